"""Why a client needs attention, in words."""

from collections.abc import Callable

from careers.catalogue.catalogue import Catalogue
from careers.people.clients.attention import Need, Reason
from careers.web.words.dates import day
from careers.web.words.numbers import count
from careers.web.words.plan_news import told_together
from careers.web.words.sentences import name_within

NAMES = {
    Need.NO_CONSENT: "Consent ended",
    Need.CONSENT: "Consent ends",
    Need.OVERDUE: "Overdue",
    Need.REVIEW: "Review due",
    Need.STALLED: "Stalled",
    Need.REFUSED: "Said no",
    Need.JOBS: "Chosen jobs closed",
    Need.CHANGED: "Changed since the plan",
    Need.WAITS: "Not signed",
    Need.LATE_CHECK: "Not asked again",
    Need.CHECK: "Ask again",
    Need.NO_TALK: "No talk yet",
    Need.OPENINGS: "New openings",
}


def need_words(reason: Reason, catalogue: Catalogue) -> str:
    """Say one reason: “2 things to do are overdue, the first since 3 May 2026”."""
    return SAYS[reason.need](reason, catalogue)


def _overdue(reason: Reason, _: Catalogue) -> str:
    if reason.many == 1:
        return f"Overdue since {day(reason.on)}"
    return f"{reason.many} overdue, the first since {day(reason.on)}"


def _jobs(reason: Reason, catalogue: Catalogue) -> str:
    if len(reason.news) == 1:
        return told_together(reason.news, catalogue)
    return f"{reason.many} chosen jobs have closed"


def _openings(reason: Reason, catalogue: Catalogue) -> str:
    role = catalogue.roles.get(reason.role)
    name = name_within(role.name) if role else reason.role
    return f"{count(reason.many, 'new job', 'new jobs')} this week: {name}"


SAYS: dict[Need, Callable[[Reason, Catalogue], str]] = {
    Need.NO_CONSENT: lambda own, _: (
        f"Consent ended {day(own.on)}: ask them, or delete the record"
    ),
    Need.CONSENT: lambda own, _: f"Consent ends {day(own.on)}",
    Need.OVERDUE: _overdue,
    Need.REVIEW: lambda own, _: f"Review due since {day(own.on)}",
    Need.STALLED: lambda own, _: f"Nothing has moved since {day(own.on)}",
    Need.REFUSED: lambda own, known: told_together(own.news, known),
    Need.JOBS: _jobs,
    Need.CHANGED: lambda own, known: told_together(own.news, known),
    Need.WAITS: lambda own, _: f"The plan waits for a word since {day(own.on)}",
    Need.LATE_CHECK: lambda own, _: (
        f"Nobody asked how it went: the quarter ended {day(own.on)}"
    ),
    Need.CHECK: lambda own, _: f"Ask how it went: the quarter began {day(own.on)}",
    Need.NO_TALK: lambda own, _: f"No talk yet; on since {day(own.on)}",
    Need.OPENINGS: _openings,
}
