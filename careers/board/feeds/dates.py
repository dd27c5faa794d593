"""Dates of feeds, in every way they are written."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
"""What claims to be older is a zero that somebody took for a date."""

STAYS = timedelta(days=45)
"""How long a job without a closing date stays after it was last seen."""


def moment(value: Any, now: datetime) -> datetime | None:
    """Understand a date; one before 2000 or more than a year ahead is not stated."""
    read = (
        _number(value) if isinstance(value, (int, float)) else _words(str(value or ""))
    )
    if read is None:
        return None
    return read if EARLIEST <= read <= now + timedelta(days=400) else None


def end_of_day(day: date, zone: str) -> datetime:
    """Give the last second of a day in a zone, as UTC."""
    return datetime.combine(day, time(23, 59, 59), ZoneInfo(zone)).astimezone(UTC)


def _number(value: float) -> datetime | None:
    """Understand seconds or milliseconds since 1970."""
    seconds = value / 1000 if value > 1e11 else value
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < 4e9 else None


def _words(text: str) -> datetime | None:
    text = text.strip()
    if re.fullmatch(r"\d{10}|\d{13}", text):
        return _number(float(text))
    iso = _iso(text)
    if iso:
        return iso
    for shape in _SHAPES:
        try:
            return datetime.strptime(text[:40], shape).replace(tzinfo=UTC)
        except ValueError:
            continue
    return None


def _iso(text: str) -> datetime | None:
    try:
        read = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    try:
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except OverflowError:
        return None


_SHAPES = (
    "%m/%d/%Y",
    "%m/%d/%y",
    "%d-%b-%Y",
    "%d-%b-%y",
    "%d %B %Y",
    "%d %b %Y",
    "%B %d, %Y",
    "%b %d, %Y",
    "%d.%m.%Y",
    "%Y/%m/%d",
    "%d/%m/%Y",
    "%m/%d/%Y %H:%M",
    "%m/%d/%Y %I:%M:%S %p",
    "%a, %d %b %Y %H:%M:%S %Z",
)
