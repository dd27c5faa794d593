"""The points of every way of asking, for one person: a table to look up in."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.matching.history import History
from careers.matching.ranking import skill_addends
from careers.skills.gap import gap
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement

LEVELS = range(1, 6)
WAYS = 2 * len(LEVELS)
"""A skill can be asked at five levels, desirable or essential: ten ways."""


def way(wanted: Requirement) -> int:
    """Number a way of asking, from 0."""
    return 2 * (wanted.level - 1) + wanted.essential


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """What somebody who shows nothing gets, ready to be changed where one does."""

    catalogue: Catalogue
    nothing: NDArray[np.int32]

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Points":
        """Prepare the table once for a catalogue."""
        nobody = Profile()
        history = History.of(nobody, {})
        return cls(catalogue, _rows(nobody, history, catalogue.skills, catalogue))

    def of_person(self, profile: Profile, history: History) -> NDArray[np.int32]:
        """Reckon anew only for the skills that the person's own are, or are near."""
        table = self.nothing.copy()
        touched = {
            code: skill
            for code, skill in enumerate(self.catalogue.skills)
            if self._is_touched(skill, profile)
        }
        if touched:
            rows = _rows(profile, history, touched.values(), self.catalogue)
            table.reshape(-1, WAYS)[list(touched)] = rows.reshape(-1, WAYS)
        return table

    def _is_touched(self, skill: str, profile: Profile) -> bool:
        own, near = profile.abilities, self.catalogue.skills[skill].near
        return skill in own or any(other in own for other in near)


def _rows(
    profile: Profile, history: History, skills: Iterable[str], catalogue: Catalogue
) -> NDArray[np.int32]:
    asked = [Requirement(*each) for each in product(skills, LEVELS, (False, True))]
    answers = gap(profile, asked, catalogue.skills).answers
    known = catalogue.skills
    return np.array(
        [
            sum(a.points for a in skill_addends(x, known[x.requirement.skill], history))
            for x in answers
        ],
        np.int32,
    )
