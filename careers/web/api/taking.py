"""Posting what a program sends, by the very rules that people post by."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import Response

from careers import assets
from careers.board.ad_desk.wording import load_wordings
from careers.board.employer import Employer
from careers.board.feeds.same import is_same
from careers.board.incoming.draft import Desk, Drafted, drafted
from careers.board.incoming.note import worst_first
from careers.board.job import Job
from careers.board.posting import Posting, State
from careers.board.screening.ad import Median
from careers.reading.ad.role import Titles
from careers.web.api.fields import fields, unknown
from careers.web.api.said import answer, as_json, facts, remarks
from careers.web.context import catalogue, now, store
from careers.web.hire.posting_out import posted, screened, waits
from careers.web.hire.posting_room import write_down
from careers.web.post import link_to
from careers.web.programs.key import key
from careers.web.programs.refused import FieldError, Refused
from careers.web.reader import reader


def read_row(row: Mapping[str, Any], own: Posting | None = None) -> Drafted:
    """Turn what was sent into a draft, with every remark on it."""
    on_board = own.on_board if own else None

    def median(job: Job) -> Median | None:
        return store().medians.beside(replace(job, number=on_board), now())

    desk = Desk(
        employer=employer(),
        titles=Titles.of(catalogue().roles.values()),
        fields=fields(),
        wordings=load_wordings(assets.DATA),
        now=now(),
        skills=lambda body, title: reader().asks(body, title),
        median=median,
    )
    found = drafted(row, desk)
    return replace(found, notes=worst_first((*found.notes, *unknown(row))))


def employer() -> Employer:
    """Fetch the employer whose key this is."""
    slug = key().employer
    unknown_yet = Employer(slug, slug.replace("-", " ").title())
    return store().employers.find(slug) or unknown_yet


def preview(found: Drafted, own: Posting | None = None) -> Response:
    """Tell what would become of a draft, and keep nothing."""
    draft = merged(own, found)
    state = "not posted" if found.musts else _state_of(draft)
    told = {
        "dry_run": True,
        "state": state,
        "remarks": remarks(found.notes),
        "job": facts(draft),
        "read": [{"field": one.field, "words": one.words} for one in draft.job.read],
    }
    return as_json(told)


def create_job(found: Drafted) -> Response:
    """Post a new job; one that is there already is not posted twice."""
    insist_on_mended(found)
    with store().engine.writing():
        _insist_on_new(found)
        own = store().postings.put(found.posting(now()))
        if found.reference:
            store().references.keep(key().employer, found.reference, own.number or 0)
        write_down(own, "begun", through(), by=key().made_by)
        kept = posted(own, by=key().made_by)
    return answer(kept, _created(kept), notes=found.notes)


def insist_on_mended(found: Drafted) -> None:
    """Refuse a draft with anything on it that must be mended."""
    if found.musts:
        count = len(found.musts)
        things = "One thing" if count == 1 else f"{count} things"
        errors = [
            FieldError(**{name: told[name] for name in ERROR})
            for told in remarks(found.musts)
        ]
        raise Refused("mend", f"{things} must be mended.", errors=errors)


def merged(own: Posting | None, found: Drafted) -> Posting:
    """Put what was sent in the place of what a posting said; its dates stay."""
    fresh = found.posting(now())
    if own is None:
        return fresh
    kept = {name: getattr(own.job, name) for name in BOOKKEEPING}
    return replace(
        own,
        job=replace(fresh.job, **kept),
        text=fresh.text,
        found=fresh.found,
        opens_on=fresh.opens_on or own.opens_on,
        closes_on=fresh.closes_on or own.closes_on,
        changed_at=now(),
    )


def through() -> str:
    """Say in a history by which program something was done."""
    return f"Through the key “{key().label}”"


def existing(own: Posting) -> dict[str, Any]:
    """Name the job that is there already."""
    return {
        "number": own.number,
        "reference": store().references.of(own.number or 0),
        "state": own.state(now()).value,
        "url": link_to("api_jobs.show", number=own.number),
    }


ERROR = ("field", "id", "says", "remedy", "words", "documentation")
BOOKKEEPING = ("employer", "posted_at", "closes_at", "source", "source_key", "slug")
"""What a draft keeps from before, whatever is sent."""

ALIVE = (State.LOOK, State.CHANGES, State.SCHEDULED, State.OPEN)


def _created(kept: Posting) -> int:
    return 202 if kept.state(now()) is State.LOOK else 201


def _state_of(draft: Posting) -> str:
    if waits(draft, screened(draft)):
        return State.LOOK.value
    return draft.passed(now()).state(now()).value


def _insist_on_new(found: Drafted) -> None:
    number = store().references.find(key().employer, found.reference)
    taken = store().postings.find(number) if number is not None else None
    if found.reference and taken:
        raise Refused(
            "duplicate-reference",
            f"Your job {taken.number} has the reference “{found.reference}”.",
            existing=existing(taken),
        )
    same = _same(found.job)
    if same:
        raise Refused(
            "duplicate-job",
            f"Your job {same.number} says the same, at the same place and pay.",
            existing=existing(same),
        )


def _same(job: Job) -> Posting | None:
    """Find the same job among those on the board, and among those that wait."""
    near = store().screenings.alike(job, now())
    own = [store().postings.of_job(one.number or 0) for one in near]
    waiting = store().postings.waiting()
    return next((one for one in (*own, *waiting) if one and _is_it(one, job)), None)


def _is_it(own: Posting, job: Job) -> bool:
    is_ours = own.employer == key().employer and own.state(now()) in ALIVE
    return is_ours and is_same(own.job, job)
