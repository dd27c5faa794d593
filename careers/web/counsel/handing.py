"""Handing clients over to a colleague: both are told, and it is written down."""

from dataclasses import replace
from typing import Any

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.agency import Agency
from careers.people.clients.client import Client, Looked
from careers.people.clients.digest import Listed
from careers.people.entry.membership import Part
from careers.people.entry.patience import INVITE
from careers.storage.clients.client_links import For
from careers.web.context import now, store
from careers.web.counsel.listing import listed
from careers.web.counsel.own_agency import staff, working_agency, write_down
from careers.web.entrance import Room, Who
from careers.web.forms.handing import HandForm
from careers.web.post import write
from careers.web.proving import insist_on_patience
from careers.web.record import client_seal, close_record, look, open_client
from careers.web.who import me

bp = Room("handing", __name__, Who.COUNSELORS, at="/counsel/agencies/<slug>/hand-over")


@bp.get("/")
def new(slug: str) -> str:
    """Ask whom, and to whom."""
    agency = working_agency(slug)
    return _ask(agency, _offered(agency, HandForm(request.args)))


@bp.post("/")
def create(slug: str) -> tuple[str, int] | Response:
    """Hand them over, all or none."""
    agency = working_agency(slug)
    form = _offered(agency, HandForm(request.form))
    if not form.validate():
        return _ask(agency, form), 422
    insist_on_patience(INVITE, str(me().number))
    to, before = form.to.data, dict[int, int]()
    with store().engine.writing():
        for number in form.clients.data or ():
            own = store().clients.find(number, client_seal())
            if own and own.counselor != to:
                before[own.counselor] = before.get(own.counselor, 0) + 1
                hand(own, to)
        count = sum(before.values())
        if count:
            write_down(slug, "handed over", f"{count} to account {to}")
            tell_both(agency, to, before)
    return redirect(url_for("caseload.index", done="handed"), 303)


def hand(own: Client, to: int) -> None:
    """Put one client on another caseload; whoever works with them stops."""
    if open_client() == own:
        close_record()
    look(own, Looked.HANDED)
    for purpose in For:
        # Whoever made them may not see the plan any more; the next one makes others.
        store().client_links.end(own.number or 0, purpose)
    moved = replace(own, counselor=to, changed_at=now())
    store().clients.put(moved, client_seal())


def tell_both(agency: Agency, to: int, before: dict[int, int]) -> None:
    """Write to both sides: how many, never who."""
    takes = store().accounts.find(to)
    if takes is None:
        return
    words: dict[str, Any] = {"agency": agency, "by": me().email, "takes": takes.email}
    count = sum(before.values())
    write(takes.email, "clients_taken", count=count, **words)
    for number, many in before.items():
        gave = store().accounts.find(number)
        if gave:
            write(gave.email, "clients_given", count=many, **words)


def _offered(agency: Agency, form: HandForm) -> HandForm:
    """Offer the open clients one may see, and who counsels here."""
    people = [
        (one.number, "You" if one.number == me().number else one.email)
        for one, parts in staff(agency.slug)
        if Part.COUNSELOR in parts
    ]
    clients = [(own.number, own.called) for own in _open(agency)]
    form.to.choices = [(0, "Choose"), *people]
    form.clients.choices = clients
    form.people_here = frozenset(number for number, _ in people)
    form.clients_here = frozenset(number for number, _ in clients)
    return form


def _open(agency: Agency) -> list[Listed]:
    found = (own for own in listed(agency) if not own.closed_at)
    return sorted(found, key=lambda own: own.called)


def _ask(agency: Agency, form: HandForm) -> str:
    alone = form.people_here <= {me().number}
    return render_template("clients/hand.html", agency=agency, form=form, alone=alone)
