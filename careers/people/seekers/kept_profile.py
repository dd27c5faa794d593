"""A profile that its owner keeps with an account: on which terms, in what versions."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from careers.people.seekers.anonymous import AnonymousProfile

MOST = 30
"""How many versions are kept; the oldest makes room."""


class Extent(StrEnum):
    """How much of somebody is kept: their own words too, or only what was found."""

    WORDS = "words"
    FINDINGS = "findings"


class Why(StrEnum):
    """How a version came about."""

    KEPT = "kept"
    CHANGED = "changed"
    REPLACED = "replaced"
    MERGED = "merged"
    WENT_BACK = "went back"


@dataclass(frozen=True, slots=True)
class Consent:
    """What somebody agreed to, in the very words they read, and when."""

    extent: Extent
    words: str
    since: datetime

    def allows(self, profile: AnonymousProfile) -> AnonymousProfile:
        """Leave out what they do not want kept."""
        return profile if self.extent is Extent.WORDS else profile.findings


@dataclass(frozen=True, slots=True)
class Version:
    """A profile as it was from a moment on."""

    number: int
    at: datetime
    why: Why
    profile: AnonymousProfile
