"""Clients: taking one on, their record, working with them, and letting them go."""

from dataclasses import replace

from flask import Response as Made
from flask import abort, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.agency import Agency
from careers.people.clients.client import Client, Language, Looked
from careers.people.entry.account import Account
from careers.people.entry.address import plain
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.consent import consent_in, consent_words
from careers.web.counsel.marking import to_correct
from careers.web.counsel.own_agency import (
    known_client,
    my_agencies,
    my_client,
    working_agencies,
    working_agency,
    write_down,
)
from careers.web.counsel.own_client_copy import copy_of
from careers.web.counsel.own_plan import plan_of
from careers.web.counsel.plan_news import news_of
from careers.web.counsel.turns import turn_of
from careers.web.entrance import Room, Who
from careers.web.forms.clients import ClientForm, NewClientForm
from careers.web.forms.follow_up import ContactForm
from careers.web.record import (
    client_seal,
    close_record,
    consent_day,
    look,
    open_client,
    open_record,
)
from careers.web.who import me
from careers.web.words.needs import need_words

bp = Room("clients", __name__, Who.COUNSELORS, at="/counsel/clients")

ONE = "/<int(max=999999999):number>"
WAYS_IN = {
    "text": "fit.new",
    "questions": "questions.show",
    "past": "past_roles.index",
    "profile": "fit.show",
}
"""How “your fit” can begin with a client."""


@bp.get("/new")
def new() -> str | Response:
    """Ask who it is, and whether they agreed."""
    agency = _agency()
    return _ask(agency, NewClientForm(code=_next_code(agency)))


@bp.post("/new")
def create() -> tuple[str, int] | Response:
    """Take a client on."""
    agency, form = _agency(), NewClientForm(request.form)
    form.taken, form.today = _codes(agency), consent_day()
    if not form.validate():
        return _ask(agency, form), 422
    made = Client(
        agency=agency.slug,
        counselor=me().number,
        code=form.code.data or "",
        made_at=now(),
        changed_at=now(),
        said=form.said(consent_in(agency, form.reads), today(), agency.shares),
    )
    kept = store().clients.put(made, client_seal())
    look(kept, Looked.CHANGED)
    return redirect(url_for("clients.show", number=kept.number), 303)


@bp.get(ONE)
def show(number: int) -> str:
    """Show a client's record."""
    own, done = my_client(number), request.args.get("done", "")
    plan = plan_of(own)
    return render_template(
        "clients/show.html",
        own=own,
        folder=plan.folder,
        turn=turn_of(plan),
        says=lambda reason: need_words(reason, catalogue()),
        contact=ContactForm(on=today()),
        today=today(),
        agency=store().agencies.find(own.agency),
        counselor=store().accounts.find(own.counselor),
        looks=store().clients.looks(number)[-20:],
        form=ButtonForm(),
        people={one.number: one.email for one in _people(own)},
        news=news_of(plan),
        catalogue=catalogue(),
        done=done,
        noted=to_correct(plan) if done == "noted" else "",
    )


@bp.get(f"{ONE}/edit")
def edit(number: int) -> str:
    """Ask what has changed about a client."""
    own = my_client(number)
    said = own.said
    form = ClientForm(
        name=said.name,
        code=own.code,
        email=said.email,
        phone=said.phone,
        language=said.language.value,
        tags=", ".join(said.tags),
    )
    return render_template("clients/edit.html", own=own, form=form)


@bp.post(f"{ONE}/edit")
def update(number: int) -> tuple[str, int] | Response:
    """Take over what has changed."""
    own, form = my_client(number, Looked.CHANGED), ClientForm(request.form)
    agency = store().agencies.find(own.agency) or abort(404)
    form.taken = _codes(agency) - {own.code}
    if not form.validate():
        return render_template("clients/edit.html", own=own, form=form), 422
    said = replace(
        own.said,
        name=form.name.data or "",
        email=plain(form.email.data or "") or "",
        phone=form.phone.data or "",
        language=form.reads,
        tags=form.labels,
    )
    changed = replace(own.saying(said, now()), code=form.code.data or own.code)
    store().clients.put(changed, client_seal())
    return _back(number, "changed")


@bp.post(f"{ONE}/talk")
def talk(number: int) -> Response:
    """Open the record: until it is closed, “your fit” is about this client."""
    own = my_client(number, Looked.TALK)
    insist_on_button()
    open_record(own)
    usual = "fit.show" if own.said.profile.text else "fit.new"
    return redirect(url_for(WAYS_IN.get(request.form.get("by", ""), usual)), 303)


@bp.post("/close-record")
def stop() -> Response:
    """Close the record: from now on “your fit” is one's own again."""
    insist_on_button()
    own = open_client()
    close_record()
    if own is None:
        return redirect(url_for("caseload.index"), 303)
    intake = own.said.intake
    if intake.is_under_way or not intake.done:
        return redirect(url_for("talks.edit", number=own.number, part="now"), 303)
    return redirect(url_for("clients.show", number=own.number), 303)


@bp.post(f"{ONE}/close")
def close(number: int) -> Response:
    """Close a record, or open it again, as the page says; twice is the same."""
    own = my_client(number, Looked.CHANGED)
    insist_on_button()
    again = request.form.get("open") == "yes"
    if again:
        working_agency(own.agency)
    at = None if again else own.closed_at or now()
    store().clients.put(replace(own, closed_at=at, changed_at=now()), client_seal())
    return _back(number, "reopened" if at is None else "closed")


@bp.get(f"{ONE}/copy.json")
def export(number: int) -> Made:
    """Give everything that is kept of a client, for the client."""
    own = my_client(number, Looked.EXPORT)
    answer = jsonify(copy_of(own))
    name = f"client-{number}.json"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer


@bp.get(f"{ONE}/delete")
def leave(number: int) -> str:
    """Ask before everything about a client is gone."""
    own = my_client(number)
    return render_template("clients/delete.html", own=own, form=ButtonForm())


@bp.post(f"{ONE}/delete")
def destroy(number: int) -> Response:
    """Delete a client: the record, the plan, and who looked at it."""
    own = known_client(number)
    insist_on_button()
    if open_client() == own:
        close_record()
    store().clients.remove(number)
    write_down(own.agency, "deleted a client")
    return redirect(url_for("caseload.index", done="deleted"), 303)


def _agency() -> Agency:
    """Tell for which agency a client is taken on: the one said, or the only one."""
    slug = request.values.get("agency", "")
    own = working_agencies() or my_agencies()
    return working_agency(slug or own[0].slug) if slug or own else abort(404)


def _codes(agency: Agency) -> frozenset[str]:
    return store().clients.codes(agency.slug)


def _next_code(agency: Agency) -> str:
    """Offer a code that is free: the next number."""
    taken = _codes(agency)
    number = len(taken) + 1
    while f"C-{number:03}" in taken:
        number += 1
    return f"C-{number:03}"


def _ask(agency: Agency, form: NewClientForm) -> str:
    return render_template(
        "clients/new.html",
        form=form,
        agency=agency,
        agencies=working_agencies(),
        words=consent_words(agency),
        in_spanish=consent_in(agency, Language.SPANISH),
    )


def _people(own: Client) -> list[Account]:
    looks = store().clients.looks(own.number or 0)
    found = (store().accounts.find(by) for by in {look.by for look in looks})
    return [one for one in found if one]


def _back(number: int, done: str) -> Response:
    return redirect(url_for("clients.show", number=number, done=done), 303)
