"""The line map of the home page: from you, today, to every other family."""

from dataclasses import dataclass
from itertools import pairwise

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.family import Family

WIDTH = 360
ROW = 34
MARGIN = 18
APART = 8
"""Between two lines that leave the hub side by side."""

HUB = 38
BEND = 58
NESTED = 3.3
"""How much later each inner line bends, so that diagonals stay equally far apart."""

END = 191
MOST_STATIONS = 3
BETWEEN_STATIONS = 15
TERMINAL = 12


@dataclass(frozen=True, slots=True)
class Line:
    """One family’s line: its path, the stations it passes, and where it ends."""

    family: Family
    roles: int
    path: str
    stations: tuple[tuple[float, float], ...]
    end: tuple[float, float]


@dataclass(frozen=True, slots=True)
class HomeMap:
    """Every line, and the hub they leave from."""

    lines: tuple[Line, ...]
    width: int
    height: int
    hub: int
    middle: float
    hub_top: float
    hub_height: float


def home_map(catalogue: Catalogue, start: str = "front") -> HomeMap:
    """Draw a line to each family that has roles, from the one people start in."""
    families = [
        family
        for family in catalogue.families.values()
        if family.id != start and catalogue.roles_of(family.id)
    ]
    height = MARGIN * 2 + ROW * max(len(families) - 1, 2)
    middle = height / 2
    span = APART * max(len(families) - 1, 1)
    lines = tuple(
        _line(family, len(catalogue.roles_of(family.id)), _Place(at, len(families)))
        for at, family in enumerate(families)
    )
    top = middle - span / 2 - 10
    return HomeMap(lines, WIDTH, height, HUB, middle, top, span + 20)


@dataclass(frozen=True, slots=True)
class _Place:
    """Which line this is, of how many; ``turn`` counts from the middle."""

    at: int
    of: int

    @property
    def turn(self) -> float:
        return self.at - (self.of - 1) / 2

    def points(self) -> tuple[tuple[float, float], ...]:
        """Walk from the hub: level, then 45°, then level."""
        middle = MARGIN + ROW * max(self.of - 1, 2) / 2
        leaves, arrives = middle + self.turn * APART, middle + self.turn * ROW
        bend = BEND + NESTED * ((self.of - 1) / 2 - abs(self.turn))
        level = bend + abs(arrives - leaves)
        return (HUB, leaves), (bend, leaves), (level, arrives), (END, arrives)

    def free_from(self) -> float:
        """Find where both neighbours are far enough for a station to fit.

        The outermost line has no outer neighbour: it is free on its diagonal as soon
        as the inner one has turned away.
        """
        outermost = abs(self.turn) == (self.of - 1) / 2
        turn = max(0, abs(self.turn) - 1) if outermost else abs(self.turn)
        bend = BEND + NESTED * ((self.of - 1) / 2 - turn)
        return bend + turn * (ROW - APART) + 10


def _line(family: Family, roles: int, place: _Place) -> Line:
    points = place.points()
    return Line(
        family=family,
        roles=roles,
        path="M" + "L".join(f"{x:g} {y:g}" for x, y in points),
        stations=_stations(points, place.free_from(), roles - 1),
        end=points[-1],
    )


def _stations(
    points: tuple[tuple[float, float], ...], free_from: float, wanted: int
) -> tuple[tuple[float, float], ...]:
    """Set a station for each role before the last, as far as there is room."""
    room = END - TERMINAL - free_from
    count = max(0, min(wanted, MOST_STATIONS, int(room // BETWEEN_STATIONS)))
    places = [free_from + room * (number + 0.5) / count for number in range(count)]
    return tuple((round(x, 1), round(_height(points, x), 1)) for x in places)


def _height(points: tuple[tuple[float, float], ...], x: float) -> float:
    for (x1, y1), (x2, y2) in pairwise(points):
        if x1 <= x <= x2 and x2 > x1:
            return y1 + (y2 - y1) * (x - x1) / (x2 - x1)
    return points[-1][1]
