"""All roles as stations: a row for each family, a column for each rung.

With no role chosen, lines stay within their family, and a lettered door at a station
says into which other families it leads: 378 lines at once say nothing. Around a chosen
role all its ways in and on are drawn, wherever they go. Lines run level and upright,
with corners of 45°, through the lanes before the columns and below the rows.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import TextWrapper

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step

LEFT, TOP, COLUMN = 48, 40, 160
HEAD, WRITTEN, DOOR, APART = 30, 15, 20, 22
"""How tall are a family's name, a line of words, the doors, and the room below."""

LETTERS, CORNER, DOORS = 19, 6, 6
"""How many letters and doors fit side by side, and how much a corner is cut."""

LANE, LANE_IN = 14, 22
"""How far before a column the lines into it rise; those of ways in keep apart."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Door:
    """A way into another family."""

    x: float
    y: float
    family: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A role as drawn, the lines of its name, and where its lines run level."""

    role: Role
    x: float
    y: float
    level: float
    label: tuple[tuple[float, str], ...]
    doors: tuple[Door, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """The row of a family: its name, and where it begins and ends."""

    family: str
    name: str
    y: float
    height: float
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A step as drawn: ``own`` within a family; around a chosen role ``on`` or ``in``.

    Where lines share a lane they share their colour, that of the chosen role's family.
    """

    step: Step
    family: str
    kind: str
    d: str


@dataclass(frozen=True, slots=True)
class RoleMap:
    """All that the picture holds, in its own units."""

    width: int
    height: float
    bands: tuple[Band, ...]
    lines: tuple[Line, ...]
    rungs: tuple[tuple[float, int], ...]

    @property
    def stops(self) -> tuple[Stop, ...]:
        """List every station, family by family."""
        return tuple(stop for band in self.bands for stop in band.stops)


def role_map(catalogue: Catalogue, roles: Collection[str], chosen: str = "") -> RoleMap:
    """Draw some roles, and the steps among them or around the one that is chosen."""
    rungs = sorted({catalogue.roles[id_].rung for id_ in roles})
    bands = tuple(_bands(_Plan(catalogue, roles, chosen, rungs)))
    stops = {stop.role.id: stop for band in bands for stop in band.stops}
    return RoleMap(
        width=LEFT + COLUMN * len(rungs),
        height=bands[-1].y + bands[-1].height + 8 if bands else TOP,
        bands=bands,
        lines=tuple(_lines(catalogue, stops, chosen)),
        rungs=tuple((_x(at), rung) for at, rung in enumerate(rungs)),
    )


@dataclass(frozen=True, slots=True)
class _Plan:
    catalogue: Catalogue
    roles: Collection[str]
    chosen: str
    rungs: Sequence[int]

    def columns(self, family: str) -> list[list[Role]]:
        """Stand the roles of a family in their columns."""
        own = [r for r in self.catalogue.roles_of(family) if r.id in self.roles]
        return [[role for role in own if role.rung == rung] for rung in self.rungs]

    def doors(self, role: Role) -> list[str]:
        """Name the other families that steps from a role lead to."""
        if self.chosen:
            return []
        goals = (step.goal for step in self.catalogue.ways_on(role.id))
        reached = {self.catalogue.roles[goal].family for goal in goals}
        return [
            id_ for id_ in self.catalogue.families if id_ in reached - {role.family}
        ]


def _bands(plan: _Plan) -> Iterator[Band]:
    y: float = TOP
    for id_, family in plan.catalogue.families.items():
        stops: list[Stop] = []
        bottom = y + HEAD
        for row in zip_longest(*plan.columns(id_)):
            fresh = list(_row(row, bottom, plan))
            stops += fresh
            bottom = fresh[0].level + APART / 2
        if stops:
            yield Band(id_, family.name, y, bottom - y, tuple(stops))
            y = bottom + 8


def _row(row: Sequence[Role | None], y: float, plan: _Plan) -> Iterator[Stop]:
    wrapper = TextWrapper(LETTERS, break_long_words=False)
    told = [(at, role, wrapper.wrap(role.name)) for at, role in enumerate(row) if role]
    tall = max(
        WRITTEN * len(words) + DOOR * -(-len(plan.doors(role)) // DOORS)
        for _, role, words in told
    )
    for at, role, words in told:
        x, first = _x(at), y + 12
        below = first + WRITTEN * len(words)
        yield Stop(
            role,
            x,
            first,
            y + tall + APART / 2,
            tuple(
                (first + 5 + WRITTEN * line, text) for line, text in enumerate(words)
            ),
            tuple(
                Door(x + 22 + 19 * (n % DOORS), below + 2 + DOOR * (n // DOORS), family)
                for n, family in enumerate(plan.doors(role))
            ),
        )


def _x(column: int) -> float:
    return LEFT + COLUMN * column


def _lines(catalogue: Catalogue, stops: dict[str, Stop], chosen: str) -> Iterator[Line]:
    for step in catalogue.steps:
        kind = _kind(step, catalogue, chosen)
        if kind and step.start in stops and step.goal in stops:
            points = _route(stops[step.start], stops[step.goal], kind)
            yield Line(
                step, catalogue.roles[chosen or step.goal].family, kind, _path(points)
            )


def _kind(step: Step, catalogue: Catalogue, chosen: str) -> str:
    """Say how a step is drawn; empty when it is not."""
    if chosen:
        return {step.start: "on", step.goal: "in"}.get(chosen, "")
    start, goal = (catalogue.roles[id_].family for id_ in (step.start, step.goal))
    return "own" if start == goal and step.kind is not Kind.RETURN else ""


def _route(start: Stop, goal: Stop, kind: str) -> list[Point]:
    """Leave below the row, rise or fall in the lane before the goal, and arrive."""
    lane = goal.x - (LANE_IN if kind == "in" else LANE)
    arrive = [(lane, goal.y), (goal.x, goal.y)]
    if start.x == goal.x:
        return [(start.x, start.y), (lane, start.y), *arrive]
    return [(start.x, start.y), (start.x, start.level), (lane, start.level), *arrive]


def _path(points: Sequence[Point]) -> str:
    """Join points by lines, each corner cut at 45°."""
    said = [f"M{points[0][0]:g} {points[0][1]:g}"]
    for before, at, after in zip(points, points[1:], points[2:], strict=False):
        cut = min(CORNER, _far(before, at) / 2, _far(at, after) / 2)
        for x, y in (_towards(at, before, cut), _towards(at, after, cut)):
            said.append(f"L{x:g} {y:g}")
    said.append(f"L{points[-1][0]:g} {points[-1][1]:g}")
    return "".join(said)


def _far(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(at: Point, other: Point, cut: float) -> Point:
    far = _far(at, other) or 1
    return tuple(a + (b - a) * cut / far for a, b in zip(at, other, strict=True))  # type: ignore[return-value] # two of them
