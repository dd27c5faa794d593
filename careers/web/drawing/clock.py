"""Two days, one above the other: a shift on their clock and on yours."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from careers.board.clock import next_change, outline
from careers.board.shift import Clock, When, on_clock
from careers.web.words.dates import day as day_words
from careers.web.words.hours import all_day, city, clock_words

HOUR = 15
"""So many units of the picture are an hour: a day is 360 wide."""


@dataclass(frozen=True, slots=True)
class Row:
    """One clock: its name, and the shift as one bar, or two around midnight."""

    name: str
    bars: tuple[tuple[float, float], ...]
    yours: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """What the picture shows, the same in words, and when it will change."""

    rows: tuple[Row, ...]
    says: str
    change: str = ""


def picture(when: When, zone: str | None, today: date) -> Picture | None:
    """Draw a shift on both clocks; ``None`` when no hour is better than another."""
    if all_day(when):
        return None
    shift, when = bool(when.starts and when.ends), outline(when)
    theirs = on_clock(when, when.zone or "UTC", today)
    if theirs is None:
        return None
    what = "The shift runs" if shift else "Shifts lie within"
    runs = f"{what} {clock_words(theirs)} in {city(theirs.zone)}"
    yours = on_clock(when, zone, today) if zone else None
    if not (zone and yours):
        return Picture((_row("Theirs", theirs),), f"{runs}.")
    rows = (_row("Theirs", theirs), _row("Yours", yours))
    says = f"{runs}, which is {clock_words(yours)} in {city(zone)}."
    return Picture(rows, says, _change(when, zone, today))


def _row(whose: str, clock: Clock) -> Row:
    bars = tuple(_bars(_at(clock.starts), _at(clock.ends)))
    return Row(f"{whose}: {city(clock.zone)}", bars, yours=whose == "Yours")


def _bars(start: float, end: float) -> Iterator[tuple[float, float]]:
    """Cut a shift in two where it runs over midnight."""
    if end > start:
        yield start, end - start
        return
    yield start, 24 * HOUR - start
    if end:
        yield 0, end


def _at(moment: time) -> float:
    return (moment.hour + moment.minute / 60) * HOUR


def _change(when: When, zone: str, today: date) -> str:
    """Say the next day on which the hours shift, for one clock changes alone."""
    change = next_change(when.zone or "UTC", zone, today)
    then = on_clock(when, zone, change) if change else None
    if change is None or then is None:
        return ""
    stays, moves = zone, when.zone or "UTC"
    if _moves(zone, change):
        stays, moves = moves, zone
    return (
        f"From {day_words(change)}, when {city(moves)} changes its clocks and"
        f" {city(stays)} does not: {clock_words(then)}."
    )


def _moves(zone: str, change: date) -> bool:
    noon = datetime.combine(change, time(12), ZoneInfo(zone))
    return noon.utcoffset() != (noon - timedelta(days=1)).utcoffset()
