"""What roles ask, in bits: ready to be held against somebody's levels."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, reduce
from operator import or_
from typing import NamedTuple

from careers.catalogue.role import Role
from careers.pathways.conditions import TONGUES, asks_tongue
from careers.pathways.learner import UNSAID, Learner
from careers.pathways.likelihood import near, weight
from careers.skills.requirement import Requirement

LEVELS = 5


class Asked(NamedTuple):
    """One requirement in bits, with what a level of it takes to learn.

    ``near`` are the bits of each neighbour, no more of them than count. ``lost`` is
    the readiness missed by each level that lacks, ``spared`` by what is near instead.
    """

    weight: int
    bits: int
    near: tuple[int, ...]
    hours: int
    cost: int
    lost: tuple[int, ...]
    spared: tuple[int, ...]

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
    """All that a role asks; ``bits`` is also what it teaches, ``near`` what helps."""

    each: tuple[Asked, ...]
    bits: int
    near: int
    weights: int
    tongue: int = 0
    """The bits of a second language, where it is asked."""


def asks_of(
    role: Role, places: Mapping[str, int], learner: Learner, money: int | None
) -> Asks:
    """Put everything a role asks in bits, learned within some money."""
    each = tuple(_known(ask, places, learner, money) for ask in role.asks)
    return Asks(
        each,
        reduce(or_, (one.bits for one in each), 0),
        reduce(or_, (bits for one in each for bits in one.near), 0),
        max(1, sum(one.weight for one in each)),
        bits_of(places[TONGUES], LEVELS) if asks_tongue(role) else 0,
    )


def places_of(roles: Iterable[Role], learner: Learner) -> dict[str, int]:
    """Give every skill that counts its own place among the bits."""
    skills = dict.fromkeys(ask.skill for role in roles for ask in role.asks)
    skills.update(dict.fromkeys(learner.profile.abilities))
    return {skill: LEVELS * at for at, skill in enumerate(skills)}


def bits_of(place: int, level: int) -> int:
    """Tell the bits of a level: as many as it is high."""
    return ((1 << min(level, LEVELS)) - 1) << place


def _known(
    ask: Requirement, places: Mapping[str, int], learner: Learner, money: int | None
) -> Asked:
    """Reckon once what many roles ask alike."""
    key = ("asked", money, ask)
    if key not in learner.memory:
        learner.memory[key] = _asked(ask, places, learner, money)
    known: Asked = learner.memory[key]
    return known


def _asked(
    ask: Requirement, places: Mapping[str, int], learner: Learner, money: int | None
) -> Asked:
    action = learner.action(ask.skill, money)
    hours, cost = (sum(action.hours), action.cost) if action else (0, (0, 0))
    dear = UNSAID if cost is None else cost[1]
    neighbours = near(ask, learner.catalogue.skills)
    level, counts = ask.level, weight(ask)
    return Asked(
        counts,
        bits_of(places[ask.skill], level),
        tuple(bits_of(places[id_], level) for id_ in neighbours if id_ in places),
        hours,
        dear,
        *_readiness(level, counts),
    )


@cache
def _readiness(level: int, counts: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Tell what readiness is lost by levels that lack, and left by those near."""
    steps = range(level + 1)
    return (
        tuple(counts * (100 - 100 * (level - lack) // level) for lack in steps),
        tuple(counts * (100 - 50 * near_ // level) for near_ in steps),
    )
