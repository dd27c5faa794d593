"""Agencies: setting one up, its rules, and those who work there."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.access import leads
from careers.people.clients.agency import Agency
from careers.people.entry.membership import Membership, Part
from careers.people.entry.patience import INVITE, LETTER
from careers.storage.agency_invitations import AgencyInvitation
from careers.storage.client_links import For
from careers.web.context import now, store
from careers.web.counsel.own_agency import led_agency, my_agency, staff, write_down
from careers.web.entrance import Room, Who
from careers.web.forms.accounts import ButtonForm
from careers.web.forms.agencies import AgencyForm, AskForm, PersonForm
from careers.web.post import link_to, write
from careers.web.proving import insist_on_patience
from careers.web.record import client_seal
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
    agency = form.said(store().agencies.free_slug(form.name.data or ""))
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
    store().agencies.put(form.said(slug))
    write_down(slug, "changed")
    return _back(slug, "changed")


@bp.post(f"{ONE}/ask")
def ask(slug: str) -> tuple[str, int] | Response:
    """Ask somebody by letter to work here."""
    agency, form = led_agency(slug), AskForm(request.form)
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


@bp.post(f"{ONE}/remove")
def destroy(slug: str) -> Response:
    """Take somebody's part away; a lead stays as long as there is no other."""
    led_agency(slug)
    if not PersonForm(request.form).validate():
        abort(400)
    number = request.form.get("account", 0, int)
    if number not in {one.number for one, _ in staff(slug)}:
        abort(404)
    leads = store().accounts.members(Membership(Part.LEAD, slug))
    if [one.number for one in leads] == [number]:
        return _back(slug, "last")
    for part in (Part.LEAD, Part.COUNSELOR):
        store().accounts.leave(number, Membership(part, slug))
    _end_links(slug, number)
    write_down(slug, "left" if number == me().number else "removed")
    if number == me().number:
        return redirect(url_for("accounts.show"), 303)
    return _back(slug, "removed")


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
    """Fetch an invitation, while whoever sent it leads the agency."""
    asked = store().agency_invitations.find(secret, now())
    lead = store().accounts.find(asked.by) if asked else None
    return asked if asked and lead and leads(lead, asked.agency) else None


def _end_links(slug: str, counselor: int) -> None:
    """End the links to plans that somebody made who works here no more."""
    for own in store().clients.of(slug, client_seal(), counselor):
        for purpose in For:
            store().client_links.end(own.number or 0, purpose)


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
        me=me(),
        done=request.args.get("done", ""),
    )
