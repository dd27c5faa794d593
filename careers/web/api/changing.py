"""Changing and closing a job that is there, without undoing what others did."""

from dataclasses import replace

from flask import Response, request

from careers.board.incoming.draft import Drafted
from careers.board.incoming.note import short
from careers.board.posting import USUAL, Posting, State
from careers.web.api.said import answer, etag_of
from careers.web.api.taking import existing, insist_on_mended, merged, through
from careers.web.context import now, store
from careers.web.hire.posting_out import ended, posted
from careers.web.hire.posting_room import write_down
from careers.web.post import link_to
from careers.web.programs.key import key
from careers.web.programs.refused import FieldError, Refused

OVER = (State.CLOSED, State.FILLED)
NO_REASON = "This does not say why it closes."
REASONS = ("filled", "withdrawn")
WHY = {
    State.LOOK: "A moderator is looking at it. You hear by letter what came of it.",
    State.REMOVED: "A moderator took it off the board, for good.",
    State.REJECTED: "A moderator rejected it. Their reason is in “note”.",
    State.CHANGES: "A moderator asked for changes. Send it mended, with PUT.",
    State.DRAFT: "It was never posted. Throw it away at the desk.",
}


def change(own: Posting, found: Drafted, *, may_reopen: bool) -> Response:
    """Let a draft take the place of what a job says."""
    insist_on_mended(found)
    with store().engine.writing():
        now_there = store().postings.find(own.number or 0) or own
        is_named = _insist_on_its_reference(now_there, found)
        new = merged(now_there, found)
        if is_named and _says_the_same(now_there, new):
            return _changed(now_there, found)
        _insist_on_open(now_there, may_reopen=may_reopen)
        insist_on_version(now_there)
        kept = _kept(now_there, new, found)
    return _changed(kept, found)


def close_job(own: Posting, reason: object) -> Response:
    """Close a job for a reason; one that is closed already stays as it is."""
    if reason not in REASONS:
        raise Refused("mend", NO_REASON, errors=[_no_reason(reason)])
    with store().engine.writing():
        there = store().postings.find(own.number or 0) or own
        state = there.state(now())
        if state in OVER:
            return answer(there)
        if state not in (State.OPEN, State.SCHEDULED):
            raise Refused("state", WHY[state], existing=existing(there))
        if request.if_match:
            insist_on_version(there)
        kept = ended(there, filled=reason == "filled", by=key().made_by)
    return answer(kept)


def _no_reason(given: object) -> FieldError:
    remedy = "Send “filled” or “withdrawn”."
    told = link_to("api.index", _anchor="rules")
    return FieldError("reason", "reason", NO_REASON, remedy, short(given or ""), told)


def insist_on_version(own: Posting) -> None:
    """Refuse to overwrite what somebody else has changed since it was fetched."""
    tag = f'"{etag_of(own)}"'
    if not request.if_match:
        told = "You did not say which version you are changing."
        raise Refused("say-which", told, headers={"ETag": tag}, existing=existing(own))
    if not request.if_match.contains(etag_of(own)):
        told = "It is not as you fetched it."
        raise Refused("changed", told, headers={"ETag": tag}, existing=existing(own))


def _insist_on_open(own: Posting, *, may_reopen: bool) -> None:
    state = own.state(now())
    if state in (State.LOOK, State.REMOVED, State.REJECTED):
        raise Refused("state", WHY[state], existing=existing(own))
    if state in OVER and not may_reopen:
        raise Refused(
            "state",
            "It is closed.",
            remedy="Add “?reopen=1” to post it anew at the address it had.",
            existing=existing(own),
        )


def _insist_on_its_reference(own: Posting, found: Drafted) -> bool:
    """Refuse to give a job another reference, or one that is taken.

    Say whether it has the one that was sent already.
    """
    before = store().references.of(own.number or 0)
    if not found.reference or found.reference == before:
        return True
    taken = store().references.find(key().employer, found.reference)
    if before is None and taken is None:
        return False
    there = store().postings.find(taken) if taken is not None else None
    told = f"This job has the reference “{before}”." if before else "It is taken."
    raise Refused("duplicate-reference", told, existing=existing(there or own))


def _says_the_same(own: Posting, new: Posting) -> bool:
    """Whether a change changes nothing: sent again, it does no harm."""
    stays = own.state(now()) in (State.OPEN, State.SCHEDULED, State.LOOK)
    return stays and replace(new, changed_at=own.changed_at) == own


def _kept(own: Posting, new: Posting, found: Drafted) -> Posting:
    if own.state(now()) in OVER:
        new = new.relisted(found.closes_on or now().date() + USUAL)
    if found.reference:
        store().references.keep(key().employer, found.reference, own.number or 0)
    write_down(new, "changed", through(), by=key().made_by)
    return posted(new, by=key().made_by)


def _changed(own: Posting, found: Drafted) -> Response:
    status = 202 if own.state(now()) is State.LOOK else 200
    return answer(own, status, notes=found.notes)
