"""What happens after a plan is made: contacts, releases, checks, the next draft."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from careers.people.clients.client import Ended
from careers.people.clients.client_plan import ClientPlan

QUARTERS = (2, 4)
"""After an outcome one asks again in the second and in the fourth quarter after."""


class Way(StrEnum):
    """How counselor and client were in touch."""

    MET = "met"
    PHONE = "phone"
    VIDEO = "video"
    MAIL = "mail"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact, with a note."""

    on: date
    way: Way
    note: str = ""
    by: int = 0


@dataclass(frozen=True, slots=True)
class Release:
    """Information given to somebody, with the client's word, until a day."""

    to: str
    what: str
    on: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """What was found when asking again after an outcome."""

    outcome_on: date
    quarter: int
    on: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Everything beside the versions of a plan. ``done`` is by number of action."""

    draft: ClientPlan | None = None
    done: dict[int, date] = field(default_factory=dict)
    contacts: tuple[Contact, ...] = ()
    releases: tuple[Release, ...] = ()
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class DueCheck:
    """A quarter in which to ask again: from its first day to its last."""

    ended: Ended
    quarter: int
    first: date
    last: date


def checks_due(ended: tuple[Ended, ...], made: tuple[Check, ...]) -> list[DueCheck]:
    """Tell in which quarters to ask again, and has not been asked."""
    asked = {(own.outcome_on, own.quarter) for own in made}
    return [
        DueCheck(own, after, *quarter_after(own.on, after))
        for own in ended
        for after in QUARTERS
        if (own.on, after) not in asked
    ]


def quarter_after(on: date, count: int) -> tuple[date, date]:
    """Give the first and the last day of a calendar quarter after the one of a day."""
    first = _quarter((on.month - 1) // 3 + count, on.year)
    after = _quarter((on.month - 1) // 3 + count + 1, on.year)
    return first, after - timedelta(days=1)


def _quarter(index: int, year: int) -> date:
    return date(year + index // 4, index % 4 * 3 + 1, 1)
