"""The review diary across clients: by week, what is overdue first."""

from collections.abc import Iterator

from flask import Response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as Answer

from careers.people.clients.diary import SOON, WEEKS, Due, Kind, diary
from careers.people.clients.digest import Listed
from careers.web.context import now, today
from careers.web.counsel.counselors import counselors_of
from careers.web.counsel.listing import listed
from careers.web.counsel.own_agency import my_agencies
from careers.web.entrance import Room, Who
from careers.web.planner.calendar import Milestone, calendar
from careers.web.who import me

bp = Room("diaries", __name__, Who.COUNSELORS, at="/counsel/diary")

EVERYBODY = "all"
MOST = 60
"""So many rows stand under one heading; more are counted."""

NAMES = {Kind.REVIEW: "Review the plan", Kind.CHECK: "Ask how it went"}


@bp.get("/")
def index() -> str | Answer:
    """Show what is due for one's clients, or for those of a colleague one may see."""
    if not my_agencies():
        return redirect(url_for("agencies.new"), 303)
    every = _every()
    by, weeks = _by(every), WEEKS if request.args.get("weeks") == str(WEEKS) else SOON
    return render_template(
        "diaries/index.html",
        diary=diary(_of(every, by), today(), weeks=weeks),
        weeks=weeks,
        most=MOST,
        counselors=counselors_of(every),
        everybody=len(every),
        by=by,
        clients=_of(every, by),
        names=NAMES,
        today=today(),
        done=request.args.get("done", ""),
    )


@bp.get("/diary.ics")
def dates() -> Response:
    """Give the same days for a calendar, with codes instead of names."""
    every = _every()
    found = diary(_of(every, _by(every)), today())
    body = calendar(_milestones(found.dues), now(), "diary")
    headers = {"Content-Disposition": 'attachment; filename="diary.ics"'}
    return Response(body, content_type="text/calendar; charset=utf-8", headers=headers)


def _every() -> list[Listed]:
    return [one for agency in my_agencies() for one in listed(agency)]


def _by(every: list[Listed]) -> str:
    """Read whose diary it is: one's own, unless one has no clients."""
    asked = request.args.get("by", "")
    if asked == EVERYBODY or asked in {str(own.counselor) for own in every}:
        return asked
    own = any(one.counselor == me().number for one in every)
    return str(me().number) if own else EVERYBODY


def _of(every: list[Listed], by: str) -> list[Listed]:
    return [own for own in every if by in (EVERYBODY, str(own.counselor))]


def _milestones(dues: tuple[Due, ...]) -> Iterator[Milestone]:
    for one in dues:
        on = max(one.first, today()) if one.is_open(today()) else one.first
        until = f"Any day until {one.last:%Y-%m-%d}" if one.first < one.last else ""
        key = f"{one.client.number}-{one.kind}-{one.first:%Y%m%d}"
        name = f"{NAMES[one.kind]}: client {one.client.code}"
        yield Milestone(on, name, until, key=key)
