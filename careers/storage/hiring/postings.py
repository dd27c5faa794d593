"""The shelf of postings: recruiters' drafts, and the jobs that came of them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from careers.board.posting import SOURCE, Posting, State
from careers.storage.clock import seconds
from careers.storage.engine import Engine
from careers.storage.jobs.employers import Employers
from careers.storage.jobs.jobs import Jobs

COLUMNS = "select number, on_board, details from postings"
FIND = f"{COLUMNS} where number = :number"
OF_JOB = f"{COLUMNS} where on_board = :job"
OF = f"{COLUMNS} where employer = :employer order by changed desc, number desc"
BELOW = f"""
    {COLUMNS} where employer = :employer and number < :below
     order by number desc limit :count
"""
WAITING = f"{COLUMNS} where waits_since is not null order by waits_since, number"
ADD = """
    insert into postings (employer, on_board, waits_since, changed, details)
    values (:employer, :on_board, :waits_since, :changed, :details)
 returning number
"""
CHANGE = """
    update postings
       set on_board = :on_board, waits_since = :waits_since, changed = :changed,
           details = :details
     where number = :number
"""
DROP = "delete from postings where number = :number and on_board is null"


class Postings:
    """What recruiters have written, posted or not."""

    def __init__(self, engine: Engine, employers: Employers, jobs: Jobs) -> None:
        self._engine = engine
        self._employers = employers
        self._jobs = jobs
        self._read = msgspec.json.Decoder(Posting)

    def find(self, number: int) -> Posting | None:
        """Fetch one posting; whose it is must be asked of it."""
        return self._one(FIND, {"number": number})

    def of_job(self, number: int) -> Posting | None:
        """Fetch the posting behind a job of the board, if it was posted here."""
        return self._one(OF_JOB, {"job": number})

    def of(self, employer: str) -> tuple[Posting, ...]:
        """Fetch all postings of an employer, the last changed first."""
        return self._all(OF, {"employer": employer})

    def below(self, employer: str, number: int, count: int) -> tuple[Posting, ...]:
        """Fetch the next postings of an employer under a number, the newest first."""
        return self._all(BELOW, {"employer": employer, "below": number, "count": count})

    def waiting(self) -> tuple[Posting, ...]:
        """Fetch what waits for a moderator, the longest waiting first."""
        return self._all(WAITING, {})

    def put(self, posting: Posting) -> Posting:
        """Keep a posting as it is; the job on the board stays as it was."""
        row = _row(posting)
        if posting.number is not None:
            self._engine.write(CHANGE, row)
            return posting
        with self._engine.writing():
            return replace(posting, number=int(self._engine.value(ADD, row)))

    def publish(self, posting: Posting, now: datetime) -> Posting:
        """Keep a posting, and bring the job that seekers see in step with it."""
        with self._engine.writing():
            own = self.put(posting)
            employer = self._employers.find(own.employer) or own.job.employer
            self._jobs.put([own.as_job(employer, now)], now)
            number = self._jobs.number_of(SOURCE, str(own.number)) or 0
            if own.removed_at:
                self._jobs.remove(number, now)
            return self.put(replace(own, on_board=number))

    def drop(self, number: int) -> bool:
        """Throw away a draft that never was on the board; say whether it was one."""
        return bool(self._engine.write(DROP, {"number": number}))

    def _one(self, sql: str, values: dict[str, Any]) -> Posting | None:
        row = self._engine.row(sql, values)
        return self._posting(row) if row else None

    def _all(self, sql: str, values: dict[str, Any]) -> tuple[Posting, ...]:
        return tuple(self._posting(row) for row in self._engine.rows(sql, values))

    def _posting(self, row: dict[str, Any]) -> Posting:
        own = self._read.decode(row["details"])
        return replace(own, number=row["number"], on_board=row["on_board"])


def _row(posting: Posting) -> dict[str, Any]:
    waits = posting.state(posting.changed_at) is State.LOOK
    since = seconds(posting.sent_at) if waits and posting.sent_at else None
    return {
        "number": posting.number,
        "employer": posting.employer,
        "on_board": posting.on_board,
        "waits_since": since,
        "changed": seconds(posting.changed_at),
        "details": msgspec.json.encode(posting).decode(),
    }
