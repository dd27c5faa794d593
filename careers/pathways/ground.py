"""The map made ready for walking: whole numbers and bits instead of words.

A person's levels are one whole number: five bits a skill, as many of them set as the
level is high. To teach is to *or*, to compare is to *and*, and what a step lacks is
what it asks without what is there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import or_

from careers.catalogue.role import Role
from careers.catalogue.step import Step
from careers.pathways.learner import UNSAID, Learner
from careers.pathways.likelihood import (
    ENOUGH,
    around,
    best_of,
    likelihood,
    near,
    passed,
    weight,
)
from careers.pathways.limits import Limits
from careers.pathways.pathway import taken
from careers.skills.requirement import Requirement

LEVELS = 5
Toll = tuple[int, int, int, int]
"""What a step takes: hundredths of months, hours, minus likelihood, dollars."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One requirement in bits, with what a level of it takes to learn.

    ``near`` are the bits of each neighbour.
    """

    ask: Requirement
    bits: int
    near: tuple[int, ...]
    hours: int
    cost: int


@dataclass(frozen=True, slots=True)
class Move:
    """One step, with everything about it that has nothing to do with levels.

    ``usual`` is the least time it takes, in hundredths of months, and ``best`` the
    likelihood for somebody who has all that is asked.
    """

    step: Step
    asks: tuple[Asked, ...]
    bits: int
    near: int
    weights: int
    points: int
    weekly: int | None
    usual: int
    best: int
    known: dict[int, Toll] = field(default_factory=dict, repr=False)

    def toll(self, levels: int) -> Toll:
        """Tell what the step takes from somebody with these levels."""
        own = levels & (self.bits | self.near)
        if own not in self.known:
            self.known[own] = self._toll(own)
        return self.known[own]

    def _toll(self, levels: int) -> Toll:
        hours = cost = earned = 0
        for one in self.asks:
            lack = (one.bits & ~levels).bit_count()
            hours += lack * one.hours
            cost += lack * one.cost
            neighbours = [(bits & levels).bit_count() for bits in one.near]
            now = one.ask.level - lack
            earned += weight(one.ask) * best_of(one.ask.level, now, neighbours)
        ready = earned // self.weights if self.asks else 100
        word = likelihood(passed(ready) + self.points)
        return taken(self.step.months, hours, self.weekly), hours, -word, cost


@dataclass(frozen=True, slots=True)
class Ground:
    """Every move from every role under some limits, for one person.

    ``bits`` is what a role asks and teaches, ``touched`` also what counts beside it.
    """

    moves: Mapping[str, tuple[Move, ...]]
    entering: Mapping[str, Sequence[Move]]
    asks: Mapping[str, tuple[Asked, ...]]
    bits: Mapping[str, int]
    touched: Mapping[str, int]
    mark: Mapping[str, int]
    own: int

    def start(self, role: str) -> int:
        """Tell the levels of the person in a role."""
        return self.bits[role] | self.own


def make_ground(learner: Learner, limits: Limits) -> Ground:
    """Lay out the moves that keep to the limits."""
    key = ("ground", limits.money, limits.weekly)
    if key not in learner.memory:
        learner.memory[key] = _whole(learner, limits)
    whole: Ground = learner.memory[key]
    roles = learner.catalogue.roles.values()
    allowed = {role.id for role in roles if limits.allow(role)}
    if len(allowed) == len(roles):
        return whole
    moves = {
        id_: tuple(move for move in found if move.step.goal in allowed)
        for id_, found in whole.moves.items()
    }
    return replace(whole, moves=moves, entering=_entering(moves))


def _whole(learner: Learner, limits: Limits) -> Ground:
    roles = learner.catalogue.roles
    places = _places(roles.values(), learner)
    asks = {
        role.id: tuple(_asked(ask, places, learner, limits) for ask in role.asks)
        for role in roles.values()
    }
    bits = {id_: reduce(or_, (one.bits for one in own), 0) for id_, own in asks.items()}
    found: dict[str, list[Move]] = {id_: [] for id_ in roles}
    for step in learner.catalogue.steps:
        found[step.start].append(_move(step, asks, bits, learner, limits))
    own = (
        _bits(places[id_], able.level)
        for id_, able in learner.profile.abilities.items()
    )
    moves = {id_: tuple(own) for id_, own in found.items()}
    return Ground(
        moves=moves,
        entering=_entering(moves),
        asks=asks,
        bits=bits,
        touched={id_: bits[id_] | _near(own) for id_, own in asks.items()},
        mark={id_: 1 << at for at, id_ in enumerate(roles)},
        own=reduce(or_, own, 0),
    )


def _entering(moves: Mapping[str, tuple[Move, ...]]) -> dict[str, list[Move]]:
    entering: dict[str, list[Move]] = {id_: [] for id_ in moves}
    for found in moves.values():
        for move in found:
            entering[move.step.goal].append(move)
    return entering


def _move(
    step: Step,
    asks: Mapping[str, tuple[Asked, ...]],
    bits: Mapping[str, int],
    learner: Learner,
    limits: Limits,
) -> Move:
    moving = learner.moving(step)
    goal = moving.goal
    points = sum(number for _, number in around(moving))
    return Move(
        step=step,
        asks=asks[goal.id],
        bits=bits[goal.id],
        near=_near(asks[goal.id]),
        weights=max(1, sum(weight(ask) for ask in goal.asks)),
        points=points,
        weekly=limits.weekly,
        usual=taken(step.months, 0, None),
        best=likelihood(len(ENOUGH) + points),
    )


def _near(asks: Iterable[Asked]) -> int:
    return reduce(or_, (bits for one in asks for bits in one.near), 0)


def _places(roles: Iterable[Role], learner: Learner) -> dict[str, int]:
    skills = dict.fromkeys(ask.skill for role in roles for ask in role.asks)
    skills.update(dict.fromkeys(learner.profile.abilities))
    return {skill: LEVELS * at for at, skill in enumerate(skills)}


def _asked(
    ask: Requirement, places: Mapping[str, int], learner: Learner, limits: Limits
) -> Asked:
    action = learner.action(ask.skill, limits.money)
    hours, cost = (sum(action.hours), action.cost) if action else (0, (0, 0))
    dear = UNSAID if cost is None else cost[1]
    neighbours = near(ask, learner.catalogue.skills)
    return Asked(
        ask,
        _bits(places[ask.skill], ask.level),
        tuple(_bits(places[id_], LEVELS) for id_ in neighbours if id_ in places),
        hours,
        dear,
    )


def _bits(place: int, level: int) -> int:
    return ((1 << min(level, LEVELS)) - 1) << place
