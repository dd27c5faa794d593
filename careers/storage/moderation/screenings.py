"""The shelf of what the screen has seen, and the gate by which jobs come in."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from careers.board.holding import is_held, with_bans
from careers.board.job import Job
from careers.board.screening.ad import Ad, Copy, Known, Median
from careers.board.screening.copies import fingerprint
from careers.board.screening.screen import Screening, Verdict, screen
from careers.board.screening.sign import Signs
from careers.storage.clock import seconds
from careers.storage.engine import Engine
from careers.storage.jobs.jobs import Jobs, Outcome
from careers.storage.jobs.medians import Medians
from careers.storage.jobs.same_jobs import SameJobs
from careers.storage.moderation.bans import Bans

OF = "select details from screenings where job = :job"
PASSED = """
    select details from screenings where job = :job and looked_at is not null
"""
KEEP = """
    insert into screenings (job, verdict, at, details)
    values (:job, :verdict, :at, :details)
    on conflict (job) do update set
        verdict = excluded.verdict, at = excluded.at, looked_at = null,
        details = excluded.details
"""
DROP = "delete from screenings where job = :job and looked_at is null"
LOOKED = "update screenings set looked_at = :now where job = :job"
WAITING = """
    select s.job, s.details from screenings s join jobs j on j.number = s.job
     where s.looked_at is null and s.verdict <> 'pass'
       and j.removed_at is null and j.merged_into is null
       and (j.closes_at > :now or j.held_at is not null)
  order by s.verdict, s.at, s.job
     limit 200
"""
"""What is held comes first by the alphabet, too; nobody reads more in a day."""
UNMARK = "delete from fingerprints where job = :job"
MARK = "insert or ignore into fingerprints (mark, job) values (:mark, :job)"
NEAR = """
    select distinct f.job as n from fingerprints f join jobs j on j.number = f.job
     where f.mark in (select value from json_each(:marks))
       and j.removed_at is null and j.merged_into is null and j.closes_at > :now
     limit 40
"""
MARKS = 8
"""How many of the smallest hashes lead to likely copies."""


class Screenings:
    """Why ads wait, and which ads are copies of one another."""

    def __init__(
        self, engine: Engine, jobs: Jobs, bans: Bans, *, same: SameJobs, pay: Medians
    ) -> None:
        self._engine = engine
        self._jobs = jobs
        self._bans = bans
        self._same = same
        self._pay = pay
        self._read = msgspec.json.Decoder(Screening)

    def put(self, jobs: Sequence[Job], signs: Signs, now: datetime) -> Outcome:
        """Put jobs on the shelf; what the screen holds is never seen before a look.

        Only what is new or changed is screened, and outside of the write, so that
        nobody waits for it.
        """
        found = [
            (job, self.screen(job, signs, now), fingerprint(job.body))
            for job in self._jobs.news(jobs)
        ]
        with self._engine.writing():
            held = {job.key for job, own, _ in found if self._is_held(job, own)}
            outcome = self._jobs.put(jobs, now, held)
            for job, own, marks in found:
                number = self._jobs.number_of(job.source, job.source_key) or 0
                self._keep(number, own, now)
                self._mark(number, marks)
                self._same.note(replace(job, number=number), marks, now)
        return outcome

    def screen(self, job: Job, signs: Signs, now: datetime) -> Screening:
        """Screen a job by all that the board knows of it."""
        known = Known(median=self._median(job, now), copies=self._copies(job, now))
        found = screen(Ad.of(job), signs, known)
        return with_bans(found, job, self._bans.domains())

    def of(self, number: int) -> Screening | None:
        """Fetch why a job was looked at, or still waits for a look."""
        return self._one(OF, number)

    def waiting(self, now: datetime) -> dict[int, Screening]:
        """Fetch what waits for a moderator, what is held first, then the oldest."""
        rows = self._engine.rows(WAITING, {"now": seconds(now)})
        return {row["job"]: self._read.decode(row["details"]) for row in rows}

    def looked(self, number: int, now: datetime) -> None:
        """Note that a moderator has looked; the same signs hold it no more."""
        self._engine.write(LOOKED, {"job": number, "now": seconds(now)})

    def alike(self, job: Job, now: datetime) -> tuple[Job, ...]:
        """Find open jobs whose text shares much with this one."""
        marks = fingerprint(job.body)[:MARKS]
        values: dict[str, Any] = {"marks": msgspec.json.encode(marks).decode()}
        numbers = self._engine.numbers(NEAR, values | {"now": seconds(now)}).tolist()
        near = self._jobs.with_numbers(numbers)
        return tuple(other for other in near if other.key != job.key)

    def _median(self, job: Job, now: datetime) -> Median | None:
        """Tell what such work usually pays, of an ad that says what it pays."""
        states_pay = job.role and job.pay.currency and (job.pay.low or job.pay.high)
        return self._pay.usual(job, now) if states_pay else None

    def _copies(self, job: Job, now: datetime) -> tuple[Copy, ...]:
        return tuple(
            Copy(other.employer.name, fingerprint(other.body))
            for other in self.alike(job, now)
        )

    def _is_held(self, job: Job, found: Screening) -> bool:
        if found.verdict is not Verdict.HOLD:
            return False
        number = self._jobs.number_of(job.source, job.source_key)
        before = self._one(PASSED, number) if number else None
        return is_held(found, [one.sign for one in before.reasons] if before else ())

    def _keep(self, number: int, found: Screening, now: datetime) -> None:
        if found.verdict is Verdict.PASS:
            self._engine.write(DROP, {"job": number})
            return
        before = self._one(PASSED, number)
        if before and _signs(found) <= _signs(before):
            return
        said = msgspec.json.encode(found).decode()
        values = {"job": number, "verdict": found.verdict.value, "details": said}
        self._engine.write(KEEP, values | {"at": seconds(now)})

    def _mark(self, number: int, marks: Iterable[int]) -> None:
        self._engine.write(UNMARK, {"job": number})
        own = [{"mark": mark, "job": number} for mark in tuple(marks)[:MARKS]]
        self._engine.write_many(MARK, own)

    def _one(self, sql: str, number: int) -> Screening | None:
        details = self._engine.value(sql, {"job": number})
        return self._read.decode(details) if details else None


def _signs(found: Screening) -> set[str]:
    return {reason.sign for reason in found.reasons}
