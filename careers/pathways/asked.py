"""What roles ask, in bits: ready to be held against somebody's levels."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

from careers.catalogue.learning import Action
from careers.catalogue.role import Role
from careers.pathways.conditions import TONGUES, asks_tongue
from careers.pathways.lessons import UNSAID
from careers.pathways.likelihood import Skills, near, passed, weight
from careers.skills.requirement import Requirement

Learn = Callable[[str], Action | None]
"""Tells by which action one learns a skill."""

LEVELS = 5

MARKS = tuple(passed(ready) for ready in range(101))
"""The marks that are passed by each readiness."""

Study = tuple[int, int, int]
"""Hours, what it means for readiness, dollars."""


class Asked(NamedTuple):
    """One requirement in bits, with what a level of it takes to learn.

    ``near`` are the bits of each neighbour, no more of them than count, and ``touched``
    all that makes a difference. ``lost`` is the readiness missed by each level that
    lacks, ``spared`` by what is near instead; ``known`` what was reckoned for levels.
    """

    weight: int
    bits: int
    near: tuple[int, ...]
    hours: int
    cost: int
    lost: tuple[int, ...]
    spared: tuple[int, ...]
    touched: int
    known: dict[int, Study]

    def study(self, levels: int) -> Study:
        """Tell the hours, the readiness that is missed, and the dollars."""
        own = levels & self.touched
        found = self.known.get(own)
        if found is None:
            lack = (self.bits & ~own).bit_count()
            found = lack * self.hours, self.missed(lack, own), lack * self.cost
            self.known[own] = found
        return found

    def missed(self, lack: int, levels: int) -> int:
        """Tell how much readiness is lost by levels that lack, near skills counted."""
        least = self.lost[lack]
        for bits in self.near:
            half = self.spared[(bits & levels).bit_count()]
            if half < least:
                least = half
        return least


@dataclass(frozen=True, slots=True)
class Asks:
    """All that a role asks; ``bits`` is also what it teaches.

    ``touched`` is all that makes a difference: what is near helps, too. ``tongue`` are
    the bits of a second language, where it is asked; ``known`` is what was reckoned for
    some levels.
    """

    each: tuple[Asked, ...]
    bits: int
    touched: int
    weights: int
    tongue: int = 0
    known: dict[int, Study] = field(default_factory=dict, repr=False, compare=False)

    def study(self, levels: int) -> Study:
        """Tell the hours, the marks of readiness that are passed, and the dollars."""
        own = levels & self.touched
        found = self.known.get(own)
        if found is None:
            found = self.known[own] = self._study(own)
        return found

    def anew(self) -> "Asks":
        """Give the same with nothing reckoned yet."""
        return replace(self, known={})

    def _study(self, levels: int) -> Study:
        hours = cost = 0
        earned = 100 * self.weights
        lacks = self.bits & ~levels
        for one in self.each:
            if one.bits & lacks:
                # What is known is looked up here, as nothing is asked more often.
                known = one.known.get(levels & one.touched)
                more, missed, dollars = known or one.study(levels)
                hours += more
                earned -= missed
                cost += dollars
        return hours, MARKS[earned // self.weights], cost


def asks_of(roles: Iterable[Role], skills: Skills, learn: Learn) -> dict[str, Asks]:
    """Put everything that roles ask in bits, learned by the actions one has."""
    roles = tuple(roles)
    places = places_of(roles, skills)
    asks = dict.fromkeys(ask for role in roles for ask in role.asks)
    known = {
        ask: _asked(ask, places, near(ask, skills), learn(ask.skill)) for ask in asks
    }
    return {
        role.id: _asks(role, tuple(known[ask] for ask in role.asks), places)
        for role in roles
    }


def places_of(roles: Iterable[Role], skills: Skills) -> dict[str, int]:
    """Give every skill that counts its own place among the bits: asked, or near."""
    asks = tuple(dict.fromkeys(ask for role in roles for ask in role.asks))
    counts = dict.fromkeys(ask.skill for ask in asks)
    counts.update(dict.fromkeys(id_ for ask in asks for id_ in near(ask, skills)))
    return {skill: LEVELS * at for at, skill in enumerate(counts)}


def bits_of(place: int, level: int) -> int:
    """Tell the bits of a level: as many as it is high."""
    return ((1 << min(level, LEVELS)) - 1) << place


def _asks(role: Role, each: tuple[Asked, ...], places: Mapping[str, int]) -> Asks:
    return Asks(
        each,
        reduce(or_, (one.bits for one in each), 0),
        reduce(or_, (one.touched for one in each), 0),
        max(1, sum(one.weight for one in each)),
        bits_of(places[TONGUES], LEVELS) if asks_tongue(role) else 0,
    )


def _asked(
    ask: Requirement,
    places: Mapping[str, int],
    neighbours: tuple[str, ...],
    action: Action | None,
) -> Asked:
    hours, cost = (sum(action.hours), action.cost) if action else (0, (0, 0))
    dear = UNSAID if cost is None else cost[1]
    level, counts = ask.level, weight(ask)
    bits = bits_of(places[ask.skill], level)
    beside = tuple(bits_of(places[id_], level) for id_ in neighbours)
    touched = reduce(or_, beside, bits)
    lost, spared = _readiness(level, counts)
    return Asked(counts, bits, beside, hours, dear, lost, spared, touched, {})


@cache
def _readiness(level: int, counts: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Tell what readiness is lost by levels that lack, and left by those near."""
    steps = range(level + 1)
    return (
        tuple(counts * (100 - 100 * (level - lack) // level) for lack in steps),
        tuple(counts * (100 - 50 * near_ // level) for near_ in steps),
    )
