"""The map made ready for one person: whole numbers and bits instead of words.

A person's levels are one whole number: five bits a skill, as many of them set as the
level is high. To teach is to *or*, to compare is to *and*, and what a step lacks is
what it asks without what is there.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_

from careers.pathways.asked import Asks, bits_of
from careers.pathways.field import Field, field_of
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.move import Entry, Lay, Move
from careers.pathways.pathway import taken

Toll = tuple[int, int, int, int]
"""What a step takes: hundredths of months, hours, minus likelihood, dollars."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Every move from every role under some limits, for one person.

    ``weekly`` are the hours a week to learn, ``purse`` the money for learning in all:
    ``None`` when it does not matter.
    """

    field: Field
    lay: Lay
    asks: Mapping[str, Asks]
    own: int
    weekly: int | None = None
    purse: int | None = None

    @property
    def moves(self) -> Mapping[str, tuple[Move, ...]]:
        """The moves by the role they leave."""
        return self.lay.moves

    @property
    def mark(self) -> Mapping[str, int]:
        """The bit of each role."""
        return self.field.mark

    def entering(self, role: str) -> Sequence[Entry]:
        """List the moves into a role, steps back included."""
        return self.lay.entering[role]

    def bits(self, skill: str, level: int) -> int:
        """Tell the bits of a skill at a level."""
        return bits_of(self.field.places[skill], level)

    def start(self, role: str) -> int:
        """Tell the levels of the person in a role."""
        return self.asks[role].bits | self.own

    def touched(self, role: str) -> int:
        """Tell which bits make a difference to somebody who goes to a role."""
        return self.asks[role].touched

    def toll(self, move: Move, levels: int) -> Toll:
        """Tell what a step takes from somebody with these levels."""
        asks = self.asks[move.goal]
        hours, marks, cost = asks.study(levels)
        speaks = levels & asks.tongue or not asks.tongue
        word = (move.words if speaks else move.unspoken)[marks]
        if self.weekly is None:
            return move.usual, hours, word, cost
        return taken(move.step.months, hours, self.weekly), hours, word, cost

    def missing(self, start: str, pay: int) -> dict[str, int]:
        """Tell what every role pays less than the goal; unknown pay is the start's."""
        paid = self.field.paid
        begin = paid[start] or pay
        return {id_: max(0, pay - (own or begin)) for id_, own in paid.items()}


def make_ground(learner: Learner, limits: Limits) -> Ground:
    """Lay out the moves that keep to the limits."""
    key = ("ground", limits.money, learner.says_two(limits))
    if key not in learner.memory:
        learner.memory[key] = _whole(learner, limits)
    whole: Ground = learner.memory[key]
    roles = learner.catalogue.roles.values()
    allowed = {role.id for role in roles if limits.allow(role)}
    return replace(whole, lay=whole.lay.within(allowed), weekly=limits.weekly)


def _whole(learner: Learner, limits: Limits) -> Ground:
    field = field_of(learner.catalogue)
    roles = learner.catalogue.roles
    bare = frozenset(id_ for id_ in roles if learner.openings_of(id_) == 0)
    able = learner.profile.abilities.items()
    levels = [
        bits_of(field.places[id_], own.level)
        for id_, own in able
        if id_ in field.places
    ]
    return Ground(
        field=field,
        lay=field.moves(bare, spoken=learner.says_two(limits)),
        # What is reckoned for somebody's levels is theirs alone.
        asks={id_: asks.anew() for id_, asks in field.asks(limits.money).items()},
        own=reduce(or_, levels, 0),
        purse=limits.money,
    )
