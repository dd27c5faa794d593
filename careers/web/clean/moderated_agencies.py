"""Agencies as moderators see them: their names and states, never a client."""

from dataclasses import replace

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.agency import Agency
from careers.people.entry.membership import Membership, Part
from careers.people.event import Event, Subject
from careers.web.clean.telling import said
from careers.web.context import now, store, today
from careers.web.entrance import Room, Who
from careers.web.forms.moderation import ReasonForm
from careers.web.post import link_to, write
from careers.web.who import me

bp = Room("moderated_agencies", __name__, Who.MODERATORS, at="/moderation/agencies")


@bp.get("/")
def index() -> str:
    """List the agencies, those that are suspended first."""
    found = sorted(store().agencies.all(), key=lambda own: (own.works, own.name))
    return render_template("moderation/agencies.html", agencies=found)


@bp.get("/<slug>")
def show(slug: str) -> str:
    """Tell an agency’s history and who leads it."""
    return _page(_agency(slug), ReasonForm())


@bp.post("/<slug>/suspend")
def create(slug: str) -> tuple[str, int] | Response:
    """Stop an agency’s work at once: no record opens until it is let go on."""
    own, form = _agency(slug), ReasonForm(request.form)
    if not form.validate():
        return _page(own, form), 422
    if own.suspended_on is None:
        _put(replace(own, suspended_on=today(), why=form.why()), "suspended", form)
    return _back(slug)


@bp.post("/<slug>/reopen")
def destroy(slug: str) -> tuple[str, int] | Response:
    """Let an agency go on."""
    own, form = _agency(slug), ReasonForm(request.form)
    if not form.validate():
        return _page(own, form), 422
    if own.suspended_on:
        _put(replace(own, suspended_on=None, why=""), "let go on", form)
    return _back(slug)


def _put(agency: Agency, verb: str, form: ReasonForm) -> None:
    """Keep it, write it down, and tell those who lead it."""
    subject = Subject("agency", agency.slug)
    link = link_to("agencies.show", slug=agency.slug)
    letter = "agency_suspended" if agency.suspended_on else "agency_reopened"
    with store().engine.writing():
        store().agencies.put(agency)
        store().events.add(Event(subject, verb, now(), me().number, form.why()))
        for email in _leads(agency):
            write(email, letter, agency=agency, reason=form.why(), link=link)


def _agency(slug: str) -> Agency:
    return store().agencies.find(slug) or abort(404)


def _leads(agency: Agency) -> list[str]:
    found = store().accounts.members(Membership(Part.LEAD, agency.slug))
    return [one.email for one in found]


def _back(slug: str) -> Response:
    return redirect(url_for("moderated_agencies.show", slug=slug, done="yes"), 303)


def _page(agency: Agency, form: ReasonForm) -> str:
    return render_template(
        "moderation/agency.html",
        agency=agency,
        leads=_leads(agency),
        form=form,
        events=said(store().events.of(Subject("agency", agency.slug))),
        done=request.args.get("done") == "yes",
    )
