"""The shelf of reports: what readers said of jobs, decided or not."""

from datetime import datetime
from typing import Any

from careers.board.reporting import Ground, Report
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

ADD = """
    insert into reports (job, ground, words, reporter, email, at)
    values (:job, :ground, :words, :reporter, :email, :at)
"""
OF = "select * from reports where job = :job order by number"
WAITING = """
    select * from reports where decided_at is null order by job, number
"""
DECIDE = """
    update reports set decided_at = :now, upheld = :upheld, email = null
     where job = :job and decided_at is null
"""


class Reports:
    """Everything readers have reported."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, report: Report) -> None:
        """Keep a report."""
        self._engine.write(
            ADD,
            {
                "job": report.job,
                "ground": report.ground.value,
                "words": report.words,
                "reporter": report.reporter,
                "email": report.email,
                "at": seconds(report.at),
            },
        )

    def of(self, job: int) -> list[Report]:
        """Fetch all that was said of a job, the first report first."""
        return [_report(row) for row in self._engine.rows(OF, {"job": job})]

    def waiting(self) -> dict[int, list[Report]]:
        """Fetch what nobody has decided, by job."""
        found: dict[int, list[Report]] = {}
        for row in self._engine.rows(WAITING):
            found.setdefault(row["job"], []).append(_report(row))
        return found

    def decide(self, job: int, now: datetime, *, upheld: bool) -> list[Report]:
        """Close the reports of a job; give them as they were, to be answered.

        Addresses are forgotten with it: the answer is the last use of them.
        """
        with self._engine.writing():
            waited = [one for one in self.of(job) if one.decided_at is None]
            values = {"job": job, "now": seconds(now), "upheld": int(upheld)}
            self._engine.write(DECIDE, values)
        return waited


def _report(row: dict[str, Any]) -> Report:
    return Report(
        number=row["number"],
        job=row["job"],
        ground=Ground(row["ground"]),
        at=moment(row["at"]),
        reporter=row["reporter"],
        words=row["words"],
        email=row["email"],
        decided_at=moment(row["decided_at"]) if row["decided_at"] else None,
        upheld=bool(row["upheld"]),
    )
