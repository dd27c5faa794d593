"""A job of one’s own as programs read it."""

from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any

import msgspec
from flask import Response, request

from careers.board.incoming.note import Note
from careers.board.posting import Posting, State
from careers.web.api.fields import anchor_of
from careers.web.context import now, store
from careers.web.post import link_to

OURS = frozenset(
    {
        "employer",
        "source",
        "source_key",
        "removed_at",
        "held_at",
        "number",
        "slug",
        "posted_at",
        "closes_at",
        "closing_stated",
        "read",
    }
)
"""What is our own bookkeeping, or told outside of the facts."""


def said(own: Posting, reference: str | None) -> dict[str, Any]:
    """Tell all that its employer knows of a job; null is “not stated”."""
    state = own.state(now())
    return {
        "number": own.number,
        "reference": reference,
        "state": state.value,
        "title": own.job.title,
        "address": _address(own),
        "desk": link_to("posting_states.show", number=own.number),
        "opens_at": _moment(own.opens_at(now())) if own.posted_at else None,
        "closes_at": _moment(own.closes_at(now())) if own.posted_at else None,
        "changed_at": _moment(own.changed_at),
        "differs_from_board": own.has_news(),
        "reasons": _reasons(own) if state is State.LOOK else [],
        "note": own.note,
        "job": facts(own),
        "read": [{"field": one.field, "words": one.words} for one in own.job.read],
    }


def facts(own: Posting) -> dict[str, Any]:
    """Give every field that the draft holds."""
    held: dict[str, Any] = msgspec.to_builtins(own.job)
    return {name: value for name, value in held.items() if name not in OURS}


def etag_of(own: Posting) -> str:
    """Name a version of a job; any change of it, or of its state, is another."""
    state = own.state(now()).value
    return sha256(msgspec.json.encode((own, state))).hexdigest()[:24]


def answer(own: Posting, status: int = 200, *, notes: Iterable[Note] = ()) -> Response:
    """Answer with a job, its version, and what the ad desk says of it."""
    told = said(own, store().references.of(own.number or 0))
    if request.method not in ("GET", "HEAD"):
        told["remarks"] = remarks(notes)
    response = as_json(told, status)
    response.set_etag(etag_of(own))
    response.headers["Location"] = link_to("api_jobs.show", number=own.number)
    return response


def as_json(told: Any, status: int = 200) -> Response:
    """Answer with JSON."""
    return Response(msgspec.json.encode(told), status, mimetype="application/json")


def remarks(notes: Iterable[Note]) -> list[dict[str, Any]]:
    """Tell remarks, each with where its field is documented."""
    return [
        {
            **note.told(),
            "documentation": link_to("api.index", _anchor=anchor_of(note.field)),
        }
        for note in notes
    ]


def _address(own: Posting) -> str | None:
    """Give the page that seekers see, if there is one."""
    if own.on_board is None:
        return None
    job = store().jobs.find(own.on_board)
    slug = job.slug if job else "job"
    return link_to("jobs.show", number=own.on_board, slug=slug)


def _reasons(own: Posting) -> list[dict[str, str]]:
    """Tell why a moderator looks, with the words and what would help."""
    found = own.screening.reasons if own.screening else ()
    return [
        {"says": one.says, "words": one.words, "remedy": one.remedy} for one in found
    ]


def _moment(when: datetime) -> str:
    return when.isoformat(timespec="seconds").replace("+00:00", "Z")
