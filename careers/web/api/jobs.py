"""An employer’s own jobs, for its programs: post, list, change, close."""

from collections.abc import Iterator

from flask import request
from werkzeug.wrappers import Response

from careers.board.posting import Posting, State
from careers.web.api.asking import (
    asked_row,
    insist_on_parameters,
    is_asked,
    number_asked,
)
from careers.web.api.changing import change, close_job
from careers.web.api.said import answer, as_json, said
from careers.web.api.taking import create_job, preview, read_row
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.post import link_to
from careers.web.programs.key import key, tell_limits
from careers.web.programs.refused import Refused

bp = Room("api_jobs", __name__, Who.PROGRAMS, at="/api/v1/jobs")
bp.after_request(tell_limits)

ONE = "/<int:number>"
NAMED = "/by-reference/<path:reference>"
MOST, USUALLY = 100, 20
LAST = 2**53


@bp.get("")
def index() -> Response:
    """List own jobs, the newest first, by state and in pages."""
    insist_on_parameters("state", "limit", "before")
    count = number_asked("limit", USUALLY, MOST)
    found = []
    for own in _of_state(number_asked("before", LAST, LAST)):
        found.append(own)
        if len(found) == count:
            break
    references = store().references.of_all(key().employer)
    told = {
        "jobs": [said(own, references.get(own.number or 0)) for own in found],
        "next": _next(found[-1], count) if len(found) == count else None,
    }
    response = as_json(told)
    response.add_etag()
    return response.make_conditional(request)


@bp.post("")
def create() -> Response:
    """Post a job, or only tell what the ad desk would say of it."""
    insist_on_parameters("dry_run")
    found = read_row(asked_row())
    return preview(found) if is_asked("dry_run") else create_job(found)


@bp.get(ONE)
def show(number: int) -> Response:
    """Tell of one job."""
    insist_on_parameters()
    own = _own(number)
    return answer(own).make_conditional(request)


@bp.put(ONE)
def update(number: int) -> Response:
    """Change one job: what is sent takes the place of all that it said."""
    insist_on_parameters("dry_run", "reopen")
    own = _own(number)
    return _changed(own)


@bp.delete(ONE)
def destroy(number: int) -> Response:
    """Close one job, as withdrawn unless another reason is given."""
    insist_on_parameters("reason")
    own = _own(number)
    return close_job(own, request.args.get("reason", "withdrawn"))


@bp.post(f"{ONE}/close")
def close(number: int) -> Response:
    """Close one job, with the reason."""
    insist_on_parameters()
    own = _own(number)
    return close_job(own, asked_row().get("reason"))


@bp.get(NAMED, merge_slashes=False)
def show_named(reference: str) -> Response:
    """Tell of the job of that reference."""
    return show(_number(reference))


@bp.put(NAMED, merge_slashes=False)
def put_named(reference: str) -> Response:
    """Post the job of that reference, or change it; called again, it does no harm."""
    insist_on_parameters("dry_run", "reopen")
    found = store().references.find(key().employer, reference)
    if found is not None:
        return _changed(_own(found), reference)
    if request.if_match:
        raise Refused("changed", "There is no job of this reference yet.")
    new = read_row({**asked_row(), "reference": reference})
    return preview(new) if is_asked("dry_run") else create_job(new)


@bp.delete(NAMED, merge_slashes=False)
def destroy_named(reference: str) -> Response:
    """Close the job of that reference."""
    return destroy(_number(reference))


@bp.post(f"{NAMED}/close", merge_slashes=False)
def close_named(reference: str) -> Response:
    """Close the job of that reference, with the reason."""
    return close(_number(reference))


def _changed(own: Posting, reference: str = "") -> Response:
    row = asked_row()
    found = read_row({**row, "reference": reference} if reference else row, own)
    if is_asked("dry_run"):
        return preview(found, own)
    return change(own, found, may_reopen=is_asked("reopen"))


def _own(number: int) -> Posting:
    """Fetch a job of the employer whose key this is; any other is not there."""
    own = store().postings.find(number) if number <= LAST else None
    if own is None or own.employer != key().employer:
        raise Refused("not-there", f"You have no job with the number {number}.")
    return own


def _number(reference: str) -> int:
    found = store().references.find(key().employer, reference)
    if found is None:
        raise Refused("not-there", f"You have no job with the reference “{reference}”.")
    return found


def _of_state(below: int) -> Iterator[Posting]:
    """Go through own jobs under a number, a shelf full at a time."""
    state = request.args.get("state")
    if state is not None and state not in list(State):
        told = ", ".join(one.value for one in State)
        raise Refused("parameter", f"“state” is one of: {told}.")
    while postings := store().postings.below(key().employer, below, MOST):
        for own in postings:
            below = own.number or 0
            if state is None or own.state(now()) == state:
                yield own


def _next(last: Posting, count: int) -> str:
    kept = {name: value for name, value in request.args.items() if name == "state"}
    return link_to("api_jobs.index", before=last.number, limit=count, **kept)
