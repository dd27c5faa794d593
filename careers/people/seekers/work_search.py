"""A log of looking for work, as offices for unemployment benefits ask for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from careers.people.seekers.track import Stage, Track

COUNTS = (Stage.APPLIED, Stage.INTERVIEW, Stage.OFFER)
"""What counts as a step in looking for work; saving a job does not."""

WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing somebody did on a day to find work."""

    on: date
    what: Stage
    track: Track


@dataclass(frozen=True, slots=True)
class Span:
    """Days from the first to the last, both counted."""

    first: date
    last: date


def log(board: Iterable[Track], span: Span) -> tuple[Entry, ...]:
    """List every step in these days, the earliest first."""
    found = [
        Entry(track.stages[stage], stage, track)
        for track in board
        for stage in COUNTS
        if stage in track.stages and span.first <= track.stages[stage] <= span.last
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.track.employer, one.what)))


def week_of(day: date) -> Span:
    """Tell the week of a day, from Sunday to Saturday: the week benefits go by."""
    sunday = day - timedelta(days=(day.weekday() + 1) % 7)
    return Span(sunday, sunday + WEEK - timedelta(days=1))


def week_before(span: Span) -> Span:
    """Tell the days a week earlier."""
    return Span(span.first - WEEK, span.last - WEEK)
