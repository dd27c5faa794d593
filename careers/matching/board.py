"""A whole board held against one person, in one pass over packed columns."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked, once
from careers.matching.ranking import (
    EXPERIENCE,
    months_worked,
    role_addend,
    skill_addend,
)
from careers.skills.gap import gap
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement

LEVELS = range(1, 6)
WAYS = 2 * len(LEVELS)
"""A skill can be asked at five levels, desirable or essential: ten ways."""

UNSAID = -1


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
    starts: NDArray[np.int64]
    ways: NDArray[np.uint16]
    roles: NDArray[np.int16]
    experience: NDArray[np.int16]
    catalogue: Catalogue

    @classmethod
    def of(cls, jobs: Iterable[Posted], catalogue: Catalogue) -> "Board":
        """Pack jobs: ties are broken by title, then by number."""
        ordered = sorted(jobs, key=lambda job: (job.title, job.number))
        skills = {skill: code for code, skill in enumerate(catalogue.skills)}
        roles = {role: code for code, role in enumerate(catalogue.roles)}
        ways = [_ways(job.asked, skills) for job in ordered]
        return cls(
            np.array([job.number for job in ordered], np.int64),
            np.cumsum([0, *(len(own) for own in ways)], dtype=np.int64),
            np.array([way for own in ways for way in own], np.uint16),
            np.array(
                [roles.get(j.asked.role or "", UNSAID) for j in ordered], np.int16
            ),
            np.array([min(j.asked.experience or 0, 9999) for j in ordered], np.int16),
            catalogue,
        )


def rank(profile: Profile, board: Board, count: int) -> tuple[int, ...]:
    """Name the jobs with the most evidence for a person, best first.

    Jobs that the evidence speaks against are left out.
    """
    scores = score(profile, board)
    places = np.flatnonzero(scores > 0)
    if len(places) > count:
        least = np.partition(scores[places], -count)[-count]
        places = places[scores[places] >= least]
    best = places[np.argsort(-scores[places], kind="stable")][:count]
    return tuple(int(number) for number in board.numbers[best])


def score(profile: Profile, board: Board) -> NDArray[np.int32]:
    """Score every job, in the board's order: the sums that `match` would explain."""
    total = _role_points(profile, board) + _experience_points(profile, board)
    points = _skill_points(profile, board.catalogue)[board.ways]
    # `reduceat` sums from one start to the next; jobs that ask nothing have no sum.
    asking = np.flatnonzero(board.starts[1:] > board.starts[:-1])
    if len(asking):
        total[asking] += np.add.reduceat(points, board.starts[asking])
    return total


def _ways(asked: Asked, skills: dict[str, int]) -> list[int]:
    return [
        skills[wanted.skill] * WAYS + 2 * (wanted.level - 1) + wanted.essential
        for wanted in once(asked.requirements, skills)
    ]


def _skill_points(profile: Profile, catalogue: Catalogue) -> NDArray[np.int32]:
    """Tell the points of every way of asking, in the order of the codes."""
    ways = product(catalogue.skills, LEVELS, (False, True))
    asked = (Requirement(*way) for way in ways)
    answers = gap(profile, asked, catalogue.skills).answers
    return np.array(
        [
            skill_addend(a, catalogue.skills[a.requirement.skill]).points
            for a in answers
        ],
        np.int32,
    )


def _role_points(profile: Profile, board: Board) -> NDArray[np.int32]:
    roles = board.catalogue.roles
    addends = [role_addend(profile, role, roles) for role in roles]
    # The last entry answers the code -1: a job without a role.
    points = [addend.points if addend else 0 for addend in addends]
    return np.array([*points, 0], np.int32)[board.roles]


def _experience_points(profile: Profile, board: Board) -> NDArray[np.int32]:
    enough = board.experience <= months_worked(profile)
    points = np.where(enough, np.int32(EXPERIENCE), np.int32(-EXPERIENCE))
    return np.where(board.experience > 0, points, np.int32(0))
