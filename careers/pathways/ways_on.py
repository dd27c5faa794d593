"""Where one could go next from a role, the most likely and sensible first."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import log2

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.source import Fit
from careers.catalogue.step import Kind, Step
from careers.pathways.learner import Learner, Levels
from careers.pathways.likelihood import readiness
from careers.pathways.pathway import Leg

MOST_FOR_OPENINGS = 12
MARKET_WEIGHT = 4
PARTS = {Fit.CLOSE: 4, Fit.ROUGH: 2, Fit.RANGE_ONLY: 1}


class Factor(StrEnum):
    """What speaks for a next role or against it."""

    USUAL = "usual step"
    READY = "brought along"
    MONTHS = "months"
    RUNGS = "rungs"
    FAMILY = "same family"
    OPENINGS = "openings"
    MARKET = "usual openings"
    PAY = "pay"


@dataclass(frozen=True, slots=True)
class WayOn:
    """One role next, and the points that ranked it; ``leg`` when a step is known."""

    goal: str
    points: tuple[tuple[Factor, int], ...]
    leg: Leg | None = None

    @property
    def score(self) -> int:
        """Add the points up: for ordering only."""
        return sum(points for _, points in self.points)


def next_roles(role: str, learner: Learner) -> tuple[WayOn, ...]:
    """Rank the roles that a usual step leads to."""
    return tuple(way for way in likely_roles(role, learner) if way.leg)


def likely_roles(role: str, learner: Learner) -> tuple[WayOn, ...]:
    """Rank every other role, with or without a usual step that is known."""
    levels = learner.levels_in(role)
    found = list(_ways(role, learner, levels))
    return tuple(sorted(found, key=lambda way: (-way.score, way.goal)))


def usual_openings(known: Catalogue) -> dict[str, float]:
    """Share an occupation's yearly openings, in thousands, among the roles it covers.

    The closer a role fits its occupation, the larger its share.
    """
    told = {role.id: role.outlook for role in known.roles.values() if role.outlook}
    parts: Counter[str] = Counter()
    for outlook in told.values():
        parts[outlook.code] += PARTS[outlook.fit]
    return {
        id_: outlook.openings * PARTS[outlook.fit] / parts[outlook.code]
        for id_, outlook in told.items()
        if outlook.openings
    }


def _ways(role: str, learner: Learner, levels: Levels) -> Iterator[WayOn]:
    known = learner.catalogue
    steps = {step.goal: step for step in known.ways_on(role)}
    usual = usual_openings(known)
    start = known.roles[role]
    for goal in known.roles.values():
        step = steps.get(goal.id)
        ready = readiness(goal.asks, levels, known.skills)
        if goal.id != role:
            leg = learner.leg(step, levels) if step else None
            points = (*_of_step(step), *_of_roles(start, goal, ready, learner))
            points = (*points, (Factor.MARKET, _plenty(usual.get(goal.id, 0.0))))
            told = tuple(pair for pair in points if pair[1])
            yield WayOn(goal.id, told, leg)


def _of_step(step: Step | None) -> Iterator[tuple[Factor, int]]:
    if step:
        yield Factor.USUAL, 10 if step.kind is not Kind.CHANGE else 6
        yield Factor.MONTHS, -sum(step.months) // 4


def _of_roles(
    start: Role, goal: Role, ready: int, learner: Learner
) -> Iterator[tuple[Factor, int]]:
    yield Factor.READY, ready // 2
    yield Factor.RUNGS, -6 * max(0, abs(goal.rung - start.rung) - 1)
    yield Factor.FAMILY, 5 if goal.family == start.family else 0
    openings = learner.openings_of(goal.id) or 0
    yield Factor.OPENINGS, min(MOST_FOR_OPENINGS, 3 * openings.bit_length())
    if start.pay and goal.pay:
        rise = (goal.pay.p50 - start.pay.p50) // 4000
        yield Factor.PAY, max(-4, min(4, rise))


def _plenty(thousands: float) -> int:
    """Weigh the size of a market by its doublings."""
    return round(MARKET_WEIGHT * log2(1 + thousands))
