"""All roles as stations: a row for each family, a column for each rung.

Lines run level and upright, with corners of 45°, through the lanes between columns.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from textwrap import TextWrapper

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.step import Step

COLUMN, LANE = 158, 34
LEFT, TOP = 16, 40
TALL, APART = 46, 26
"""The height of a station’s place, and the room between two families."""

LETTERS, LANES, CORNER = 18, 5, 6
BELOW = 23


@dataclass(frozen=True, slots=True)
class Stop:
    """A role as drawn, and the lines of its name."""

    role: Role
    x: float
    y: float
    label: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class Band:
    """The row of a family: its name, and where it begins and ends."""

    family: str
    name: str
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Line:
    """A step as drawn, in the colour of the family it leads to."""

    step: Step
    family: str
    d: str


@dataclass(frozen=True, slots=True)
class RoleMap:
    """All that the picture holds, in its own units."""

    width: int
    height: float
    bands: tuple[Band, ...]
    stops: tuple[Stop, ...]
    lines: tuple[Line, ...]
    rungs: tuple[tuple[float, int], ...]


def role_map(
    catalogue: Catalogue, steps: Iterable[Step], families: Sequence[str]
) -> RoleMap:
    """Draw the roles of some families and the steps between them."""
    bands = tuple(_bands(catalogue, families))
    stops = {stop.role.id: stop for band in bands for stop in _stops(catalogue, band)}
    rungs = sorted({stop.role.rung for stop in stops.values()})
    shown = [one for one in steps if one.start in stops and one.goal in stops]
    return RoleMap(
        width=LEFT + COLUMN * max(rungs, default=1) + LANE,
        height=bands[-1].y + bands[-1].height + 8 if bands else TOP,
        bands=bands,
        stops=tuple(stops.values()),
        lines=tuple(_line(step, at, stops, catalogue) for at, step in enumerate(shown)),
        rungs=tuple((_x(rung), rung) for rung in rungs),
    )


def _bands(catalogue: Catalogue, families: Sequence[str]) -> Iterator[Band]:
    y: float = TOP
    for id_ in families:
        roles = catalogue.roles_of(id_)
        if roles:
            most = max(sum(r.rung == one.rung for r in roles) for one in roles)
            yield Band(id_, catalogue.families[id_].name, y, APART + TALL * most)
            y += APART + TALL * most + 8


def _stops(catalogue: Catalogue, band: Band) -> Iterator[Stop]:
    filled: dict[int, int] = {}
    for role in catalogue.roles_of(band.family):
        at = filled.get(role.rung, 0)
        filled[role.rung] = at + 1
        x, y = _x(role.rung), band.y + APART + TALL * at + TALL / 2 - 4
        yield Stop(role, x, y, tuple(_label(role.name, y)))


def _x(rung: int) -> float:
    return LEFT + LANE + COLUMN * (rung - 1)


def _label(name: str, y: float) -> Iterator[tuple[float, str]]:
    lines = TextWrapper(LETTERS, break_long_words=False).wrap(name)
    first = y + 4 - 7.5 * (len(lines) - 1)
    for at, words in enumerate(lines):
        yield first + 15 * at, words


def _line(step: Step, at: int, stops: dict[str, Stop], catalogue: Catalogue) -> Line:
    """Leave, go up or down in the lane before the goal, and arrive."""
    start, goal = stops[step.start], stops[step.goal]
    lane = goal.x - 12 - 5 * (at % LANES)
    if lane > start.x:
        # Below the station, where no name stands in the way.
        level = start.y + BELOW
        leave = f"V{level - CORNER:g}l{CORNER} {CORNER}H{lane - CORNER:g}l{CORNER} "
    else:
        level, leave = start.y, f"H{lane + CORNER:g}l-{CORNER} "
    down = CORNER if goal.y > level else -CORNER
    return Line(
        step,
        catalogue.roles[step.goal].family,
        f"M{start.x:g} {start.y:g}{leave}{down}"
        f"V{goal.y - down:g}l{CORNER} {down}H{goal.x:g}",
    )
