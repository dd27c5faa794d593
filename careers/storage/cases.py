"""What waits on the moderator’s desk, put together from the shelves."""

from datetime import datetime

from careers.board.queue import (
    PERSON,
    Case,
    Kind,
    case_of_job,
    case_of_posting,
    worst_first,
)
from careers.people.employers.hiring import Claim
from careers.people.employers.rename import Rename
from careers.storage.store import Store


def waiting(store: Store, now: datetime) -> list[Case]:
    """Fetch everything that a moderator has to decide, worst first."""
    postings = [case_of_posting(own) for own in store.postings.waiting()]
    claims = [_claim(claim) for claim in store.claims.waiting()]
    renames = [_rename(rename) for rename in store.renames.waiting()]
    return worst_first([*_jobs(store, now), *postings, *claims, *renames])


def _jobs(store: Store, now: datetime) -> list[Case]:
    screened = store.screenings.waiting(now)
    reported = store.reports.waiting()
    numbers = dict.fromkeys((*store.holding.held(), *screened, *reported))
    return [
        case_of_job(
            job,
            screened.get(job.number or 0),
            reported.get(job.number or 0, []),
            job.posted_at,
        )
        for job in store.jobs.with_numbers(list(numbers))
        if job.removed_at is None and store.jobs.redirect(job.number or 0) is None
        if not _is_with_recruiter(store, job.number or 0)
    ]


def _is_with_recruiter(store: Store, number: int) -> bool:
    """Whether changes were asked for: then nobody here has anything to decide."""
    own = store.postings.of_job(number)
    return own is not None and own.asked_at is not None


def _claim(claim: Claim) -> Case:
    return Case(
        kind=Kind.CLAIM,
        number=claim.number,
        title=f"{claim.email} wants to hire for {claim.employer.name}",
        employer=claim.employer.name,
        since=claim.at,
        weight=PERSON,
        reasons=(claim.why.value,) if claim.why else (),
    )


def _rename(rename: Rename) -> Case:
    return Case(
        kind=Kind.RENAME,
        number=rename.number,
        title=f"{rename.before} wants to be called {rename.name}",
        employer=rename.before,
        since=rename.at,
        weight=PERSON,
        reasons=("what was checked, was checked of the old name",),
    )
