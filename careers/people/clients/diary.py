"""The review diary: which plans to look at again, and whom to ask, week by week."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import groupby

from careers.people.clients.digest import Listed

SOON, WEEKS = 13, 26
"""So many weeks ahead a diary looks: a quarter, or half a year."""

WEEK = timedelta(days=7)


class Kind(StrEnum):
    """What is due: a review of the plan, or asking again after an outcome."""

    REVIEW = "review"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Due:
    """Something due for a client: on one day, or any day from first to last."""

    client: Listed
    kind: Kind
    first: date
    last: date

    def is_overdue(self, today: date) -> bool:
        """Whether its last day has gone by."""
        return self.last < today

    def is_open(self, today: date) -> bool:
        """Whether it can be done today, and on other days too."""
        return self.first <= today <= self.last and self.first < self.last


@dataclass(frozen=True, slots=True)
class Week:
    """What is due in one week; ``monday`` is its first day."""

    monday: date
    dues: tuple[Due, ...]

    @property
    def sunday(self) -> date:
        """Its last day."""
        return self.monday + WEEK - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Diary:
    """What is overdue, the longest first; the weeks in which something is due.

    ``later`` counts what is due after them.
    """

    overdue: tuple[Due, ...] = ()
    weeks: tuple[Week, ...] = ()
    later: int = 0

    @property
    def dues(self) -> tuple[Due, ...]:
        """Everything in it."""
        return (*self.overdue, *(one for week in self.weeks for one in week.dues))


def diary(clients: Iterable[Listed], today: date, *, weeks: int = WEEKS) -> Diary:
    """Sort by weeks what is due; what has been open for long is due this week."""
    every = sorted(_dues(clients), key=lambda one: (one.last, one.client.code))
    ahead = [one for one in every if not one.is_overdue(today)]
    ahead.sort(key=lambda one: (max(one.first, today), one.client.code))
    end = monday_of(today) + weeks * WEEK
    soon = [one for one in ahead if one.first < end]
    by_week = groupby(soon, key=lambda one: monday_of(max(one.first, today)))
    return Diary(
        overdue=tuple(one for one in every if one.is_overdue(today)),
        weeks=tuple(Week(monday, tuple(dues)) for monday, dues in by_week),
        later=len(ahead) - len(soon),
    )


def monday_of(day: date) -> date:
    """Tell the first day of a week."""
    return day - timedelta(days=day.weekday())


def _dues(clients: Iterable[Listed]) -> Iterator[Due]:
    """Name everything due; who is closed or has arrived is only asked after."""
    for own in clients:
        review = own.digest.review
        if review and own.closed_at is None and not own.digest.has_arrived:
            yield Due(own, Kind.REVIEW, review, review)
        for first, last in own.digest.checks:
            yield Due(own, Kind.CHECK, first, last)
