"""Where one could go next from a role, the most likely and sensible first.

Moves are weighed the way gravity is: a role draws by the size of its market, and what
lies between weakens the draw, each factor by so many halvings. The weights are
judgment, each said in words beside its number; none was taken from a table of moves.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import log2

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.figures import PayFigure
from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step
from careers.pathways.conditions import asks_degree, asks_tongue, wishes_degree
from careers.pathways.learner import Learner, Levels
from careers.pathways.likelihood import readiness
from careers.pathways.limits import Limits
from careers.pathways.pathway import Leg
from careers.pathways.tongues import speaks

DOUBLING = 10
"""Ten points: twice as likely."""

USUAL = 3 * DOUBLING
"""A step we know as usual is taken eight times as often as one we do not know."""

READY = 6 * DOUBLING
"""Who brings all that is asked, rather than nothing."""

A_YEAR = DOUBLING
"""Each year of preparation that the next role takes beyond this one halves the move."""

DOWN = DOUBLING
"""Each rung down halves it: few go back."""

LADDER = DOUBLING
"""Up the ladder of the own family, where employers look first."""

OUTSIDE = "outside"
"""Work next door is many trades, and no ladder."""

HOUSE = DOUBLING
"""A better post with the same employer: few but those in the house compete for it."""

WISHED, REQUIRED = DOUBLING, 4 * DOUBLING
"""A wish for a degree halves the move, and again where the official occupation usually
asks for one; where it is required hardly anybody gets in without."""

SPOKEN = 2 * DOUBLING
"""One in five speaks a second language at home, and it is not learned on the way."""

FALL, RISE = 2 * DOUBLING, DOUBLING
"""A tenth less pay halves the move, a tenth more counts a quarter: at most this."""

TODAY = 2 * DOUBLING
"""Jobs that are open today draw, but a board is only a part of the market."""


class Factor(StrEnum):
    """What speaks for a next role or against it."""

    MARKET = "openings in a usual year"
    USUAL = "usual step"
    READY = "brought along"
    PREPARATION = "preparation"
    LADDER = "next rung of the family"
    HOUSE = "promotion within the house"
    DOWN = "rungs down"
    DEGREE = "degree"
    LANGUAGE = "second language"
    PAY = "pay"
    OPENINGS = "openings today"


class Turn(StrEnum):
    """Which way a step goes, in the order people ask for."""

    UP = "up"
    ACROSS = "across"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class WayOn:
    """One role next, and the points that ranked it; ``leg`` when a step is known.

    The ranking says what people do; whoever asks what next is told by ``turn`` first.
    """

    goal: str
    points: tuple[tuple[Factor, int], ...]
    leg: Leg | None = None
    turn: Turn = Turn.ACROSS

    @property
    def score(self) -> int:
        """Add the points up: for ordering only."""
        return sum(points for _, points in self.points)


@dataclass(frozen=True, slots=True)
class Here:
    """Somebody in a role, with what they can do there and what they can give."""

    role: str
    learner: Learner
    levels: Levels
    limits: Limits


def next_roles(
    role: str, learner: Learner, limits: Limits | None = None
) -> tuple[WayOn, ...]:
    """Rank the roles that a usual step leads to; limits decide how one learns."""
    return tuple(way for way in likely_roles(role, learner, limits) if way.leg)


def likely_roles(
    role: str, learner: Learner, limits: Limits | None = None
) -> tuple[WayOn, ...]:
    """Rank every other role, with or without a usual step that is known."""
    here = Here(role, learner, learner.levels_in(role), limits or Limits())
    steps = {step.goal: step for step in learner.catalogue.ways_on(role)}
    found = [
        _way(here, goal, steps.get(goal))
        for goal in learner.catalogue.roles
        if goal != role
    ]
    return tuple(sorted(found, key=lambda way: (-way.score, way.goal)))


def broken_by(way: WayOn, limits: Limits, catalogue: Catalogue) -> tuple[str, ...]:
    """Name the limits that a next step breaks, in reading order."""
    broken = set(limits.shut_out(catalogue.roles[way.goal]))
    leg = way.leg
    if leg and leg.time > 100 * limits.months:
        broken.add("months")
    if leg and limits.money is not None:
        dear = leg.costs_unsaid or leg.cost[1] > limits.money
        broken.update(["money"] if dear else [])
    return tuple(name for name in limits.on() if name in broken)


def by_turn(ways: Iterable[WayOn]) -> dict[Turn, list[WayOn]]:
    """Sort ways on into those up, those across and those back, each best first."""
    found: dict[Turn, list[WayOn]] = {turn: [] for turn in Turn}
    for way in ways:
        found[way.turn].append(way)
    return {turn: own for turn, own in found.items() if own}


def _way(here: Here, id_: str, step: Step | None) -> WayOn:
    learner, known = here.learner, here.learner.catalogue
    start, goal = known.roles[here.role], known.roles[id_]
    ready = readiness(goal.asks, here.levels, known.skills)
    points = (
        *_of_market(goal, learner),
        (Factor.USUAL, USUAL if step else 0),
        (Factor.HOUSE, HOUSE if step and _is_promotion(step) else 0),
        (Factor.READY, READY * ready // 100),
        (Factor.LANGUAGE, 0 if _understood(here, goal) else -SPOKEN),
        *_between(start, goal),
    )
    told = tuple(pair for pair in points if pair[1])
    leg = learner.leg(step, here.levels, here.limits) if step else None
    return WayOn(id_, told, leg, _turn(start, goal, step))


def _turn(start: Role, goal: Role, step: Step | None) -> Turn:
    """A step that people call back is back, even where it goes no rung down."""
    if goal.rung < start.rung or (step and step.kind is Kind.RETURN):
        return Turn.BACK
    return Turn.UP if goal.rung > start.rung else Turn.ACROSS


def _is_promotion(step: Step) -> bool:
    return step.kind is Kind.PROMOTION and step.same_employer


def _of_market(goal: Role, learner: Learner) -> Iterator[tuple[Factor, int]]:
    usual = learner.yearly_openings_of(goal.id) or 0.0
    yield Factor.MARKET, round(DOUBLING * log2(1 + usual))
    today = learner.openings_of(goal.id) or 0
    yield Factor.OPENINGS, min(TODAY, round(DOUBLING * log2(1 + today) / 2))


def _between(start: Role, goal: Role) -> Iterator[tuple[Factor, int]]:
    beyond = sum(goal.preparation) - sum(start.preparation)
    yield Factor.PREPARATION, -A_YEAR * max(0, beyond) // 24
    yield Factor.DOWN, -DOWN * max(0, start.rung - goal.rung)
    same = goal.family == start.family != OUTSIDE
    climbs = same and goal.rung > start.rung
    yield Factor.LADDER, LADDER if climbs else 0
    yield Factor.DEGREE, -_of_degree(goal)
    if start.pay and goal.pay:
        yield Factor.PAY, _of_pay(start.pay, goal.pay)


def _of_degree(goal: Role) -> int:
    if asks_degree(goal):
        return REQUIRED
    entry = goal.outlook.entry if goal.outlook else ""
    usual = "degree" in entry and "no degree" not in entry
    return (WISHED + usual * WISHED) if wishes_degree(goal) else 0


def _understood(here: Here, goal: Role) -> bool:
    return not asks_tongue(goal) or speaks(here.role, here.learner, here.limits)


def _of_pay(now: PayFigure, then: PayFigure) -> int:
    tenths = 10 * (then.typical - now.typical) / now.typical
    if tenths < 0:
        return max(-FALL, round(DOUBLING * tenths))
    return min(RISE, round(DOUBLING * tenths / 4))
