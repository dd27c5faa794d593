"""Private links for a client: to put the plan into their account, or to see it."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Looked
from careers.storage.clients.client_links import For
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import now, store
from careers.web.counsel.own_plan import my_plan
from careers.web.entrance import Room, Who
from careers.web.post import link_to

bp = Room(
    "plan_links",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/plan/links",
)

PAGES = {For.JOIN: "own_plans.look", For.SEE: "plan_by_link.show"}


@bp.get("/")
def index(number: int) -> str:
    """Show which links work, and until when; what they say is not kept."""
    return _page(number)


@bp.post("/")
def create(number: int) -> str:
    """Make a link and show it this once; an earlier one ends."""
    own = my_plan(number, Looked.CHANGED)
    purpose = _purpose()
    secret = store().client_links.add(own.number, purpose, now())
    return _page(number, purpose, link_to(PAGES[purpose], secret=secret))


@bp.post("/end")
def destroy(number: int) -> Response:
    """End a link before its time."""
    own = my_plan(number, Looked.CHANGED)
    store().client_links.end(own.number, _purpose())
    return redirect(url_for("plan_links.index", number=number), 303)


def _purpose() -> For:
    insist_on_button()
    said = request.form.get("purpose", "")
    return For(said) if said in set(For) else abort(400)


def _page(number: int, made: For | None = None, link: str = "") -> str:
    own = my_plan(number)
    until = {one: store().client_links.until(number, one, now()) for one in For}
    return render_template(
        "client_plans/links.html",
        own=own,
        until=until,
        made=made,
        link=link,
        form=ButtonForm(),
    )
