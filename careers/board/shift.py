"""When a job is worked, on the employer's clock and on the reader's."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from careers.board.said import Said


class Pattern(StrEnum):
    """How shifts are given out."""

    FIXED = "fixed"
    ROTATING = "rotating"
    BID = "bid"


class ShiftKind(StrEnum):
    """The part of the day in the employer's zone. A job may have several."""

    DAYS = "days"
    EVENINGS = "evenings"
    NIGHTS = "nights"
    WEEKENDS = "weekends"
    ROTATING = "rotating"


class Overtime(StrEnum):
    """Whether more hours than agreed can be asked for."""

    NONE = "none"
    VOLUNTARY = "voluntary"
    MANDATORY = "mandatory"


@dataclass(frozen=True, slots=True)
class When:
    """The hours of a job. Times are "HH:MM" in ``zone``; days are "mon" to "sun".

    ``opens`` and ``closes`` are the operating window, ``starts`` and ``ends`` the
    shift. ``rotates`` says how often ("every 4 weeks"), ``ranked_by`` what a bid is
    ranked by. ``hours`` is the guaranteed week.
    """

    zone: str | None = None
    opens: str | None = None
    closes: str | None = None
    starts: str | None = None
    ends: str | None = None
    days: tuple[str, ...] | None = None
    kinds: tuple[ShiftKind, ...] | None = None
    pattern: Pattern | None = None
    rotates: str | None = None
    ranked_by: str | None = None
    days_off: str | None = None
    nights: Said | None = None
    weekends: Said | None = None
    holidays: Said | None = None
    hours: float | None = None
    overtime: Overtime | None = None
    overtime_note: str | None = None
    time_off: Said | None = None
    training: str | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A shift as it falls in one zone on one day; ``days_later`` may be -1, 0 or 1."""

    zone: str
    starts: time
    ends: time
    days_later: int = 0


def on_clock(when: When, zone: str, day: date) -> Clock | None:
    """Tell the shift that starts on a day, in another zone, daylight saving included.

    ``None`` when the ad does not state zone, start and end.
    """
    if not (when.zone and when.starts and when.ends):
        return None
    here, there = ZoneInfo(when.zone), ZoneInfo(zone)
    start = datetime.combine(day, time.fromisoformat(when.starts), here)
    end = datetime.combine(day, time.fromisoformat(when.ends), here)
    local = start.astimezone(there)
    return Clock(
        zone=zone,
        starts=local.time(),
        ends=end.astimezone(there).time(),
        days_later=(local.date() - day).days,
    )
