"""The caseload: one's clients, those who need attention first."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.access import leads
from careers.people.agency import Agency
from careers.people.client import Client
from careers.web.context import now, store
from careers.web.counsel.own_agency import my_agencies
from careers.web.entrance import Room, Who
from careers.web.record import client_seal, may_see
from careers.web.seek.applying import never_keep
from careers.web.who import me

bp = Room("caseload", __name__, Who.COUNSELORS, at="/counsel")
bp.after_request(never_keep)


STATES = ("open", "closed", "all")


@bp.get("/")
def index() -> str | Response:
    """List one's clients, narrowed by words, tag or state."""
    agencies = my_agencies()
    if not agencies:
        return redirect(url_for("agencies.new"), 303)
    words = " ".join(request.args.get("words", "").lower().split())[:80]
    every = [one for agency in agencies for one in _clients(agency)]
    state = request.args.get("state", "open")
    some = [one for one in every if _stands(one, state)]
    return render_template(
        "clients/index.html",
        clients=[one for one in some if _says(one, words)],
        every=every,
        counts={name: sum(_stands(one, name) for one in every) for name in STATES},
        agencies=agencies,
        words=request.args.get("words", ""),
        state=state,
        counselors=_names(every),
        me=me(),
        now=now(),
        done=request.args.get("done", ""),
    )


def _clients(agency: Agency) -> list[Client]:
    """List whom one may see at an agency, the last changed first."""
    alone = None if leads(me(), agency.slug) or agency.shares == "all" else me().number
    found = store().clients.of(agency.slug, client_seal(), alone)
    return sorted(filter(may_see, found), key=lambda one: one.changed_at, reverse=True)


def _stands(one: Client, state: str) -> bool:
    return state == "all" or (one.closed_at is not None) == (state == "closed")


def _says(one: Client, words: str) -> bool:
    held = " ".join((one.called, one.code, *one.said.tags)).lower()
    return all(word in held for word in words.split())


def _names(clients: list[Client]) -> dict[int, str]:
    found = (store().accounts.find(by) for by in {one.counselor for one in clients})
    return {one.number: one.email for one in found if one}
