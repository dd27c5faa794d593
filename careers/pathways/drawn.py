"""A way drawn by hand: any roles in any order, reckoned as far as the map goes."""

from dataclasses import dataclass, replace
from itertools import pairwise

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.source import Basis
from careers.catalogue.step import Kind, Step
from careers.pathways import likelihood
from careers.pathways.learner import Learner
from careers.pathways.likelihood import Chance, Likelihood
from careers.pathways.limits import Limits
from careers.pathways.pathway import Leg, Pathway
from careers.pathways.planner import Trip, quickest

LEAST = 2
"""A way has a start and a goal."""


@dataclass(frozen=True, slots=True)
class DrawnLeg:
    """One move of a drawn way, and what speaks against it.

    ``is_known`` tells whether our map has a usual step there. Where it has none,
    ``by`` are the roles between on the quickest way we know, whose months stand for
    the move; without such a way its months are not known. ``broken`` names the limits
    that the role at its end breaks.
    """

    leg: Leg
    is_known: bool = True
    by: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()

    @property
    def has_time(self) -> bool:
        """Whether anything is known about how long it takes."""
        return self.is_known or bool(self.by)

    @property
    def is_unlikely(self) -> bool:
        """Whether few get there this way."""
        return self.leg.chance.word <= Likelihood.LOW

    @property
    def is_doubtful(self) -> bool:
        """Whether anything speaks against it."""
        return not self.is_known or self.is_unlikely or bool(self.broken)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawn way for one person: a pathway like any other, and its doubts by leg."""

    pathway: Pathway
    legs: tuple[DrawnLeg, ...]
    is_late: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Whether keeping it takes a reason."""
        return self.is_late or any(own.is_doubtful for own in self.legs)

    @property
    def has_time(self) -> bool:
        """Whether the time of every move is known or reckoned."""
        return all(own.has_time for own in self.legs)


def draw(roles: tuple[str, ...], learner: Learner, limits: Limits) -> Drawn | None:
    """Reckon a way over some roles; ``None`` when it is none that we know of.

    The limits shut nothing out here: what they say against a move stands beside it.
    """
    known = learner.catalogue.roles
    pairs = list(pairwise(roles))
    if len(roles) < LEAST or any(own not in known for own in roles):
        return None
    if any(start == goal for start, goal in pairs):
        return None
    found = [_step(start, goal, learner) for start, goal in pairs]
    way = learner.follow(tuple(step for step, _ in found), limits)
    legs = tuple(
        _doubted(leg, by, learner.catalogue, limits)
        for leg, (_, by) in zip(way.legs, found, strict=True)
    )
    pathway = Pathway(tuple(own.leg for own in legs))
    return Drawn(pathway, legs, pathway.time > 100 * limits.months)


def _step(start: str, goal: str, learner: Learner) -> tuple[Step, tuple[str, ...]]:
    """Find the step, or stand one in whose months the quickest known way takes."""
    steps = (own for own in learner.catalogue.ways_on(start) if own.goal == goal)
    known = next(steps, None)
    if known:
        return known, ()
    key = ("drawn", start, goal)
    if key not in learner.memory:
        learner.memory[key] = _stand_in(start, goal, learner)
    made: tuple[Step, tuple[str, ...]] = learner.memory[key]
    return made


def _stand_in(start: str, goal: str, learner: Learner) -> tuple[Step, tuple[str, ...]]:
    way = quickest(Trip(start, goal), learner)
    roles = learner.catalogue.roles
    kind = _kind(roles[start], roles[goal])
    months = way.months if way else (0, 0)
    step = Step(start, goal, kind, months, (), "", Basis.ESTIMATE, same_employer=False)
    return step, way.stops[1:-1] if way else ()


def _kind(start: Role, goal: Role) -> Kind:
    if goal.family != start.family:
        return Kind.CHANGE
    if goal.rung > start.rung:
        return Kind.PROMOTION
    return Kind.SIDEWAYS if goal.rung == start.rung else Kind.RETURN


def _doubted(
    leg: Leg, by: tuple[str, ...], catalogue: Catalogue, limits: Limits
) -> DrawnLeg:
    is_known = leg.step.basis is not Basis.ESTIMATE
    own = leg if is_known else replace(leg, chance=_unusual(leg.chance))
    broken = limits.shut_out(catalogue.roles[leg.step.goal])
    return DrawnLeg(own, is_known, by, broken)


def _unusual(chance: Chance) -> Chance:
    """Take away what counts for a step only because people usually take it."""
    points = tuple(pair for pair in chance.points if pair[0] != likelihood.Basis.USUAL)
    word = likelihood.likelihood(sum(number for _, number in points))
    return replace(chance, word=word, points=points)
