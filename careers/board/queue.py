"""What waits for a moderator, worst first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from careers.board.job import Job
from careers.board.posting import Posting
from careers.board.reporting import Report, weight
from careers.board.screening.screen import Screening

HELD = 2.0
"""What a job weighs more that nobody can see meanwhile."""

SCORE = 3.0
"""What a screen's score of one weighs: more than a report of fraud."""

PERSON = 1.0
"""What a person weighs who waits for an answer."""


class Kind(StrEnum):
    """What a case is about."""

    JOB = "job"
    POSTING = "posting"
    CLAIM = "claim"
    RENAME = "rename"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One thing to decide, and all that speaks for deciding it soon."""

    kind: Kind
    number: int
    title: str
    employer: str
    since: datetime
    weight: float
    held: bool = False
    reasons: tuple[str, ...] = ()
    reports: int = 0


def worst_first(cases: Iterable[Case]) -> list[Case]:
    """Order cases by weight; of two alike, the one that waits longer comes first."""
    return sorted(cases, key=lambda case: (-case.weight, case.since, case.number))


def case_of_job(
    job: Job, found: Screening | None, reports: Iterable[Report], since: datetime
) -> Case:
    """Make a case of a job that the screen or readers have pointed at."""
    waiting = [report for report in reports if report.decided_at is None]
    held = HELD if job.held_at else 0.0
    return Case(
        kind=Kind.JOB,
        number=job.number or 0,
        title=job.title,
        employer=job.employer.name,
        since=job.held_at or since,
        weight=_score(found) + weight(waiting) + held,
        held=job.held_at is not None,
        reasons=_says(found),
        reports=len(waiting),
    )


def case_of_posting(posting: Posting) -> Case:
    """Make a case of a posting that its recruiter waits for."""
    return Case(
        kind=Kind.POSTING,
        number=posting.number or 0,
        title=posting.job.title,
        employer=posting.job.employer.name,
        since=posting.sent_at or posting.changed_at,
        weight=_score(posting.screening) + PERSON,
        held=True,
        reasons=_says(posting.screening),
    )


def _score(found: Screening | None) -> float:
    return SCORE * found.score if found else 0.0


def _says(found: Screening | None) -> tuple[str, ...]:
    return tuple(reason.says for reason in found.reasons) if found else ()
