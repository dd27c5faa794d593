"""The first and the last day that a row gives to its job."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from careers.board.feeds.dates import moment
from careers.board.feeds.row import Row
from careers.board.incoming.note import Note, advice, must
from careers.board.posting import LONGEST

FORM = "Write the day like 2026-11-30."


@dataclass(frozen=True, slots=True)
class OpenDays:
    """From when until when a job is open, as far as its row says."""

    first: date | None
    last: date | None
    notes: tuple[Note, ...]


def open_days(row: Row, now: datetime) -> OpenDays:
    """Read the days; what stays longer than any job may is cut, and says so."""
    first, last = _day(row, "opens", now), _day(row, "closes", now)
    begins = max(first or now.date(), now.date())
    notes = tuple(_notes(row, begins, first, last))
    longest = begins + LONGEST
    return OpenDays(first, min(last, longest) if last else None, notes)


def _day(row: Row, meaning: str, now: datetime) -> date | None:
    read = moment(row.raw(meaning), now + timedelta(days=3650))
    return read.date() if read else None


def _notes(
    row: Row, begins: date, first: date | None, last: date | None
) -> Iterator[Note]:
    for meaning, day in (("opens", first), ("closes", last)):
        if row.raw(meaning) is not None and day is None:
            says = "This is no day that we can read."
            yield must(*_at(row, meaning), says, FORM, row.raw(meaning))
    if last and last < begins:
        later = "Give a later day, or leave it empty: it stays 30 days."
        yield must(*_at(row, "closes"), "This day is over.", later, last)
    if last and last > begins + LONGEST:
        until = (begins + LONGEST).isoformat()
        says = f"A job stays at most 60 days at a time: this one until {until}."
        remedy = "You can extend it before that day."
        yield advice(*_at(row, "closes"), says, remedy, last)


def _at(row: Row, meaning: str) -> tuple[str, str]:
    """Give the id of a remark on a day, and the cell it is about."""
    return f"unread-{meaning}", row.called(meaning)
