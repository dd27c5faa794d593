"""Histories as moderators read them: in words, with the way to each case."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from flask import url_for

from careers.board.posting import State
from careers.board.queue import Case, Kind
from careers.board.reporting import Ground
from careers.people.event import Event, Subject
from careers.web.context import now, store
from careers.web.words.grounds import ground_words

PAGES = {
    Kind.JOB: "moderation.job",
    Kind.POSTING: "moderation.posting",
    Kind.CLAIM: "moderation.claim",
    Kind.RENAME: "renames.show",
}
GROUNDS = frozenset(Ground)
ACCOUNT = re.compile(r"\baccount (\d{1,9})\b")


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened, as a history tells it: what, when, who, and why."""

    subject: Subject
    verb: str
    at: datetime
    who: str
    note: str = ""


def said(events: Iterable[Event]) -> list[Told]:
    """Say who it was and why in words: events hold numbers of accounts alone."""
    return [_said(event) for event in events]


def way_to(case: Case, *, done: str | None = None) -> str:
    """Give the address of the page on which a case is decided."""
    return url_for(PAGES[case.kind], number=case.number, done=done)


def case_of(event: Told) -> str | None:
    """Give the address of the page of what an event happened to, if it has one."""
    kind, name = event.subject.kind, event.subject.name
    if kind == "domain":
        return url_for("banned_domains.index")
    if kind == "employer":
        there = store().employers.find(name)
        return url_for("moderated_employers.show", slug=name) if there else None
    if kind == "agency":
        known = store().agencies.find(name)
        return url_for("moderated_agencies.show", slug=name) if known else None
    return _numbered(kind, int(name)) if name.isdigit() else None


def _numbered(kind: str, number: int) -> str | None:
    if kind == "job":
        found = store().jobs.find(number)
        seen = found and not found.removed_at and not store().jobs.redirect(number)
        return url_for("moderation.job", number=number) if seen else None
    own = store().postings.find(number) if kind == "posting" else None
    waits = own and own.state(now()) is State.LOOK
    return url_for("moderation.posting", number=number) if waits else None


def _said(event: Event) -> Told:
    note = ACCOUNT.sub(lambda found: _named(int(found[1])), event.note)
    if event.verb == "reported" and event.note in GROUNDS:
        note = ground_words(Ground(event.note))
    return Told(event.subject, event.verb, event.at, _who(event), note)


def _who(event: Event) -> str:
    if event.by is None:
        return "a reader" if event.verb == "reported" else "the site"
    return _named(event.by)


def _named(number: int) -> str:
    found = store().accounts.find(number)
    return found.email if found else "somebody who has left"
