"""How the work with a client ended or stands: an outcome, its reason, its job."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from careers.board.pay import Unit
from careers.board.place import Setting


class Outcome(StrEnum):
    """What came of it, in codes an agency reports by."""

    HIRED = "hired"
    PROMOTED = "promoted"
    TRAINING = "in training"
    PAUSED = "paused"
    LEFT = "left"


WITH_A_JOB = (Outcome.HIRED, Outcome.PROMOTED)
"""Outcomes that lead to a job, of which a few facts are asked."""


class EmployerKind(StrEnum):
    """Who hires, told without a name."""

    OUTSOURCER = "outsourcer"
    IN_HOUSE = "in-house"
    PUBLIC = "public"
    NONPROFIT = "nonprofit"
    STAFFING = "staffing"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Ended:
    """An outcome, its day and the code of its reason; ``reason`` is free words beside.

    The rest is of the job it led to, as far as the client told: ``pay`` is what an
    ``unit`` brings, in US dollars.
    """

    outcome: Outcome
    on: date
    reason: str = ""
    role: str = ""
    code: str = ""
    employer: EmployerKind | None = None
    setting: Setting | None = None
    pay: Decimal | None = None
    unit: Unit | None = None
