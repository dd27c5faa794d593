"""A pathway: several steps in order, with what each adds and what it takes."""

from dataclasses import dataclass

from careers.catalogue.figures import PayFigure
from careers.catalogue.learning import Action
from careers.catalogue.step import Step
from careers.pathways.likelihood import Chance, Likelihood
from careers.pathways.ranges import Range, total

WEEKS_A_YEAR = 52
TEN_YEARS = 12_000
"""In hundredths of months: as long as the longest plan."""

NO_BASIS = Chance(Likelihood.FAIR, 0, 0, ())


@dataclass(frozen=True, slots=True)
class Add:
    """A skill that a step asks for beyond what is there: from one level to another.

    ``action`` is the shortest way to learn a level within the money there is, when
    the catalogue knows one.
    """

    skill: str
    now: int
    asked: int
    essential: bool = True
    action: Action | None = None

    @property
    def hours(self) -> Range:
        """How long learning takes, low and high: one action for each level."""
        return self._times(self.action.hours if self.action else (0, 0))

    @property
    def cost(self) -> Range | None:
        """What learning costs in whole US dollars; ``None`` when nobody says."""
        cost = self.action.cost if self.action else (0, 0)
        return None if cost is None else self._times(cost)

    def _times(self, one: Range) -> Range:
        levels = self.asked - self.now
        return levels * one[0], levels * one[1]


@dataclass(frozen=True, slots=True)
class Leg:
    """One step of a pathway, for one person, with today's openings at its end.

    ``paid`` is the pay figure of the role one leaves, ``pay`` of the role reached.
    ``openings`` is ``None`` where no board was asked. ``weekly`` are the hours a week
    there are to learn; ``None`` when the learning is taken to fit in.
    """

    step: Step
    adds: tuple[Add, ...] = ()
    openings: int | None = None
    paid: PayFigure | None = None
    pay: PayFigure | None = None
    chance: Chance = NO_BASIS
    weekly: int | None = None

    @property
    def months(self) -> Range:
        """The months before this move, low and high, study included."""
        low, high = self.learning
        return max(self.step.months[0], low), max(self.step.months[1], high)

    @property
    def learning(self) -> Range:
        """The months that learning alone takes, low and high; none if it fits in."""
        low, high = (_study(2 * hours, self.weekly) for hours in self.hours)
        return -(-low // 100), -(-high // 100)

    @property
    def time(self) -> int:
        """The expected months in hundredths: what is usual, or what study takes."""
        return taken(self.step.months, sum(add_hours(self.adds)), self.weekly)

    @property
    def hours(self) -> Range:
        """The hours of learning, low and high."""
        return add_hours(self.adds)

    @property
    def cost(self) -> Range:
        """The stated costs of learning in whole US dollars, low and high."""
        known = [add.cost for add in self.adds if add.cost]
        return sum(low for low, _ in known), sum(high for _, high in known)

    @property
    def costs_unsaid(self) -> tuple[str, ...]:
        """Name the skills whose learning costs nobody states."""
        return tuple(add.skill for add in self.adds if add.cost is None)

    @property
    def leap(self) -> int:
        """How many skills the step asks that were not there at all."""
        return sum(1 for add in self.adds if add.now == 0)


@dataclass(frozen=True, slots=True)
class Pathway:
    """Steps in order, from where somebody is to where they want to be."""

    legs: tuple[Leg, ...]

    @property
    def stops(self) -> tuple[str, ...]:
        """Name every role on the way, start and goal included."""
        return (self.legs[0].step.start, *(leg.step.goal for leg in self.legs))

    @property
    def months(self) -> Range:
        """Between what eight in ten would take, all steps together."""
        return total([leg.months for leg in self.legs])

    @property
    def time(self) -> int:
        """The expected months in hundredths: whole numbers compare exactly."""
        return sum(leg.time for leg in self.legs)

    @property
    def expected(self) -> float:
        """The expected months."""
        return self.time / 100

    @property
    def study(self) -> int:
        """Twice the expected hours of learning: low and high together."""
        return sum(sum(leg.hours) for leg in self.legs)

    @property
    def hours(self) -> Range:
        """All hours of learning, low and high."""
        return total([add.hours for leg in self.legs for add in leg.adds])

    @property
    def cost(self) -> Range:
        """All stated costs of learning: from the least to the most it can come to."""
        return sum(leg.cost[0] for leg in self.legs), sum(
            leg.cost[1] for leg in self.legs
        )

    @property
    def likelihood(self) -> Likelihood:
        """The word for the whole: its hardest step decides."""
        return min(leg.chance.word for leg in self.legs)

    @property
    def hardest(self) -> Leg:
        """The least likely step, the first of them."""
        return min(self.legs, key=lambda leg: leg.chance.word)

    @property
    def pay(self) -> int | None:
        """Middle pay a year at the goal; ``None`` when no figure fits."""
        figure = self.legs[-1].pay
        return figure.typical if figure else None

    @property
    def leap(self) -> int:
        """The most new skills that any one step asks."""
        return max(leg.leap for leg in self.legs)

    @property
    def pay_on_the_way(self) -> int | None:
        """Middle pay a year while under way, each role by its months.

        ``None`` when one of the roles has no figure.
        """
        if any(leg.paid is None for leg in self.legs):
            return None
        earned = sum(leg.paid.typical * leg.time for leg in self.legs if leg.paid)
        return earned // max(1, self.time)

    @property
    def earned(self) -> int:
        """Pay from now on over ten years, in hundredths of months times dollars a year.

        What the goal pays, less what is missed until it is reached: pay above the
        goal's does not count, so that being slow never earns more. A role without a
        figure counts like the start, and a goal without one promises nothing.
        """
        goal = self.pay or 0
        first = self.legs[0].paid
        begin = first.typical if first else goal
        paid = (leg.paid.typical if leg.paid else begin for leg in self.legs)
        missed = (
            leg.time * max(0, goal - pay)
            for leg, pay in zip(self.legs, paid, strict=True)
        )
        return TEN_YEARS * goal - sum(missed)


def taken(months: Range, hours: int, weekly: int | None) -> int:
    """Tell the hundredths of a month a move takes: its usual time, or its study.

    ``hours`` are the low and the high number added, ``months`` likewise a range.
    """
    return max(50 * sum(months), _study(hours, weekly))


def add_hours(adds: tuple[Add, ...]) -> Range:
    """Add up the hours of learning within one step."""
    spans = [add.hours for add in adds]
    return sum(low for low, _ in spans), sum(high for _, high in spans)


def _study(hours: int, weekly: int | None) -> int:
    return -(-600 * hours // (WEEKS_A_YEAR * weekly)) if weekly else 0
