"""A pathway: several steps in order, with what each adds and what it takes."""

from dataclasses import dataclass

from careers.catalogue.figures import PayFigure
from careers.catalogue.learning import Action
from careers.catalogue.step import Step

Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Add:
    """A skill that a step asks for beyond what is there: from one level to another.

    ``action`` is the shortest way to learn a level, when the catalogue knows one.
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
    def cost(self) -> Range:
        """What learning costs in whole US dollars, low and high, where it is stated."""
        return self._times((self.action and self.action.cost) or (0, 0))

    @property
    def priced(self) -> bool:
        """Tell whether nothing in the cost is unknown."""
        return self.action is None or self.action.cost is not None

    def _times(self, one: Range) -> Range:
        levels = self.asked - self.now
        return levels * one[0], levels * one[1]


@dataclass(frozen=True, slots=True)
class Leg:
    """One step of a pathway, for one person, with today's openings at its end.

    ``paid`` is the pay figure of the role one leaves, ``pay`` of the role reached.
    """

    step: Step
    adds: tuple[Add, ...] = ()
    openings: int = 0
    paid: PayFigure | None = None
    pay: PayFigure | None = None

    @property
    def months(self) -> Range:
        """The months usually spent before this move, low and high."""
        return self.step.months

    @property
    def hours(self) -> Range:
        """The hours of learning, low and high."""
        return _total([add.hours for add in self.adds])

    @property
    def cost(self) -> Range:
        """The cost of learning in whole US dollars, low and high."""
        return _total([add.cost for add in self.adds])

    @property
    def priced(self) -> bool:
        """Tell whether every cost of this step is stated."""
        return all(add.priced for add in self.adds)

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
        """All months, low and high: a wide range, for lows seldom come together."""
        return _total([leg.months for leg in self.legs])

    @property
    def expected(self) -> float:
        """The months in the middle of the range."""
        return sum(self.months) / 2

    @property
    def hours(self) -> Range:
        """All hours of learning, low and high."""
        return _total([leg.hours for leg in self.legs])

    @property
    def cost(self) -> Range:
        """All costs of learning in whole US dollars, low and high."""
        return _total([leg.cost for leg in self.legs])

    @property
    def priced(self) -> bool:
        """Tell whether every cost on the way is stated."""
        return all(leg.priced for leg in self.legs)

    @property
    def leap(self) -> int:
        """The most new skills that any one step asks."""
        return max(leg.leap for leg in self.legs)

    @property
    def pay_on_the_way(self) -> int | None:
        """Middle pay a year while under way, each role by its months.

        ``None`` when one of the roles has no figure.
        """
        earned = months = 0
        for leg in self.legs:
            if leg.paid is None:
                return None
            earned += leg.paid.p50 * sum(leg.months)
            months += sum(leg.months)
        return earned // max(1, months)


def _total(ranges: list[Range]) -> Range:
    return sum(low for low, _ in ranges), sum(high for _, high in ranges)
