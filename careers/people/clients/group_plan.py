"""A plan for each of many clients, one after the other, and what became of each."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import TypeVar

from careers.catalogue.catalogue import Catalogue
from careers.errors import CareersError
from careers.pathways.answer import Answer, answer
from careers.pathways.learner import Learner
from careers.pathways.planner import Trip
from careers.pathways.ways_on import Turn, likely_roles
from careers.people.clients.group_row import GroupRow
from careers.skills.profile import Profile

AT_ONCE = 50
"""So many clients share what was reckoned; then it is let go of."""


class Fate(StrEnum):
    """What became of one row."""

    DONE = "done"
    NO_WAY = "no way"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """What became of a client’s row; ``chosen`` says that no goal was given.

    ``problem`` and ``remedy`` stand for a row that nobody could plan with; ``twice`` is
    an earlier line with the same code.
    """

    line: int
    code: str
    fate: Fate
    row: GroupRow | None = None
    trip: Trip | None = None
    answer: Answer = field(default_factory=Answer)
    chosen: bool = False
    problem: str = ""
    remedy: str = ""
    twice: int = 0


Reads = Callable[[GroupRow], Profile]
"""Gives what the text or the file of a row shows; empty without one."""


@dataclass(frozen=True, slots=True)
class GroupDesk:
    """What a group is planned with; ``openings`` is ``None`` without a board."""

    catalogue: Catalogue
    reads: Reads
    openings: Mapping[str, int] | None = None

    def plan(self, row: GroupRow) -> GroupPlan:
        """Plan for one client; a text nobody can read is told, never raised."""
        try:
            profile = self.reads(row)
            return self._planned(row, profile, _start(row, profile))
        except CareersError as error:
            return unreadable(row, error)

    def _planned(self, row: GroupRow, profile: Profile, start: str) -> GroupPlan:
        learner = Learner(self.catalogue, profile, self.openings)
        goal = row.goal or _likely(row, start, learner)
        if goal == start:
            raise CareersError(
                "The goal is where they are already.", "Choose another goal."
            )
        trip = Trip(start, goal, row.limits)
        found = answer(trip, learner)
        fate = Fate.DONE if found.choices else Fate.NO_WAY
        return GroupPlan(
            row.line, row.code, fate, row, trip, found, chosen=not row.goal
        )


def unreadable(row: GroupRow, error: CareersError) -> GroupPlan:
    """Say what is wrong with a row, and what to do."""
    return GroupPlan(
        row.line, row.code, Fate.UNREADABLE, row,
        problem=error.problem, remedy=error.remedy,
    )  # fmt: skip


Thing = TypeVar("Thing")


def batches(
    things: Iterable[Thing], count: int = AT_ONCE
) -> Iterator[tuple[Thing, ...]]:
    """Give things some at a time, so that a long list is never whole in memory."""
    rest = iter(things)
    while some := tuple(islice(rest, count)):
        yield some


def _start(row: GroupRow, profile: Profile) -> str:
    start = row.start or profile.role or profile.latest
    if not start:
        raise CareersError(
            "The CV names no role that we know.", "Add a start role to the row."
        )
    return start


def _likely(row: GroupRow, start: str, learner: Learner) -> str:
    """Take the likeliest next role on a usual step, where nobody named a goal.

    One that the limits allow comes first; where they allow none, that is what to say.
    """
    roles = learner.catalogue.roles
    ways = likely_roles(start, learner)
    known = [way.goal for way in ways if way.leg and way.turn is not Turn.BACK]
    if not known:
        raise CareersError("No step leads on from there.", "Name a goal in the row.")
    return next((own for own in known if row.limits.allow(roles[own])), known[0])
