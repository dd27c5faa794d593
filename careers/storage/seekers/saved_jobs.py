"""The shelf of the jobs that people with an account have saved."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from careers.people.entry.seal import Seal
from careers.people.seekers.saved_job import SavedJob, merged
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

NUMBERS = (
    "select job as n from saved_jobs where account = :account order by number desc"
)
ALL = """
    select job, at, sealed from saved_jobs
     where account = :account order by number desc
"""
SAVE = """
    insert into saved_jobs (account, job, at, sealed)
    select :account, number, :at, :sealed from jobs where number = :job
    on conflict (account, job) do update set sealed = excluded.sealed
"""
NOTE = """
    update saved_jobs set sealed = :sealed where account = :account and job = :job
"""
DROP = "delete from saved_jobs where account = :account and job = :job"


class SavedJobs:
    """Jobs that people saved, with notes that only they can read."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def numbers(self, account: int) -> tuple[int, ...]:
        """Give the numbers of somebody's saved jobs, the last one first."""
        found = self._engine.numbers(NUMBERS, {"account": account}).tolist()
        return tuple(found)

    def all(self, account: int, seal: Seal) -> tuple[SavedJob, ...]:
        """Fetch somebody's saved jobs with their notes, the last one first."""
        rows = self._engine.rows(ALL, {"account": account})
        return tuple(
            SavedJob(row["job"], _opened(row["sealed"], seal), moment(row["at"]))
            for row in rows
        )

    def save(self, account: int, saved: SavedJob, seal: Seal, *, now: datetime) -> None:
        """Save a job; one that is saved already gets the note."""
        self._engine.write(SAVE, _row(account, saved, seal, now))

    def note(self, account: int, saved: SavedJob, seal: Seal) -> bool:
        """Write another note beside a job of theirs; ``False`` when there is none."""
        values = {"account": account, "job": saved.job}
        return self._engine.write(NOTE, values | _note(saved, seal)) == 1

    def drop(self, account: int, job: int) -> None:
        """Take a job off somebody's list."""
        self._engine.write(DROP, {"account": account, "job": job})

    def carry_over(
        self, account: int, browser: Iterable[SavedJob], seal: Seal, *, now: datetime
    ) -> None:
        """Take in what somebody saved before they signed in; nothing is lost."""
        with self._engine.writing():
            both = merged(self.all(account, seal), browser)
            for saved in reversed(both):
                self.save(account, saved, seal, now=now)


def _row(account: int, saved: SavedJob, seal: Seal, now: datetime) -> dict[str, Any]:
    at = seconds(saved.at or now)
    return {"account": account, "job": saved.job, "at": at} | _note(saved, seal)


def _note(saved: SavedJob, seal: Seal) -> dict[str, Any]:
    return {"sealed": seal.close(saved.note.encode()) if saved.note else None}


def _opened(sealed: str | None, seal: Seal) -> str:
    return (seal.open(sealed) or b"").decode() if sealed else ""
