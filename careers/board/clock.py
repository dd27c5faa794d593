"""Two clocks drift apart when only one of them is changed for summer."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from careers.board.shift import When

NINE_MONTHS = 275


def next_change(here: str, there: str, after: date) -> date | None:
    """Find the next day on which two zones come to lie further apart, or nearer.

    Looks nine months ahead, so that both changes of a year come into view.
    """
    apart = _apart(here, there, after)
    for ahead in range(1, NINE_MONTHS):
        day = after + timedelta(days=ahead)
        if _apart(here, there, day) != apart:
            return day
    return None


def outline(when: When) -> When:
    """Take the hours the lines are open for the shift, where it is not stated."""
    if when.starts and when.ends:
        return when
    return replace(when, starts=when.opens, ends=when.closes)


def _apart(here: str, there: str, day: date) -> timedelta:
    """How far apart two zones are at noon."""
    noon = datetime.combine(day, time(12), ZoneInfo(here))
    offset, other = noon.utcoffset(), noon.astimezone(ZoneInfo(there)).utcoffset()
    return (offset or timedelta()) - (other or timedelta())
