"""A client’s consent: until when it holds, asking for it again, and ending it."""

from dataclasses import replace
from datetime import date, timedelta

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Client, Language, Looked
from careers.storage.clients.client_links import For
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import now, store, today
from careers.web.counsel.consent import consent_in, consent_words
from careers.web.counsel.own_agency import known_client, write_down
from careers.web.entrance import Room, Who
from careers.web.forms.clients import ConsentForm
from careers.web.record import (
    client_seal,
    close_record,
    consent_day,
    has_ended,
    look,
    open_client,
)

bp = Room(
    "consents",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/consent",
)


@bp.get("/")
def index(number: int) -> str:
    """Tell what a client agreed to and until when; nothing else of them."""
    own = known_client(number)
    if not has_ended(own.said):
        look(own, Looked.RECORD)
    return _page(own, ConsentForm())


@bp.post("/")
def create(number: int) -> tuple[str, int] | Response:
    """Take down that they agreed, or agreed again."""
    own, form = known_client(number), ConsentForm(request.form)
    form.today = consent_day()
    if not form.validate():
        return _page(own, form), 422
    agency = store().agencies.find(own.agency) or abort(404)
    words = consent_in(agency, own.said.language)
    agreed = form.agreed(words, today(), agency.shares)
    _put(own.saying(replace(own.said, agreed=agreed), now()))
    return redirect(url_for("clients.show", number=number, done="changed"), 303)


@bp.post("/end")
def destroy(number: int) -> Response:
    """Take down that they agree no more: the record closes, and nobody reads on."""
    own = known_client(number)
    insist_on_button()
    if own.said.agreed is None:
        abort(404)
    if open_client() == own:
        close_record()
    before = own.said.agreed.until or date.max
    yesterday = consent_day() - timedelta(days=1)
    ended = replace(own.said.agreed, until=min(before, yesterday))
    with store().engine.writing():
        for purpose in For:
            store().client_links.end(number, purpose)
        said = replace(own.said, agreed=ended)
        _put(replace(own.saying(said, now()), closed_at=own.closed_at or now()))
        write_down(own.agency, "a consent ended")
    return redirect(url_for("consents.index", number=number), 303)


def _put(own: Client) -> None:
    store().clients.put(own, client_seal())
    look(own, Looked.CHANGED)


def _page(own: Client, form: ConsentForm) -> str:
    agency = store().agencies.find(own.agency) or abort(404)
    return render_template(
        "clients/consent.html",
        own=own,
        over=has_ended(own.said),
        words=consent_words(agency),
        in_spanish=consent_in(agency, Language.SPANISH),
        form=form,
        button=ButtonForm(),
    )
