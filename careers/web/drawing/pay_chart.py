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
TICKS = 3
NICE = (10_000, 20_000, 25_000, 30_000, 40_000, 50_000, 100_000)


@dataclass(frozen=True, slots=True)
class Bar:
    """One role: all but the outer tenths as a thin line, the middle half as a bar."""

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


def pay_chart(role: Role, beside: Iterable[Role]) -> PayChart | None:
    """Draw a role’s pay among its neighbours; ``None`` without an official figure."""
    if not role.pay:
        return None
    rows = _distinct(role, beside)
    low = min(pay.p10 for _, pay in rows)
    high = max(pay.p90 for _, pay in rows)
    scale = _Scale.around(low, high)
    bars = tuple(_bar(row, at, role, scale) for at, row in enumerate(rows))
    return PayChart(bars, scale.ticks(), WIDTH, ROW * len(bars) + 40)


def roles_beside(catalogue: Catalogue, role: Role) -> tuple[Role, ...]:
    """Name the roles one step before and one step after, as far as they have pay."""
    before = [step.start for step in catalogue.ways_in(role.id)]
    after = [step.goal for step in catalogue.ways_on(role.id)]
    near = (catalogue.roles[id_] for id_ in before + after if id_ in catalogue.roles)
    return tuple(near)


def _distinct(role: Role, beside: Iterable[Role]) -> list[tuple[Role, PayFigure]]:
    """Keep two neighbours; roles of one official occupation share one figure."""
    rows = [(role, role.pay)] if role.pay else []
    for other in beside:
        known = {pay.code for _, pay in rows}
        if other.pay and other.pay.code not in known and len(rows) <= 2:
            rows.append((other, other.pay))
    return sorted(rows, key=lambda row: (row[1].p50, row[0].name))


def _bar(row: tuple[Role, PayFigure], at: int, here: Role, scale: "_Scale") -> Bar:
    role, pay = row
    return Bar(
        role=role,
        pay=pay,
        here=role.id == here.id,
        y=38 + ROW * at,
        thin=(scale.x(pay.p10), scale.x(pay.p90)),
        wide=(scale.x(pay.p25), scale.x(pay.p75)),
        middle=scale.x(pay.p50),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    low: int
    high: int
    every: int

    @classmethod
    def around(cls, low: int, high: int) -> "_Scale":
        """Choose the finest round scale that needs three intervals at most."""
        for every in NICE:
            start, stop = low // every * every, -(-high // every) * every
            if (stop - start) // every <= TICKS:
                break
        return cls(start, stop, every)

    def x(self, amount: int) -> float:
        """Place an amount from left to right."""
        share = (amount - self.low) / (self.high - self.low)
        return round(LEFT + (RIGHT - LEFT) * share, 1)

    def ticks(self) -> tuple[Tick, ...]:
        """List the lines of the scale; the outer labels stay inside the picture."""
        amounts = range(self.low, self.high + 1, self.every)
        anchors = {self.low: "", self.high: "end"}
        return tuple(
            Tick(self.x(amount), money(amount), anchors.get(amount, "mid"))
            for amount in amounts
        )
