"""What can rule a job out: answered apart, never averaged into a score."""

from dataclasses import dataclass
from enum import StrEnum

from careers.skills.profile import Profile

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2", "native")
"""Language levels from the lowest up (CEFR), and those who grew up with it."""


class Verdict(StrEnum):
    """Yes, no, or a question that only the person or the employer can answer."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class About(StrEnum):
    """What a ruling is about."""

    PLACE = "place"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One must-have: a place or language code, the verdict, and both levels if said."""

    about: About
    subject: str
    verdict: Verdict
    asked: str = ""
    own: str = ""


def place(home: str, hires: bool | None) -> Ruling:
    """Rule on where a person lives; ``None``: the ad does not say."""
    known = Verdict.YES if hires else Verdict.NO
    return Ruling(About.PLACE, home, Verdict.ASK if hires is None else known)


def language(profile: Profile, code: str, asked: str | None) -> Ruling:
    """Rule on a language: a level that nobody stated is a question, not a no."""
    own = profile.languages.get(code)
    verdict = Verdict.ASK if own is None else _compare(own, asked)
    return Ruling(About.LANGUAGE, code, verdict, asked or "", own or "")


def _compare(own: str, asked: str | None) -> Verdict:
    if not asked:
        return Verdict.YES
    if own not in LEVELS or asked not in LEVELS:
        return Verdict.ASK
    enough = LEVELS.index(own) >= LEVELS.index(asked)
    return Verdict.YES if enough else Verdict.NO
