"""The shelf of jobs."""

import json
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from careers.board.criteria import Criteria
from careers.board.employer import Employer
from careers.board.job import Job, Key
from careers.board.results import Results
from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked
from careers.matching.board import Posted
from careers.storage.clock import seconds
from careers.storage.engine import Engine, Numbers
from careers.storage.jobs.employers import Employers
from careers.storage.jobs.job_rows import (
    differs,
    from_row,
    requirements,
    shut,
    to_row,
    words_of,
)
from careers.storage.jobs.job_sql import (
    ADD,
    ASKED,
    ASKED_SINCE,
    CHANGE,
    KNOWN,
    LONGER,
    MERGE,
    MERGED,
    MERGED_INTO,
    NUMBER,
    REMOVE,
    SEEN,
    SOME,
    UNWORD,
    WORD,
)
from careers.storage.search.board import Board
from careers.storage.search.searching import Search

FOREVER = int(datetime(9999, 1, 1, tzinfo=UTC).timestamp())


@dataclass(frozen=True, slots=True)
class Outcome:
    """What putting jobs on the shelf did."""

    added: int = 0
    changed: int = 0
    same: int = 0

    def plus(self, other: "Outcome") -> "Outcome":
        """Add up two outcomes."""
        return Outcome(
            self.added + other.added,
            self.changed + other.changed,
            self.same + other.same,
        )


class Jobs:
    """The jobs we keep, open and closed."""

    def __init__(
        self, engine: Engine, employers: Employers, board: Board, catalogue: Catalogue
    ) -> None:
        self._engine = engine
        self._employers = employers
        self._catalogue = catalogue
        self._search = Search(engine, board)

    def find(self, number: int) -> Job | None:
        """Fetch one job by its number, also when it has closed or was removed."""
        return next(iter(self.with_numbers([number])), None)

    def number_of(self, source: str, key: str) -> int | None:
        """Tell the number of an ad by where it came from, and its key there."""
        values = {"source": source, "key": key}
        number: int | None = self._engine.value(NUMBER, values)
        return number

    def with_numbers(self, numbers: Sequence[int]) -> tuple[Job, ...]:
        """Fetch jobs by number, in the order of the numbers; unknown ones fall out."""
        rows = self._engine.rows(SOME, {"numbers": json.dumps(list(numbers))})
        jobs = {row["number"]: from_row(row) for row in rows}
        return tuple(jobs[number] for number in numbers if number in jobs)

    def redirect(self, number: int) -> int | None:
        """Tell which job this one was merged into."""
        into: int | None = self._engine.value(MERGED, {"number": number})
        return into

    def search(
        self, criteria: Criteria, now: datetime, among: Numbers | None = None
    ) -> Results:
        """Fetch one page of the open jobs that fit, with counts for every filter.

        Of the jobs ``among`` which somebody looks, if given, in their order.
        """
        found = self._search.find(criteria, seconds(now), among)
        return Results(
            jobs=self.with_numbers(found.numbers),
            total=found.total,
            page=found.page,
            counts=found.counts,
            places=found.places,
            unsaid_place=found.unsaid_place,
            unsaid_pay=found.unsaid_pay,
            no_phones=found.no_phones,
            currency=found.currency,
        )

    def total(
        self, criteria: Criteria, now: datetime, among: Numbers | None = None
    ) -> int:
        """Count the open jobs that fit."""
        return self._search.total(criteria, seconds(now), among)

    def matching(self, criteria: Criteria, now: datetime) -> Numbers:
        """Name all open jobs that fit, the newest first."""
        return self._search.matching(criteria, seconds(now))

    def merged_into(self, numbers: Iterable[int]) -> dict[int, set[int]]:
        """Tell which jobs were merged into each of these, as far as any were."""
        found: dict[int, set[int]] = {}
        asked = {"numbers": json.dumps(list(numbers))}
        for row in self._engine.rows(MERGED_INTO, asked):
            found.setdefault(row["merged_into"], set()).add(row["number"])
        return found

    def newest(self, count: int, now: datetime) -> tuple[Job, ...]:
        """Fetch the newest open jobs."""
        return self.first(Criteria(), count, now)

    def first(self, criteria: Criteria, count: int, now: datetime) -> tuple[Job, ...]:
        """Fetch the newest open jobs that fit, and count nothing."""
        return self.with_numbers(self._search.newest(criteria, seconds(now), count))

    def like(self, job: Job, now: datetime, count: int = 4) -> tuple[Job, ...]:
        """Fetch open jobs of the same role, those of the same setting first."""
        role = (job.role,) if job.role else ("unsaid",)
        setting = (job.where.setting.value,) if job.where.setting else ()
        alike = self.first(Criteria(role=role, setting=setting), count + 1, now)
        others = self.first(Criteria(role=role), count + 1, now)
        both = {other.number: other for other in (*alike, *others)}
        both.pop(job.number, None)
        return tuple(both.values())[:count]

    def openings(self, now: datetime) -> dict[str, int]:
        """Count the open jobs of each role."""
        return self._search.count("role", seconds(now))

    def employers_hiring(self, now: datetime) -> int:
        """Count the employers that have an open job."""
        return len(self._search.count("employer", seconds(now)))

    def asked(self, now: datetime) -> Iterator[Posted]:
        """Tell what every open job asks for, as the ranking wants it."""
        yield from self._posted(ASKED, {"now": seconds(now)})

    def asked_since(self, revision: int) -> Iterator[Posted]:
        """Tell what the jobs ask that are new or changed, open today or not."""
        yield from self._posted(ASKED_SINCE, {"revision": revision})

    def revision(self) -> int:
        """Number that grows with every change of the board."""
        return int(self._engine.value("select coalesce(max(changed), 0) from jobs"))

    def steady_until(self, now: datetime) -> datetime:
        """Tell until when the lists stay as they are, if nobody changes the board."""
        until = self._search.steady_until(seconds(now))
        return datetime.fromtimestamp(min(until, FOREVER), UTC)

    def suggest(self, words: str) -> str | None:
        """Mend words that no job holds; ``None`` when there is nothing to mend."""
        return self._search.meant(words)

    def put(
        self, jobs: Iterable[Job], now: datetime, held: Container[Key] = ()
    ) -> Outcome:
        """Add jobs or change those we know by source and key; all, or nothing.

        A job that is the same as before is only marked as seen. One that is ``held``
        is kept from readers until a moderator lets it out.
        """
        counts = {"added": 0, "changed": 0, "same": 0}
        with self._engine.writing():
            for job in map(self._placed, jobs):
                row = self._row(job, seconds(now))
                row["held_at"] = row["seen_at"] if job.key in held else None
                counts[self._put(job, row)] += 1
        return Outcome(**counts)

    def news(self, jobs: Iterable[Job]) -> list[Job]:
        """Pick the jobs that are new to us, or say anything new."""
        return [job for job in jobs if self._is_news(self._placed(job))]

    def remove(self, number: int, now: datetime) -> None:
        """Take a job off the board for good; its number stays used."""
        self._engine.write(REMOVE, {"number": number, "now": seconds(now)})

    def merge(self, number: int, into: int) -> None:
        """Let one job's address lead to another that says the same."""
        self._engine.write(MERGE, {"number": number, "into": into})

    def _posted(self, sql: str, values: dict[str, int]) -> Iterator[Posted]:
        for number, title, role, asks, months in self._engine.stream(sql, values):
            yield Posted(number, title, Asked(requirements(asks), role, months))

    def _placed(self, job: Job) -> Job:
        """Lay an ad with the employer that its name belongs to since a rename."""
        slug = self._employers.known_as(job.employer.slug)
        if slug == job.employer.slug:
            return job
        return replace(job, employer=Employer(slug, job.employer.name))

    def _row(self, job: Job, now: int) -> dict[str, Any]:
        return {**to_row(job, self._catalogue), "seen_at": now}

    def _is_news(self, job: Job) -> bool:
        row = self._row(job, 0)
        known = self._engine.row(KNOWN, row)
        return known is None or differs(known, shut(known, row), job)

    def _put(self, job: Job, row: dict[str, Any]) -> str:
        known = self._engine.row(KNOWN, row)
        row = shut(known, row)
        if known and not differs(known, row, job):
            stays = known["closes_at"] == row["closes_at"]
            self._engine.write(
                SEEN if stays else LONGER, {**row, "number": known["number"]}
            )
            return "same"
        self._employers.put(job.employer)
        if known:
            self._engine.write(CHANGE, {**row, "number": known["number"]})
            self._engine.write(UNWORD, {"number": known["number"]})
        number = known["number"] if known else self._engine.value(ADD, row)
        words = words_of(replace(job, number=number), self._catalogue)
        self._engine.write(WORD, {**words, "number": number})
        return "changed" if known else "added"
