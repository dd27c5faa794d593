"""What happens after a plan is made: contacts, releases, checks, the next draft."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.correction import Correction, corrected
from careers.people.clients.footing import Footing
from careers.people.clients.outcome import Ended

QUARTERS = (2, 4)
"""One asks again in the second and in the fourth quarter after an outcome.

Counted as workforce agencies in the United States do: by calendar quarters, and the one
after the quarter of the outcome is the first.
"""


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


class Found(StrEnum):
    """How somebody is when one asks again, in codes an agency reports by."""

    SAME = "same"
    ELSEWHERE = "elsewhere"
    LEARNING = "learning"
    NO_WORK = "no-work"
    UNREACHED = "unreached"


@dataclass(frozen=True, slots=True)
class Check:
    """What was found when asking again after an outcome; ``note`` is free words."""

    outcome_on: date
    quarter: int
    on: date
    note: str = ""
    found: Found | None = None


@dataclass(frozen=True, slots=True)
class Considered:
    """What had changed was looked at, and the plan stays as it is; and why.

    From then on a version rests on this ``footing``.
    """

    version: int
    on: date
    why: str
    footing: Footing
    by: int = 0


@dataclass(frozen=True, slots=True)
class MovedReview:
    """The review of a version moved to another day, and why."""

    version: int
    before: date | None
    to: date
    on: date
    why: str
    by: int = 0


@dataclass(frozen=True, slots=True)
class FollowUp:
    """Everything beside the versions of a plan. ``done`` is by number of action.

    ``why`` is the reason there is a draft; ``reached`` are days by the role of a step.
    """

    draft: ClientPlan | None = None
    why: str = ""
    done: dict[int, date] = field(default_factory=dict)
    reached: dict[str, date] = field(default_factory=dict)
    considered: tuple[Considered, ...] = ()
    moved: tuple[MovedReview, ...] = ()
    contacts: tuple[Contact, ...] = ()
    releases: tuple[Release, ...] = ()
    checks: tuple[Check, ...] = ()
    mended: tuple[Correction[Contact], ...] = ()
    mended_checks: tuple[Correction[Check], ...] = ()

    def finishing(self, number: int, on: date | None) -> "FollowUp":
        """Mark an action as done on a day, or not; what is done stays on its day."""
        others = {key: day for key, day in self.done.items() if key != number}
        done = {number: self.done.get(number, on)} if on else {}
        return replace(self, done=others | done)

    def reaching(self, role: str, on: date | None) -> "FollowUp":
        """Mark a step as reached on a day, or as not reached."""
        others = {key: day for key, day in self.reached.items() if key != role}
        return replace(self, reached=others | ({role: on} if on else {}))

    def mending(self, made: Correction[Contact]) -> "FollowUp":
        """Put a contact right; one that says something else by now stays as it is."""
        if made.before not in self.contacts:
            return self
        contacts = corrected(self.contacts, made)
        return replace(self, contacts=contacts, mended=(*self.mended, made))

    def mending_check(self, made: Correction[Check]) -> "FollowUp":
        """Put what was found right; struck out, one asks again."""
        if made.before not in self.checks:
            return self
        checks = corrected(self.checks, made)
        return replace(self, checks=checks, mended_checks=(*self.mended_checks, made))

    def moving_checks(self, made: Correction[Ended]) -> "FollowUp":
        """Keep what was found after an outcome beside it when its day is put right.

        What was asked before the quarter that now counts has to be asked again.
        """
        if made.after is None:
            return self
        before, to = made.before.on, made.after.on
        return replace(
            self,
            checks=tuple(_moved(one, before, to) for one in self.checks),
            mended_checks=tuple(
                replace(
                    own,
                    before=_moved(own.before, before, to),
                    after=own.after and _moved(own.after, before, to),
                )
                for own in self.mended_checks
            ),
        )


@dataclass(frozen=True, slots=True)
class DueCheck:
    """A quarter in which to ask again: from its first day to its last."""

    ended: Ended
    quarter: int
    first: date
    last: date

    def is_due(self, today: date) -> bool:
        """Whether it is time to ask, or was."""
        return self.first <= today

    def is_overdue(self, today: date) -> bool:
        """Whether the quarter went by and nobody asked."""
        return self.last < today


def checks_due(ended: tuple[Ended, ...], made: tuple[Check, ...]) -> list[DueCheck]:
    """Tell in which quarters to ask again, and has not been asked.

    The last outcome counts: a newer one begins its own quarters.
    """
    own = last_of(ended)
    if own is None:
        return []
    asked = {one.quarter for one in made if one.outcome_on == own.on}
    return [
        DueCheck(own, after, *quarter_after(own.on, after))
        for after in QUARTERS
        if after not in asked
    ]


def found_after(ended: tuple[Ended, ...], made: tuple[Check, ...]) -> dict[int, Found]:
    """Tell how they were in the quarters after the last outcome, where one asked."""
    own = last_of(ended)
    return {
        one.quarter: one.found
        for one in made
        if own and one.outcome_on == own.on and one.found
    }


def last_of(ended: tuple[Ended, ...]) -> Ended | None:
    """Tell the outcome that counts: of the last day, and there the last written."""
    return max(reversed(ended), key=lambda own: own.on, default=None)


def quarter_after(on: date, count: int) -> tuple[date, date]:
    """Give the first and the last day of a calendar quarter after the one of a day."""
    first = _quarter((on.month - 1) // 3 + count, on.year)
    after = _quarter((on.month - 1) // 3 + count + 1, on.year)
    return first, after - timedelta(days=1)


def _moved(check: Check, before: date, to: date) -> Check:
    is_in_time = quarter_after(to, check.quarter)[0] <= check.on
    if check.outcome_on == before and is_in_time:
        return replace(check, outcome_on=to)
    return check


def _quarter(index: int, year: int) -> date:
    return date(year + index // 4, index % 4 * 3 + 1, 1)
