"""Read feeds into jobs, one row at a time."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from careers.board.feeds.formats import records
from careers.board.feeds.mapping import Feed, Kept, Skipped, job_of
from careers.board.feeds.record import Fault, Record
from careers.board.feeds.report import MERGED, Report
from careers.board.feeds.same import Seen
from careers.board.job import Job
from careers.board.names import slug
from careers.catalogue.catalogue import Catalogue
from careers.reading.ad.role import Titles

Outcome = Kept | Skipped | Fault
Progress = Callable[[int], None]


@dataclass
class Run:
    """One import: iterate over it for the jobs; the report grows meanwhile."""

    paths: tuple[Path, ...]
    catalogue: Catalogue
    now: datetime
    source: str | None = None
    seen_at: datetime | None = None
    progress: Progress | None = None
    report: Report = field(default_factory=Report)

    def __iter__(self) -> Iterator[Job]:
        for path in self.paths:
            yield from self._file(path)

    def _file(self, path: Path) -> Iterator[Job]:
        outcomes = read_feed(
            path, self.catalogue, self.now, source=self.source, seen_at=self.seen_at
        )
        for outcome in outcomes:
            kept = outcome if isinstance(outcome, Kept) else None
            closed = kept is not None and kept.job.closes_at <= self.now
            self.report.add(path.name, outcome, is_closed=closed)
            if self.progress and self.report.read % 500 == 0:
                self.progress(self.report.read)
            if kept:
                yield kept.job


def run(
    paths: Iterable[Path],
    catalogue: Catalogue,
    now: datetime,
    *,
    source: str | None = None,
    seen_at: datetime | None = None,
    progress: Progress | None = None,
) -> Run:
    """Import files: a stream of jobs with a report that fills as they pass."""
    return Run(tuple(paths), catalogue, now, source, seen_at, progress)


def read_feed(
    path: Path,
    catalogue: Catalogue,
    now: datetime,
    *,
    source: str | None = None,
    seen_at: datetime | None = None,
) -> Iterator[Outcome]:
    """Give every row of a file as a kept job, a skipped row or a fault.

    The source is the name of the file unless given. Of rows with one id the last wins.
    """
    titles = Titles.of(catalogue.roles.values())
    feed = Feed(source or slug(path.stem), titles, now, seen_at)
    seen = Seen()
    for record in records(path):
        yield record if isinstance(record, Fault) else _once(record, feed, seen)


def _once(record: Record, feed: Feed, seen: Seen) -> Outcome:
    """Turn a row into a job unless the same ad was here under another id."""
    outcome = _guarded(record, feed)
    if not isinstance(outcome, Kept):
        return outcome
    before = seen.same_id(outcome.job, outcome.line)
    if before is not None:
        return replace(outcome, replaces=before)
    if seen.same_ad(outcome.job, outcome.line) is not None:
        return Skipped(outcome.line, MERGED, outcome.job.source_key)
    return outcome


def _guarded(record: Record, feed: Feed) -> Outcome:
    """A row can hold anything: one that we cannot take is a fault, not the end."""
    try:
        return job_of(record, feed)
    except (
        ValueError,
        ArithmeticError,
        TypeError,
        LookupError,
        RecursionError,
    ) as error:
        kind = type(error).__name__
        return Fault(
            record.line,
            f"This row could not be understood ({kind}: {error}).",
            "Look at its dates, numbers and places.",
        )
