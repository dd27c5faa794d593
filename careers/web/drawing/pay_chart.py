"""Pay as bars on one scale: a role between those before and after it."""

from collections.abc import Iterable
from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.figures import PayFigure
from careers.catalogue.role import Role
from careers.web.words.money import money

WIDTH = 360
LEFT = 8
RIGHT = 352
ROW = 46
INTERVALS = 5
LABELLED = 3
"""So many intervals have room for a label at each line; of more, every other."""

NICE = (10_000, 20_000, 25_000, 30_000, 40_000, 50_000, 100_000)


@dataclass(frozen=True, slots=True)
class Bar:
    """One role: all but the outer tenths as a thin line, what is usual as a bar."""

    role: Role
    pay: PayFigure
    here: bool
    y: int
    thin: tuple[float, float]
    wide: tuple[float, float]
    middle: float


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the scale, and what stands under it."""

    x: float
    label: str
    anchor: str


@dataclass(frozen=True, slots=True)
class PayChart:
    """The bars from the lowest paid up, and their scale."""

    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    width: int
    height: int


def pay_chart(role: Role, *sides: Iterable[Role]) -> PayChart | None:
    """Draw a role’s pay beside one neighbour of each side.

    ``None`` when no official figure fits the role.
    """
    if not role.pay:
        return None
    rows = _distinct(role, sides)
    low = min(pay.p10 for _, pay in rows)
    high = max(pay.p90 for _, pay in rows)
    scale = _Scale.around(low, high)
    bars = tuple(_bar(row, at, role, scale) for at, row in enumerate(rows))
    return PayChart(bars, scale.ticks(), WIDTH, ROW * len(bars) + 40)


def roles_before(catalogue: Catalogue, role: Role) -> tuple[Role, ...]:
    """List the roles people come from, the first rung first."""
    steps = catalogue.ways_in(role.id)
    near = [catalogue.roles[step.start] for step in steps]
    return tuple(sorted(near, key=lambda before: (before.rung, before.name)))


def roles_after(catalogue: Catalogue, role: Role) -> tuple[Role, ...]:
    """List the roles people go on to, further up the same line first."""
    steps = catalogue.ways_on(role.id)
    near = [catalogue.roles[step.goal] for step in steps]
    return tuple(
        sorted(near, key=lambda after: (after.family != role.family, -after.rung))
    )


def _distinct(
    role: Role, sides: Iterable[Iterable[Role]]
) -> list[tuple[Role, PayFigure]]:
    """Take one of each side; roles with the same figure share it."""
    rows = [(role, role.pay)] if role.pay else []
    for side in sides:
        known = {(pay.code, pay.part) for _, pay in rows}
        fresh = [(other, other.pay) for other in side if other.pay]
        rows += [row for row in fresh if (row[1].code, row[1].part) not in known][:1]
    return sorted(rows, key=lambda row: (row[1].typical, row[0].name))


def _bar(row: tuple[Role, PayFigure], at: int, here: Role, scale: "_Scale") -> Bar:
    role, pay = row
    return Bar(
        role=role,
        pay=pay,
        here=role.id == here.id,
        y=38 + ROW * at,
        thin=(scale.x(pay.p10), scale.x(pay.p90)),
        wide=(scale.x(pay.low), scale.x(pay.high)),
        middle=scale.x(pay.typical),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    low: int
    high: int
    every: int

    @classmethod
    def around(cls, low: int, high: int) -> "_Scale":
        """Choose the finest round scale that needs five intervals at most."""
        for every in NICE:
            start, stop = low // every * every, -(-high // every) * every
            if (stop - start) // every <= INTERVALS:
                break
        return cls(start, stop, every)

    def x(self, amount: int) -> float:
        """Place an amount from left to right."""
        share = (amount - self.low) / (self.high - self.low)
        return round(LEFT + (RIGHT - LEFT) * share, 1)

    def ticks(self) -> tuple[Tick, ...]:
        """List the lines of the scale; the outer labels stay inside the picture."""
        amounts = range(self.low, self.high + 1, self.every)
        named = amounts[:: 1 if len(amounts) <= LABELLED + 1 else 2]
        anchors = {self.low: "", self.high: "end"}
        return tuple(
            Tick(
                self.x(amount),
                money(amount) if amount in named else "",
                anchors.get(amount, "mid"),
            )
            for amount in amounts
        )
