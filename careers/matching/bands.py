"""Bands of fit: three words for the eye, each with a rule that can be said."""

from enum import StrEnum

from careers.matching.match import Match

PLENTY = 3
"""Skills shown in full before we say that somebody fits well."""


class Band(StrEnum):
    """How near a person is. *Further off* is not *never*."""

    WELL = "well"
    PARTLY = "partly"
    FURTHER = "further"


def band(match: Match) -> Band:
    """Well: most essentials and three skills shown. Partly: as much shown as not."""
    essential = [a for a in match.gap.answers if a.requirement.essential]
    open_ = sum(1 for answer in essential if not answer.credit)
    answered = len(match.gap.shown) + len(match.gap.partly)
    if len(match.gap.shown) >= PLENTY and open_ * 3 <= len(essential):
        return Band.WELL
    return Band.PARTLY if answered and answered >= open_ else Band.FURTHER
