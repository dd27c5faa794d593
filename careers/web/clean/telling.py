"""Histories as moderators read them: in words, with the way to each case."""

from collections.abc import Iterable
from dataclasses import replace

from flask import url_for

from careers.board.posting import State
from careers.board.queue import Case, Kind
from careers.board.reporting import Ground
from careers.people.event import Event
from careers.web.context import now, store
from careers.web.words.grounds import ground_words

PAGES = {
    Kind.JOB: "moderation.job",
    Kind.POSTING: "moderation.posting",
    Kind.CLAIM: "moderation.claim",
    Kind.RENAME: "renames.show",
}
GROUNDS = frozenset(Ground)


def said(events: Iterable[Event]) -> list[Event]:
    """Say the grounds of reports in words; everything else is words already."""
    return [_said(event) for event in events]


def way_to(case: Case, *, done: str | None = None) -> str:
    """Give the address of the page on which a case is decided."""
    return url_for(PAGES[case.kind], number=case.number, done=done)


def case_of(event: Event) -> str | None:
    """Give the address of the page of what an event happened to, if it has one."""
    kind, name = event.subject.kind, event.subject.name
    if kind == "domain":
        return url_for("banned_domains.index")
    if kind == "employer":
        there = store().employers.find(name)
        return url_for("moderated_employers.show", slug=name) if there else None
    return _numbered(kind, int(name)) if name.isdigit() else None


def _numbered(kind: str, number: int) -> str | None:
    if kind == "job":
        found = store().jobs.find(number)
        seen = found and not found.removed_at and not store().jobs.redirect(number)
        return url_for("moderation.job", number=number) if seen else None
    own = store().postings.find(number) if kind == "posting" else None
    waits = own and own.state(now()) is State.LOOK
    return url_for("moderation.posting", number=number) if waits else None


def _said(event: Event) -> Event:
    if event.verb != "reported" or event.note not in GROUNDS:
        return event
    return replace(event, note=ground_words(Ground(event.note)))
