"""Agencies: setting one up, its rules, and those who work there."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.access import leads
from careers.people.clients.agency import Agency
from careers.people.entry.membership import Membership, Part
from careers.people.entry.patience import FOUND_AGENCY, INVITE, LETTER
from careers.storage.clients.agency_invitations import AgencyInvitation
from careers.web.button import ButtonForm
from careers.web.context import now, store
from careers.web.counsel.leaving import held_by
from careers.web.counsel.own_agency import (
    led_agency,
    my_agency,
    staff,
    working_agency,
    write_down,
)
from careers.web.entrance import Room, Who
from careers.web.forms.agencies import AgencyForm, AskForm, PersonForm
from careers.web.post import link_to, write
from careers.web.proving import insist_on_patience
from careers.web.who import account, me

bp = Room("agencies", __name__, Who.COUNSELORS, at="/counsel/agencies")

ONE = "/<slug>"


@bp.get("/new")
@bp.admits(Who.SIGNED_IN)
def new() -> str:
    """Ask what the agency is called, and how it keeps what it hears."""
    return render_template("agencies/new.html", form=AgencyForm())


@bp.post("/new")
@bp.admits(Who.SIGNED_IN)
def create() -> tuple[str, int] | Response:
    """Set an agency up; whoever does leads it."""
    form = AgencyForm(request.form)
    if not form.validate():
        return render_template("agencies/new.html", form=form), 422
    insist_on_patience(FOUND_AGENCY, str(me().number))
    slug = store().agencies.free_slug(form.name.data or "")
    agency = form.said(Agency(slug=slug, name=""))
    with store().engine.writing():
        store().agencies.put(agency)
        for part in (Part.LEAD, Part.COUNSELOR):
            store().accounts.join(me().number, Membership(part, agency.slug), now())
        write_down(agency.slug, "set up")
    return redirect(url_for("caseload.index"), 303)


@bp.get(ONE)
def show(slug: str) -> str:
    """Show an agency's rules, and who works there."""
    return _page(my_agency(slug))


@bp.post(ONE)
def update(slug: str) -> tuple[str, int] | Response:
    """Change the name or the rules; only a lead can."""
    agency, form = led_agency(slug), AgencyForm(request.form)
    if not form.validate():
        return _page(agency, form=form), 422
    store().agencies.put(form.said(agency))
    write_down(slug, "changed")
    return _back(slug, "changed")


@bp.post(f"{ONE}/ask")
def ask(slug: str) -> tuple[str, int] | Response:
    """Ask somebody by letter to work here."""
    agency, form = led_agency(slug), AskForm(request.form)
    working_agency(slug)
    if not form.validate():
        return _page(agency, asking=form), 422
    insist_on_patience(INVITE, str(me().number))
    insist_on_patience(LETTER, form.plain)
    part = Part(form.part.data)
    until = now() + store().terms["invitations"]
    asked = AgencyInvitation(slug, form.plain, part, me().number, until)
    with store().engine.writing():
        secret = store().agency_invitations.add(asked)
        link = link_to("agencies.look", secret=secret)
        write(form.plain, "agency_ask", agency=agency, who=me().email, link=link)
        write_down(slug, "asked somebody")
    return _back(slug, "asked")


@bp.post(f"{ONE}/withdraw")
def withdraw(slug: str) -> Response:
    """Withdraw an invitation."""
    led_agency(slug)
    form = PersonForm(request.form)
    if not form.validate():
        abort(400)
    store().agency_invitations.end(slug, form.email.data or "")
    return _back(slug, "withdrawn")


@bp.get("/join/<secret>")
@bp.admits(Who.EVERYBODY)
def look(secret: str) -> tuple[str, int] | str:
    """Ask before joining. Looking uses nothing up."""
    asked = _asked(secret)
    agency = store().agencies.find(asked.agency) if asked else None
    if asked is None or agency is None:
        return render_template("agencies/over.html"), 410
    found = account()
    return render_template(
        "agencies/join.html",
        agency=agency,
        asked=asked,
        is_known=found is not None,
        is_theirs=bool(found and found.email == asked.email),
        path=request.path,
        form=ButtonForm(),
    )


@bp.post("/join/<secret>")
@bp.admits(Who.SIGNED_IN)
def join(secret: str) -> tuple[str, int] | Response:
    """Join with the address that was asked; nobody else's letter helps."""
    asked = _asked(secret)
    is_theirs = asked is not None and asked.email == me().email
    if asked is None or not is_theirs or not ButtonForm(request.form).validate():
        return render_template("agencies/over.html"), 410
    with store().engine.writing():
        if store().agency_invitations.use(secret, now()):
            parts = {Part.COUNSELOR, asked.part}
            for part in parts:
                own = Membership(part, asked.agency)
                store().accounts.join(me().number, own, now())
            write_down(asked.agency, "joined", asked.part.value)
    return redirect(url_for("caseload.index"), 303)


def _asked(secret: str) -> AgencyInvitation | None:
    """Fetch an invitation, while whoever sent it leads an agency that works."""
    asked = store().agency_invitations.find(secret, now())
    lead = store().accounts.find(asked.by) if asked else None
    agency = store().agencies.find(asked.agency) if asked else None
    if not (asked and lead and agency and agency.works):
        return None
    return asked if leads(lead, asked.agency) else None


def _back(slug: str, done: str) -> Response:
    return redirect(url_for("agencies.show", slug=slug, done=done), 303)


def _page(
    agency: Agency, *, form: AgencyForm | None = None, asking: AskForm | None = None
) -> str:
    own = AgencyForm(
        name=agency.name,
        shares=agency.shares.value,
        keeps=str(agency.keeps),
        signs=agency.signs,
        rule=agency.rule,
    )
    people = staff(agency.slug)
    return render_template(
        "agencies/show.html",
        agency=agency,
        form=form or own,
        asking=asking or AskForm(),
        person=PersonForm(),
        people=people,
        waiting=store().agency_invitations.of(agency.slug, now()),
        leads=agency.slug in me().places(Part.LEAD),
        held=held_by(me(), agency.slug),
        me=me(),
        done=request.args.get("done", ""),
    )
