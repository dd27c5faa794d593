"""Where one could go next from a role, the most sensible first."""

from dataclasses import dataclass
from enum import StrEnum

from careers.pathways.learner import Learner
from careers.pathways.pathway import Leg


class Factor(StrEnum):
    """What speaks for a next role or against it."""

    BROUGHT = "brought along"
    RAISED = "to raise"
    NEW = "new"
    MONTHS = "months"
    OPENINGS = "openings"
    PAY = "pay"


@dataclass(frozen=True, slots=True)
class WayOn:
    """One step on, and the points that ranked it."""

    leg: Leg
    points: tuple[tuple[Factor, int], ...]

    @property
    def score(self) -> int:
        """Add the points up: for ordering only."""
        return sum(points for _, points in self.points)


def next_roles(role: str, learner: Learner) -> tuple[WayOn, ...]:
    """Rank the ways on: preparation first, then time, openings and pay."""
    levels = learner.levels_in(role)
    ways = (
        _way_on(learner.leg(step, levels), learner)
        for step in learner.catalogue.ways_on(role)
    )
    return tuple(sorted(ways, key=lambda way: (-way.score, way.leg.step.goal)))


def _way_on(leg: Leg, learner: Learner) -> WayOn:
    asks = learner.catalogue.roles[leg.step.goal].asks
    points = (
        (Factor.BROUGHT, 10 * (len(asks) - len(leg.adds))),
        (Factor.RAISED, -5 * (len(leg.adds) - leg.leap)),
        (Factor.NEW, -10 * leg.leap),
        (Factor.MONTHS, -sum(leg.months) // 2),
        (Factor.OPENINGS, min(leg.openings, 20)),
        (Factor.PAY, _rise(leg)),
    )
    return WayOn(leg, tuple(pair for pair in points if pair[1]))


def _rise(leg: Leg) -> int:
    """A point for each thousand dollars more a year, within bounds."""
    if not (leg.pay and leg.paid):
        return 0
    return max(-10, min(20, (leg.pay.p50 - leg.paid.p50) // 1000))
