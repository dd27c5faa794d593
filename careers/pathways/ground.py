"""The map made ready for walking: whole numbers and bits instead of words.

A person's levels are one whole number: five bits a skill, as many of them set as the
level is high. To teach is to *or*, to compare is to *and*, and what a step lacks is
what it asks without what is there.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import reduce
from operator import or_

from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step
from careers.pathways.learner import UNSAID, Learner
from careers.pathways.likelihood import (
    ENOUGH,
    USUAL,
    draw,
    leap,
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

Study = tuple[int, int, int]
"""A toll without its time: hours, minus likelihood, dollars."""

Entry = tuple[str, int, int, bool]
"""A move seen from its goal: start, least time, minus best likelihood, a step back."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One requirement in bits, with what a level of it takes to learn.

    ``near`` are the bits of each neighbour, ``weight`` what having it counts.
    """

    level: int
    weight: int
    bits: int
    near: tuple[int, ...]
    hours: int
    cost: int

    def missed(self, lack: int, levels: int) -> int:
        """Tell how much readiness is lost by levels that lack, near skills counted."""
        own = 100 * (self.level - lack) // self.level
        if self.near:
            most = max([(bits & levels).bit_count() for bits in self.near])
            half = 50 * min(self.level, most) // self.level
            own = half if half > own else own
        return self.weight * (100 - own)


@dataclass(frozen=True, slots=True)
class Asks:
    """All that a role asks; ``bits`` is also what it teaches, ``near`` what helps."""

    each: tuple[Asked, ...]
    bits: int
    near: int
    weights: int


@dataclass(frozen=True, slots=True)
class Move:
    """One step, with everything about it that has nothing to do with levels.

    ``usual`` is the least time it takes, in hundredths of months, and ``best`` the
    likelihood for somebody who has all that is asked.
    """

    step: Step
    asks: Asks
    points: int
    weekly: int | None
    usual: int
    best: int
    known: dict[int, Study] = field(default_factory=dict, repr=False)
    """What was reckoned for some levels; true for any hours a week."""

    def toll(self, levels: int) -> Toll:
        """Tell what the step takes from somebody with these levels."""
        own = levels & (self.asks.bits | self.asks.near)
        found = self.known.get(own)
        if found is None:
            found = self.known[own] = self._study(own)
        hours, word, cost = found
        if self.weekly is None:
            return self.usual, hours, word, cost
        return taken(self.step.months, hours, self.weekly), hours, word, cost

    def _study(self, levels: int) -> Study:
        hours = cost = 0
        weights = self.asks.weights
        earned, lacks = 100 * weights, self.asks.bits & ~levels
        for one in self.asks.each:
            lack = (one.bits & lacks).bit_count()
            if lack:
                hours += lack * one.hours
                cost += lack * one.cost
                earned -= one.missed(lack, levels)
        word = likelihood(passed(earned // weights) + self.points)
        return hours, -word, cost


@dataclass(frozen=True, slots=True)
class Ground:
    """Every move from every role under some limits, for one person."""

    moves: Mapping[str, tuple[Move, ...]]
    entering: Mapping[str, Sequence[Entry]]
    asks: Mapping[str, Asks]
    mark: Mapping[str, int]
    paid: Mapping[str, int]
    own: int
    places: Mapping[str, int]

    def bits(self, skill: str, level: int) -> int:
        """Tell the bits of a skill at a level."""
        return _bits(self.places[skill], level)

    def start(self, role: str) -> int:
        """Tell the levels of the person in a role."""
        return self.asks[role].bits | self.own

    def touched(self, role: str) -> int:
        """Tell which bits make a difference to somebody who goes to a role."""
        asks = self.asks[role]
        return asks.bits | asks.near

    def missing(self, start: str, pay: int) -> dict[str, int]:
        """Tell what every role pays less than the goal; unknown pay is the start's."""
        begin = self.paid[start] or pay
        return {id_: max(0, pay - (own or begin)) for id_, own in self.paid.items()}


def make_ground(learner: Learner, limits: Limits) -> Ground:
    """Lay out the moves that keep to the limits."""
    key = ("ground", limits.money, limits.weekly)
    if key not in learner.memory:
        learner.memory[key] = _paced(_own(learner, limits), limits.weekly)
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


def _own(learner: Learner, limits: Limits) -> Ground:
    """Lay the ground once for each purse: money decides what one learns by."""
    key = ("own ground", limits.money)
    if key not in learner.memory:
        learner.memory[key] = _whole(learner, limits)
    own: Ground = learner.memory[key]
    return own


def _paced(whole: Ground, weekly: int | None) -> Ground:
    """Walk the same ground with other hours a week."""
    if weekly is None:
        return whole
    moves = {
        id_: tuple(
            Move(m.step, m.asks, m.points, weekly, m.usual, m.best, m.known)
            for m in found
        )
        for id_, found in whole.moves.items()
    }
    return replace(whole, moves=moves)


def _whole(learner: Learner, limits: Limits) -> Ground:
    roles = learner.catalogue.roles
    places = _places(roles.values(), learner)
    asks = {
        role.id: _asks([_asked(ask, places, learner, limits) for ask in role.asks])
        for role in roles.values()
    }
    found: dict[str, list[Move]] = {id_: [] for id_ in roles}
    for move in _moves(asks, learner):
        found[move.step.start].append(move)
    own = (
        _bits(places[id_], able.level)
        for id_, able in learner.profile.abilities.items()
    )
    moves = {id_: tuple(own) for id_, own in found.items()}
    return Ground(
        moves=moves,
        entering=_entering(moves),
        asks=asks,
        mark={id_: 1 << at for at, id_ in enumerate(roles)},
        paid={role.id: role.pay.p50 if role.pay else 0 for role in roles.values()},
        own=reduce(or_, own, 0),
        places=places,
    )


def _entering(moves: Mapping[str, tuple[Move, ...]]) -> dict[str, list[Entry]]:
    entering: dict[str, list[Entry]] = {id_: [] for id_ in moves}
    for start, found in moves.items():
        for move in found:
            back = move.step.kind is Kind.RETURN
            entering[move.step.goal].append((start, move.usual, -move.best, back))
    return entering


def _moves(asks: Mapping[str, Asks], learner: Learner) -> Iterator[Move]:
    roles = learner.catalogue.roles
    drawn = {id_: _drawn(role, learner) for id_, role in roles.items()}
    for step in learner.catalogue.steps:
        rungs = roles[step.goal].rung - roles[step.start].rung
        points = USUAL[step.kind] + leap(rungs) + drawn[step.goal]
        usual = taken(step.months, 0, None)
        best = likelihood(len(ENOUGH) + points)
        yield Move(step, asks[step.goal], points, None, usual, best)


def _drawn(role: Role, learner: Learner) -> int:
    openings, yearly = learner.openings_of(role.id), learner.yearly_openings_of(role.id)
    return sum(number for _, number in draw(role, openings, yearly))


def _asks(each: Sequence[Asked]) -> Asks:
    return Asks(
        tuple(each),
        reduce(or_, (one.bits for one in each), 0),
        reduce(or_, (bits for one in each for bits in one.near), 0),
        max(1, sum(one.weight for one in each)),
    )


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
        ask.level,
        weight(ask),
        _bits(places[ask.skill], ask.level),
        tuple(_bits(places[id_], LEVELS) for id_ in neighbours if id_ in places),
        hours,
        dear,
    )


def _bits(place: int, level: int) -> int:
    return ((1 << min(level, LEVELS)) - 1) << place
