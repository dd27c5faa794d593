"""A whole board held against one person, in one pass over packed columns."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked, once
from careers.matching.history import History
from careers.matching.points import WAYS, Points, Table, way
from careers.matching.ranking import role_addend, trade_addend
from careers.matching.weights import EXPERIENCE
from careers.skills.profile import Profile

Whole = TypeVar("Whole", np.int32, np.int64)

UNSAID = -1
LONGEST = 9_999
"""Months beyond which nobody asks."""

BLOCK = 4_000
"""Jobs summed at a time: few enough that their points stay in the processor's cache."""


@dataclass(frozen=True, slots=True)
class Posted:
    """A job as the ranking sees it."""

    number: int
    title: str
    asked: Asked


@dataclass(frozen=True, slots=True, eq=False)
class Board:
    """What every job asks, packed; jobs stand in the order that breaks ties.

    ``ways`` holds one code for each skill asked, level and strictness; ``starts``
    says where each job's codes begin, with one more entry for the end.
    """

    numbers: NDArray[np.int64]
    titles: NDArray[np.object_]
    starts: NDArray[np.int64]
    ways: NDArray[np.uint16]
    roles: NDArray[np.int16]
    experience: NDArray[np.int16]
    points: Points

    @classmethod
    def of(cls, jobs: Iterable[Posted], catalogue: Catalogue) -> "Board":
        """Pack jobs: ties are broken by title, then by number."""
        return _packed(jobs, Points.of(catalogue))._in_order()

    def with_changes(self, jobs: Iterable[Posted], gone: Iterable[int] = ()) -> "Board":
        """Put in new jobs and changed ones, and take out what is gone.

        Costs as much as copying the board, and not as much as packing it again.
        """
        fresh = _packed(jobs, self.points)
        dying = np.isin(self.numbers, [*fresh.numbers.tolist(), *gone])
        stay = self._at(np.flatnonzero(~dying))
        return replace(
            stay,
            numbers=np.concatenate([stay.numbers, fresh.numbers]),
            titles=np.concatenate([stay.titles, fresh.titles]),
            starts=np.concatenate([stay.starts, stay.starts[-1] + fresh.starts[1:]]),
            ways=np.concatenate([stay.ways, fresh.ways]),
            roles=np.concatenate([stay.roles, fresh.roles]),
            experience=np.concatenate([stay.experience, fresh.experience]),
        )._in_order()

    def _in_order(self) -> "Board":
        return self._at(np.lexsort((self.numbers, self.titles)))

    def _at(self, places: NDArray[np.int64]) -> "Board":
        """Pick jobs by their places, in the order of the places."""
        lengths = np.diff(self.starts)[places]
        starts = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64)
        shifts = np.repeat(self.starts[places] - starts[:-1], lengths)
        return replace(
            self,
            numbers=self.numbers[places],
            titles=self.titles[places],
            starts=starts,
            ways=self.ways[shifts + np.arange(len(shifts))],
            roles=self.roles[places],
            experience=self.experience[places],
        )


def rank(profile: Profile, board: Board, count: int) -> tuple[int, ...]:
    """Name the jobs with the most evidence for a person, best first.

    Jobs that the evidence speaks against are left out.
    """
    scores = score(profile, board)
    places = np.flatnonzero(scores > trade_points(profile, board.points.catalogue))
    if len(places) > count:
        least = np.partition(scores[places], -count)[-count]
        places = places[scores[places] >= least]
    best = places[np.argsort(-scores[places], kind="stable")][:count]
    return tuple(int(number) for number in board.numbers[best])


def score(profile: Profile, board: Board) -> NDArray[np.int32]:
    """Score every job, in the board's order: the sums that `match` would explain."""
    return _score(board, *_of_person(profile, board))


def trade_points(profile: Profile, catalogue: Catalogue) -> int:
    """Tell what being of the trade gives: every job the same, so it recommends none."""
    return _trade_points(History.of(profile, catalogue.roles), catalogue)


def weighed(
    profile: Profile, board: Board
) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """Score every job, and sum up the tallies of its answers."""
    history, table = _of_person(profile, board)
    return _score(board, history, table), _sums(table.tallies, board)


def _of_person(profile: Profile, board: Board) -> tuple[History, Table]:
    history = History.of(profile, board.points.catalogue.roles)
    return history, board.points.of_person(profile, history)


def _score(board: Board, history: History, table: Table) -> NDArray[np.int32]:
    total = _role_points(history, board.points.catalogue).take(board.roles)
    total += _experience_points(history).take(board.experience)
    total += _trade_points(history, board.points.catalogue)
    return total + _sums(table.points, board)


def _sums(worth: NDArray[Whole], board: Board) -> NDArray[Whole]:
    """Add up what every job asks, by the worth of each way of asking."""
    total = np.zeros(len(board.numbers), worth.dtype)
    # Jobs that ask nothing have no sum: `reduceat` would invent one.
    asking = np.flatnonzero(board.starts[1:] > board.starts[:-1])
    for block in range(0, len(asking), BLOCK):
        places = asking[block : block + BLOCK]
        first, last = board.starts[places[0]], board.starts[places[-1] + 1]
        own = worth.take(board.ways[first:last])
        total[places] = np.add.reduceat(own, board.starts[places] - first)
    return total


def _packed(jobs: Iterable[Posted], points: Points) -> Board:
    """Pack jobs in the order they come."""
    some = list(jobs)
    skills = {skill: code for code, skill in enumerate(points.catalogue.skills)}
    roles = {role: code for code, role in enumerate(points.catalogue.roles)}
    ways = [_ways(job.asked, skills) for job in some]
    return Board(
        np.array([job.number for job in some], np.int64),
        np.array([job.title for job in some], np.object_),
        np.cumsum([0, *(len(own) for own in ways)], dtype=np.int64),
        np.array([code for own in ways for code in own], np.uint16),
        np.array([_role(job.asked, roles) for job in some], np.int16),
        np.array([min(job.asked.experience or 0, LONGEST) for job in some], np.int16),
        points,
    )


def _ways(asked: Asked, skills: dict[str, int]) -> list[int]:
    return [
        skills[wanted.skill] * WAYS + way(wanted)
        for wanted in once(asked.requirements, skills)
    ]


def _role(asked: Asked, roles: dict[str, int]) -> int:
    """Code a role, sure or not; without one the last entry of the points answers."""
    code = roles.get(asked.role or "", UNSAID)
    return UNSAID if code == UNSAID else 2 * code + asked.sure


def _role_points(history: History, catalogue: Catalogue) -> NDArray[np.int32]:
    addends = [
        role_addend(history, Asked(role=role, sure=sure), catalogue.roles)
        for role in catalogue.roles
        for sure in (False, True)
    ]
    return np.array([*(each.points if each else 0 for each in addends), 0], np.int32)


def _trade_points(history: History, catalogue: Catalogue) -> int:
    addend = trade_addend(history, catalogue)
    return addend.points if addend else 0


def _experience_points(history: History) -> NDArray[np.int32]:
    """Tell the points for every number of months that can be asked, 0 for none."""
    points = np.full(LONGEST + 1, -EXPERIENCE, np.int32)
    points[: history.months + 1] = EXPERIENCE
    points[0] = 0
    return points
