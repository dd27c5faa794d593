"""The map made ready for walking: whole numbers and bits instead of words.

A person's levels are one whole number: five bits a skill, as many of them set as the
level is high. To teach is to *or*, to compare is to *and*, and what a step lacks is
what it asks without what is there.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from typing import NamedTuple

from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step
from careers.pathways.asked import Asks, asks_of, bits_of, places_of
from careers.pathways.learner import Learner
from careers.pathways.likelihood import (
    ENOUGH,
    UNSPOKEN,
    USUAL,
    Likelihood,
    at_most,
    draw,
    leap,
    likelihood,
    passed,
)
from careers.pathways.limits import Limits
from careers.pathways.pathway import taken

Toll = tuple[int, int, int, int]
"""What a step takes: hundredths of months, hours, minus likelihood, dollars."""

Study = tuple[int, int, int]
"""A toll without its time: hours, minus likelihood, dollars."""

Entry = tuple[str, int, int, bool]
"""A move seen from its goal: start, least time, minus best likelihood, a step back."""


class Move(NamedTuple):
    """One step, with everything about it that has nothing to do with levels.

    ``usual`` is the least time it takes, in hundredths of months, and ``best`` the
    likelihood for somebody who has all that is asked. ``tongue`` are the bits of a
    language that is asked and not said to be spoken, ``most`` the best word for a leap
    so wide. ``known`` is what was reckoned for some levels; true for any hours a week.
    A tuple, as every answer needs all.
    """

    step: Step
    asks: Asks
    points: int
    weekly: int | None
    usual: int
    best: int
    known: dict[int, Study]
    tongue: int = 0
    most: Likelihood = Likelihood.VERY_GOOD

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
        points = passed(earned // weights) + self.points
        if self.tongue and not levels & self.tongue:
            points -= UNSPOKEN
        word = likelihood(points, self.most)
        return hours, -word, cost


@dataclass(frozen=True, slots=True)
class Ground:
    """Every move from every role under some limits, for one person.

    ``on`` are those of ``entering`` that are no steps back.
    """

    moves: Mapping[str, tuple[Move, ...]]
    entering: Mapping[str, Sequence[Entry]]
    on: Mapping[str, Sequence[Entry]]
    asks: Mapping[str, Asks]
    mark: Mapping[str, int]
    paid: Mapping[str, int]
    own: int
    places: Mapping[str, int]
    rungs: Mapping[str, int]

    def bits(self, skill: str, level: int) -> int:
        """Tell the bits of a skill at a level."""
        return bits_of(self.places[skill], level)

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
    key = ("ground", limits.money, limits.weekly, learner.says_two(limits))
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
    entering = _entering(moves)
    return replace(whole, moves=moves, entering=entering, on=_on(entering))


def _own(learner: Learner, limits: Limits) -> Ground:
    """Lay the ground once for each purse: money decides what one learns by."""
    key = ("own ground", limits.money, learner.says_two(limits))
    if key not in learner.memory:
        learner.memory[key] = _whole(learner, limits)
    own: Ground = learner.memory[key]
    return own


def _paced(whole: Ground, weekly: int | None) -> Ground:
    """Walk the same ground with other hours a week."""
    if weekly is None:
        return whole
    moves = {
        id_: tuple(m._replace(weekly=weekly) for m in found)
        for id_, found in whole.moves.items()
    }
    return replace(whole, moves=moves)


def _whole(learner: Learner, limits: Limits) -> Ground:
    roles = learner.catalogue.roles
    places = places_of(roles.values(), learner)
    asks = {
        role.id: asks_of(role, places, learner, limits.money) for role in roles.values()
    }
    found: dict[str, list[Move]] = {id_: [] for id_ in roles}
    for move in _moves(asks, learner, spoken=learner.says_two(limits)):
        found[move.step.start].append(move)
    own = (
        bits_of(places[id_], able.level)
        for id_, able in learner.profile.abilities.items()
    )
    moves = {id_: tuple(own) for id_, own in found.items()}
    entering = _entering(moves)
    return Ground(
        moves=moves,
        entering=entering,
        on=_on(entering),
        asks=asks,
        mark={id_: 1 << at for at, id_ in enumerate(roles)},
        paid={role.id: role.pay.typical if role.pay else 0 for role in roles.values()},
        own=reduce(or_, own, 0),
        places=places,
        rungs={role.id: role.rung for role in roles.values()},
    )


def _entering(moves: Mapping[str, tuple[Move, ...]]) -> dict[str, list[Entry]]:
    entering: dict[str, list[Entry]] = {id_: [] for id_ in moves}
    for start, found in moves.items():
        for move in found:
            back = move.step.kind is Kind.RETURN
            entering[move.step.goal].append((start, move.usual, -move.best, back))
    return entering


def _on(entering: Mapping[str, Sequence[Entry]]) -> dict[str, list[Entry]]:
    return {id_: [one for one in own if not one[3]] for id_, own in entering.items()}


def _moves(
    asks: Mapping[str, Asks], learner: Learner, *, spoken: bool
) -> Iterator[Move]:
    roles = learner.catalogue.roles
    drawn = {
        (id_, within): _drawn(role, learner, within)
        for id_, role in roles.items()
        for within in (True, False)
    }
    for step in learner.catalogue.steps:
        start, goal = roles[step.start], roles[step.goal]
        points = USUAL[step.kind] + leap(step, start, goal)
        points += drawn[step.goal, step.same_employer]
        most = at_most(goal.rung - start.rung)
        usual = taken(step.months, 0, None)
        best = likelihood(len(ENOUGH) + points, most)
        own = asks[step.goal]
        silent = 0 if spoken else own.tongue
        yield Move(step, own, points, None, usual, best, {}, silent, most)


def _drawn(role: Role, learner: Learner, within: bool) -> int:
    """Add up what the market of a role says; nobody advertises within a house."""
    openings = None if within else learner.openings_of(role.id)
    yearly = learner.yearly_openings_of(role.id)
    return sum(number for _, number in draw(role, openings, yearly))
