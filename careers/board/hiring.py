"""How an employer hires, and what it checks."""

from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """A step on the way to an offer."""

    FORM = "form"
    TYPING = "typing test"
    LANGUAGE = "language test"
    SYSTEM = "system check"
    ASSESSMENT = "assessment"
    RECORDED = "recorded video"
    INTERVIEW = "interview"
    CLIENT = "client interview"
    CHECKS = "checks"
    OFFER = "offer"


class CheckKind(StrEnum):
    """What is looked into before a start."""

    BACKGROUND = "background"
    CREDIT = "credit"
    FINGERPRINT = "fingerprint"
    DRUG = "drug"
    E_VERIFY = "E-Verify"
    NBI = "NBI clearance"
    MEDICAL = "medical"


@dataclass(frozen=True, slots=True)
class HiringStep:
    """One step and the detail."""

    stage: Stage
    note: str = ""


@dataclass(frozen=True, slots=True)
class Check:
    """One check, who pays for it, and when it is made."""

    kind: CheckKind
    paid_by: str | None = None
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Hiring:
    """The way in. ``wpm`` is the typing speed asked for."""

    wpm: int | None = None
    steps: tuple[HiringStep, ...] | None = None
    checks: tuple[Check, ...] | None = None
    accommodation: str | None = None
    takes: str | None = None
