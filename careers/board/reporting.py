"""Reports of readers: what they may say of a job, what it weighs, what it does."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

HIDES_FROM = 3.0
"""The weight from which a job disappears until a moderator has looked."""


class Ground(StrEnum):
    """Why somebody reports a job."""

    MONEY = "money"
    IDENTITY = "identity"
    FAKE = "fake"
    UNLAWFUL = "unlawful"
    PAY = "pay"
    REMOTE = "remote"
    OTHER_WORK = "other work"
    GONE = "gone"
    TWICE = "twice"
    ELSE = "else"


WEIGHTS = {
    Ground.MONEY: 2.0,
    Ground.IDENTITY: 2.0,
    Ground.FAKE: 1.5,
    Ground.UNLAWFUL: 1.0,
    Ground.PAY: 0.5,
    Ground.REMOTE: 0.5,
    Ground.OTHER_WORK: 0.5,
    Ground.ELSE: 0.5,
    Ground.GONE: 0.25,
    Ground.TWICE: 0.25,
}
"""What one report adds. Harm to people weighs most, untidiness least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What somebody said of a job.

    ``reporter`` tells two people of one job apart and says nothing else; ``email`` is
    sealed, and gone once they have heard back.
    """

    job: int
    ground: Ground
    at: datetime
    reporter: str
    words: str = ""
    email: str | None = None
    decided_at: datetime | None = None
    upheld: bool = False
    number: int | None = None


def weight(reports: Iterable[Report]) -> float:
    """Weigh what still waits; of one person, only the weightiest counts."""
    heaviest: dict[str, float] = {}
    for report in reports:
        if report.decided_at is None:
            own = heaviest.get(report.reporter, 0.0)
            heaviest[report.reporter] = max(own, WEIGHTS[report.ground])
    return sum(heaviest.values())


def hides(reports: Iterable[Report], *, checked: bool) -> bool:
    """Whether a job disappears at once; a checked employer’s stays: rivals report."""
    return not checked and weight(reports) >= HIDES_FROM
