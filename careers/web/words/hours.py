"""When a job is worked, in words."""

from collections.abc import Sequence
from datetime import time
from functools import lru_cache

from careers.board.shift import Clock, Pattern, ShiftKind, When
from careers.web.words.numbers import listed

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LATER = {-1: ", the day before", 0: "", 1: ", the day after"}


@lru_cache(2000)
def when_words(when: When) -> str | None:
    """Say the hours: “Mon to Fri, 8:00 am to 4:30 pm”; ``None`` when not stated."""
    parts = [part for part in (_which(when), hours_words(when)) if part]
    if not parts:
        return None
    words = ", ".join(parts)
    return words[0].upper() + words[1:]


def hours_words(when: When) -> str | None:
    """Say from when to when: the shift, or else the hours the lines are open."""
    if when.starts and when.ends:
        return f"{clock_time(when.starts)} to {clock_time(when.ends)}"
    if all_day(when):
        return "at any hour"
    if when.opens and when.closes:
        return f"between {clock_time(when.opens)} and {clock_time(when.closes)}"
    return None


def all_day(when: When) -> bool:
    """Whether nothing but the clock’s round is stated: any hour of the day."""
    ends = ("23:59", "24:00", "00:00")
    return not when.starts and when.opens == "00:00" and when.closes in ends


def days_words(days: Sequence[str]) -> str:
    """Say days of the week: “Mon to Fri”, “Mon, Wed and Sat”, “every day”."""
    indexes = sorted(WEEK.index(day) for day in set(days))
    if len(indexes) == len(WEEK):
        return "every day"
    names = [WEEK[index].capitalize() for index in indexes]
    unbroken = indexes[-1] - indexes[0] == len(indexes) - 1
    if unbroken and len(indexes) > 2:
        return f"{names[0]} to {names[-1]}"
    return listed(names)


def clock_words(clock: Clock) -> str:
    """Say a shift on somebody’s clock: “10:00 pm to 6:30 am, the day before”."""
    hours = f"{clock_time(clock.starts)} to {clock_time(clock.ends)}"
    return hours + LATER[clock.days_later]


def city(zone: str) -> str:
    """Name a time zone by its city: “New York”."""
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def clock_time(at: str | time) -> str:
    """Say a time of day: “8:00 am”, “noon”, “midnight”."""
    moment = time.fromisoformat(at) if isinstance(at, str) else at
    if moment.minute == 0 and moment.hour in (0, 12):
        return "noon" if moment.hour else "midnight"
    half = "am" if moment.hour < 12 else "pm"
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {half}"


def _which(when: When) -> str | None:
    """Say which shifts: by pattern, by days of the week, or by part of the day."""
    if when.pattern is Pattern.BID:
        return f"rotating, bid {when.rotates}" if when.rotates else "shifts by bid"
    if when.pattern is Pattern.ROTATING or _rotates(when):
        return f"rotating, {when.rotates}" if when.rotates else "rotating"
    kinds = listed([kind.value for kind in when.kinds or ()])
    if when.days:
        nights = ShiftKind.NIGHTS in (when.kinds or ())
        return days_words(when.days) + (" nights" if nights else "")
    if when.pattern is Pattern.FIXED:
        return f"fixed {kinds or 'hours'}"
    return kinds or None


def _rotates(when: When) -> bool:
    return when.kinds == (ShiftKind.ROTATING,)
