"""Jobs that somebody saves, in a browser or with their account."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

MOST = 200
"""How many jobs somebody can save."""

LONGEST_NOTE = 500


@dataclass(frozen=True, slots=True)
class SavedJob:
    """A job by its number, and what somebody noted beside it."""

    job: int
    note: str = ""
    at: datetime | None = None


def merged(
    account: Iterable[SavedJob], browser: Iterable[SavedJob]
) -> tuple[SavedJob, ...]:
    """Put both lists together, the browser's first; no job and no note is lost."""
    mine = {own.job: own for own in account}
    theirs = {own.job: own for own in browser}
    return tuple(
        _both(theirs.get(job), mine.get(job)) for job in dict.fromkeys((*theirs, *mine))
    )


def notes(saved: Iterable[SavedJob]) -> Mapping[int, str]:
    """Give the notes by the number of the job."""
    return {own.job: own.note for own in saved if own.note}


def _both(browser: SavedJob | None, account: SavedJob | None) -> SavedJob:
    if browser is None or account is None:
        return browser or account or SavedJob(0)
    if browser.note in account.note:
        return account
    said = filter(None, (account.note, browser.note))
    return SavedJob(account.job, "\n".join(said), account.at)
