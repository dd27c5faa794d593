"""Leaving an agency, being taken out of it, and closing it when its work is done."""

from dataclasses import replace

from flask import abort, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.people.entry.account import Account
from careers.web.button import insist_on_button
from careers.web.context import now, store, today
from careers.web.counsel.leaving import held_by, let_go
from careers.web.counsel.own_agency import led_agency, my_agency, staff, write_down
from careers.web.entrance import Room, Who
from careers.web.forms.agencies import PersonForm
from careers.web.record import client_seal
from careers.web.who import me

bp = Room("agency_staff", __name__, Who.COUNSELORS, at="/counsel/agencies/<slug>")


@bp.post("/leave")
def leave(slug: str) -> Response:
    """Leave: clients are handed over first, and the last lead stays."""
    my_agency(slug)
    insist_on_button()
    held = held_by(me(), slug) or abort(404)
    if held.stays:
        return _back(slug, held.stays)
    let_go(me(), slug, "left")
    return redirect(url_for("accounts.show"), 303)


@bp.post("/remove")
@bp.admits(Who.LEADS)
def destroy(slug: str) -> Response:
    """Take somebody's part away at once; the lead who does so gets their clients."""
    led_agency(slug)
    if not PersonForm(request.form).validate():
        abort(400)
    who = _colleague(slug, request.form.get("account", 0, int))
    if who.number == me().number:
        return leave(slug)
    taken = let_go(who, slug, "removed", me().number)
    return _back(slug, "taken" if taken else "removed")


@bp.post("/close")
@bp.admits(Who.LEADS)
def close(slug: str) -> Response:
    """Close the agency, once no record is open; or open it again."""
    agency = led_agency(slug)
    insist_on_button()
    everybody = store().clients.of(slug, client_seal())
    if not agency.closed_on and any(one.closed_at is None for one in everybody):
        return _back(slug, "open-records")
    on = None if agency.closed_on else today()
    with store().engine.writing():
        store().agencies.put(replace(agency, closed_on=on))
        for asked in store().agency_invitations.of(slug, now()) if on else ():
            store().agency_invitations.end(slug, asked.email)
        write_down(slug, "closed" if on else "opened again")
    return _back(slug, "closed" if on else "reopened")


def _colleague(slug: str, number: int) -> Account:
    found = (one for one, _ in staff(slug) if one.number == number)
    return next(found, None) or abort(404)


def _back(slug: str, done: str) -> Response:
    return redirect(url_for("agencies.show", slug=slug, done=done), 303)
