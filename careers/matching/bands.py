"""Bands of fit: three words for the eye, each with a rule that can be said."""

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from careers.matching.match import Match
from careers.matching.tally import Counts, Tally, tally

PLENTY = 3
"""Skills shown in full before we say that somebody fits well."""

OPEN = 3
"""Of so many essential skills, one may be open in a job that fits well."""


class Band(StrEnum):
    """How near a person is. *Further off* is not *never*."""

    WELL = "well"
    PARTLY = "partly"
    FURTHER = "further"


BANDS = tuple(Band)
"""From near to far; a band's place here is its code."""


def band(match: Match) -> Band:
    """Tell the band of one match."""
    total = sum(tally(answer) for answer in match.gap.answers)
    return BANDS[int(bands(np.array([total], np.int64))[0])]


def bands(tallies: Counts) -> NDArray[np.int8]:
    """Code the bands of many jobs, from the sums of their answers.

    Well: most essentials and three skills shown. Partly: as much shown as not.
    """
    of = Tally.of(tallies)
    answered = of.shown + of.partly
    well = (of.shown >= PLENTY) & (of.open * OPEN <= of.essential)
    partly = (answered > 0) & (answered >= of.open)
    return np.where(well, 0, np.where(partly, 1, 2)).astype(np.int8)
