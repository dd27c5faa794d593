"""Who needs attention first, and why: the order of a caseload."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from careers.people.clients.digest import Digest, Listed
from careers.people.clients.follow_up import last_of
from careers.people.clients.footing import StepFigures
from careers.people.clients.outcome import Outcome
from careers.people.clients.plan_news import News, Outside, What, news

CONSENT_ENDS = timedelta(days=30)
STALLED = timedelta(days=45)
WAITED = timedelta(days=14)
NO_TALK = timedelta(days=7)
"""How long each thing may be before somebody is told."""


class Need(StrEnum):
    """Reasons to look after a client, the most pressing first."""

    NO_CONSENT = "no-consent"
    CONSENT = "consent"
    REFUSED = "refused"
    OVERDUE = "overdue"
    REVIEW = "review"
    LATE_CHECK = "late-check"
    STALLED = "stalled"
    JOBS = "jobs"
    CHANGED = "changed"
    WAITS = "waits"
    CHECK = "check"
    NO_TALK = "no-talk"
    OPENINGS = "openings"


NEEDS = {What.REFUSED: Need.REFUSED, What.JOB: Need.JOBS}
"""The need that news belong to; all others are changes."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One need with its day, and what it counts: things to do, jobs, openings.

    ``role`` is the step that has openings, ``news`` what changed since the plan.
    """

    need: Need
    on: date
    many: int = 1
    role: str = ""
    news: tuple[News, ...] = ()


@dataclass(frozen=True, slots=True)
class Today:
    """The day, and what the board tells: new openings by role, jobs that are closed.

    ``closed`` says since when, and ``figures`` are those of the steps of plans.
    """

    day: date
    openings: Mapping[str, int] = field(default_factory=dict)
    closed: Mapping[int, date | None] = field(default_factory=dict)
    figures: Mapping[tuple[str, str], StepFigures] = field(default_factory=dict)

    @property
    def outside(self) -> Outside:
        """What it says beside the records."""
        return Outside(self.day, self.closed, self.figures)


def reasons(digest: Digest, today: Today) -> tuple[Reason, ...]:
    """Say why a client needs attention today, the most pressing reason first."""
    found = [
        *_of_consent(digest, today.day),
        *(() if digest.has_arrived else _on_the_way(digest, today)),
        *_of_talks(digest, today.day),
        *_of_checks(digest, today.day),
    ]
    return _ranked(found)


def reasons_after(digest: Digest, today: Today) -> tuple[Reason, ...]:
    """Say why a closed record still needs attention: to ask how it went."""
    return _ranked(_of_checks(digest, today.day))


def _ranked(found: Iterable[Reason]) -> tuple[Reason, ...]:
    rank = {need: at for at, need in enumerate(Need)}
    return tuple(sorted(found, key=lambda own: rank[own.need]))


def in_order(
    clients: Iterable[Listed], today: Today
) -> list[tuple[Listed, tuple[Reason, ...]]]:
    """Put clients in the order in which they need attention; the closed come last.

    Within a need the longest wait comes first; who needs nothing, by code.
    """
    found = [
        (own, (reasons_after if own.closed_at else reasons)(own.digest, today))
        for own in clients
    ]
    rank = {need: at for at, need in enumerate(Need)}

    def place(pair: tuple[Listed, tuple[Reason, ...]]) -> tuple[bool, int, date, str]:
        own, why = pair
        first = rank[why[0].need] if why else len(rank)
        day = why[0].on if why else date.max
        return own.closed_at is not None, first, day, own.code

    return sorted(found, key=place)


def _of_consent(digest: Digest, day: date) -> Iterator[Reason]:
    if digest.until and digest.is_over(day):
        yield Reason(Need.NO_CONSENT, digest.until)
    elif digest.until and digest.until - day <= CONSENT_ENDS:
        yield Reason(Need.CONSENT, digest.until)


def _on_the_way(digest: Digest, today: Today) -> Iterator[Reason]:
    yield from _of_plan(digest, today.day)
    yield from _of_news(digest, today)
    yield from _of_board(digest, today)


def _of_plan(digest: Digest, day: date) -> Iterator[Reason]:
    late = sorted(on for on in (*digest.due, *digest.late) if on < day)
    if late:
        yield Reason(Need.OVERDUE, late[0], len(late))
    if digest.review and digest.review <= day:
        yield Reason(Need.REVIEW, digest.review)
    if digest.planned and not digest.ended and day - digest.moved >= STALLED:
        yield Reason(Need.STALLED, digest.moved)
    if digest.waits and day - digest.waits >= WAITED:
        yield Reason(Need.WAITS, digest.waits)


def _of_news(digest: Digest, today: Today) -> Iterator[Reason]:
    """Sort what changed since the plan: a no, jobs that closed, and the rest."""
    told = news(digest.watched, today.outside)
    for need in (Need.REFUSED, Need.JOBS, Need.CHANGED):
        own = tuple(one for one in told if NEEDS.get(one.what, Need.CHANGED) is need)
        if own and not (need is Need.CHANGED and _rests(digest)):
            days = [one.on for one in own if one.on]
            many = sum(one.many for one in own)
            yield Reason(need, min(days, default=today.day), many, news=own)


def _rests(digest: Digest) -> bool:
    """Whether the work with a client rests since the plan was made."""
    last, plan = last_of(digest.ended), digest.watched
    is_paused = last is not None and last.outcome is Outcome.PAUSED
    return bool(is_paused and last and plan and last.on >= plan.since)


def _of_board(digest: Digest, today: Today) -> Iterator[Reason]:
    new = [(today.openings[own], own) for own in digest.roles if own in today.openings]
    if new:
        many, role = max(new)
        yield Reason(Need.OPENINGS, today.day, many, role)


def _of_talks(digest: Digest, day: date) -> Iterator[Reason]:
    if not digest.talked and day - digest.moved >= NO_TALK:
        yield Reason(Need.NO_TALK, digest.moved)


def _of_checks(digest: Digest, day: date) -> Iterator[Reason]:
    begun = [(first, last) for first, last in digest.checks if first <= day]
    late = [last for _, last in begun if last < day]
    if late:
        yield Reason(Need.LATE_CHECK, min(late), len(late))
    elif begun:
        yield Reason(Need.CHECK, begun[0][0])
