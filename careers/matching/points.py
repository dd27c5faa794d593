"""The worth of every way of asking, for one person: a table to look up in."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.matching.history import History
from careers.matching.ranking import skill_addends
from careers.matching.tally import tally
from careers.skills.gap import Answer, gap
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement

LEVELS = range(1, 6)
WAYS = 2 * len(LEVELS)
"""A skill can be asked at five levels, desirable or essential: ten ways."""


def way(wanted: Requirement) -> int:
    """Number a way of asking, from 0."""
    return 2 * (wanted.level - 1) + wanted.essential


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """For every skill and way of asking: the points it gives, and its tally."""

    points: NDArray[np.int32]
    tallies: NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """What somebody who shows nothing gets, ready to be changed where one does."""

    catalogue: Catalogue
    nothing: Table

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Points":
        """Prepare the table once for a catalogue."""
        nobody = Profile()
        history = History.of(nobody, {})
        return cls(catalogue, _rows(nobody, history, catalogue.skills, catalogue))

    def of_person(self, profile: Profile, history: History) -> Table:
        """Reckon anew only for the skills that the person's own are, or are near."""
        points, tallies = self.nothing.points.copy(), self.nothing.tallies.copy()
        touched = {
            code: skill
            for code, skill in enumerate(self.catalogue.skills)
            if self._is_touched(skill, profile)
        }
        if touched:
            own = _rows(profile, history, touched.values(), self.catalogue)
            points.reshape(-1, WAYS)[list(touched)] = own.points.reshape(-1, WAYS)
            tallies.reshape(-1, WAYS)[list(touched)] = own.tallies.reshape(-1, WAYS)
        return Table(points, tallies)

    def _is_touched(self, skill: str, profile: Profile) -> bool:
        own, near = profile.abilities, self.catalogue.skills[skill].near
        return skill in own or any(other in own for other in near)


def _rows(
    profile: Profile, history: History, skills: Iterable[str], catalogue: Catalogue
) -> Table:
    asked = [Requirement(*each) for each in product(skills, LEVELS, (False, True))]
    answers = gap(profile, asked, catalogue.skills).answers

    def worth(answer: Answer) -> int:
        skill = catalogue.skills[answer.requirement.skill]
        return sum(each.points for each in skill_addends(answer, skill, history))

    return Table(
        np.array([worth(answer) for answer in answers], np.int32),
        np.array([tally(answer) for answer in answers], np.int64),
    )
