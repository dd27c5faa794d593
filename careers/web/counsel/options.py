"""A client's ways: the planner's next to those drawn by hand, compared and chosen."""

from dataclasses import replace

from flask import abort, redirect, render_template, request, url_for
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from careers.people.clients.client import Client, Looked
from careers.people.clients.option import (
    MOST_COMPARED,
    Maker,
    Option,
    compared,
    with_option,
)
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.own_agency import my_client
from careers.web.counsel.weighing import (
    BETWEEN,
    Weighed,
    planning,
    reckoned,
    toward,
    weighed,
)
from careers.web.entrance import Room, Who
from careers.web.forms.options import roles_by_family
from careers.web.forms.ways import DropForm, KeepForm, NoteForm, WayForm
from careers.web.record import client_seal

bp = Room("options", __name__, Who.COUNSELORS, at="/counsel/clients")

ALL = "/<int(max=999999999):number>/ways"
ONE = f"{ALL}/<int(max=999):place>"
MOST_ROLES = 6
FULL = f"Up to {MOST_COMPARED} ways stand side by side. Lay one aside first"
NONE = "Choose at least one way"


@bp.get(f"{ALL}/")
def index(number: int) -> str:
    """Hold the ways side by side, and show what else the planner finds."""
    return _all(my_client(number, Looked.PLAN))


@bp.post(f"{ALL}/")
def create(number: int) -> tuple[str, int] | Response:
    """Put ways beside the others: the planner's that were ticked, or a drawn one."""
    own = my_client(number, Looked.PLAN)
    insist_on_button()
    asked = [tuple(way.split(BETWEEN)) for way in request.form.getlist("way")]
    new = [_option(roles, own) for roles in dict.fromkeys(asked)]
    options = own.said.options
    for option in new:
        if all(option.roles != old.roles for old in options):
            options = with_option(options, option)
    if not new or len(compared(options)) > MOST_COMPARED:
        return _all(own, wrong=FULL if new else NONE), 422
    _keep(own, options)
    return redirect(url_for("options.index", number=number), 303)


@bp.get(f"{ALL}/new")
def new(number: int) -> str:
    """Let somebody draw a way of any roles, and say what we know of it."""
    own = my_client(number, Looked.PLAN)
    known = catalogue().roles
    roles = [id_ for id_ in request.args.getlist("role") if id_ in known][:MOST_ROLES]
    if not roles and own.said.start in known:
        roles = [own.said.start]
    drawn, doubts = reckoned(tuple(roles), own.said)
    return render_template(
        "options/new.html",
        own=own,
        roles=roles,
        places=MOST_ROLES,
        drawn=drawn,
        doubts=doubts,
        way=BETWEEN.join(roles),
        choices=roles_by_family(catalogue()),
        catalogue=catalogue(),
        button=ButtonForm(),
    )


@bp.get(ONE)
def show(number: int, place: int) -> str:
    """Open one way step by step, to keep it, lay it aside or note something."""
    own = my_client(number, Looked.PLAN)
    return _one(own, _at(own, place))


@bp.post(ONE)
def update(number: int, place: int) -> tuple[str, int] | Response:
    """Take over what becomes of a way."""
    own = my_client(number, Looked.PLAN)
    one = _at(own, place)
    what = request.form.get("what", "")
    form = _form(what, one, request.form)
    if not form.validate():
        return _one(own, one, {what: form}), 422
    changed = list(own.said.options)
    changed[place - 1] = form.change(one.option)
    if len(compared(tuple(changed))) > MOST_COMPARED:
        return _all(own, wrong=FULL), 422
    _keep(own, tuple(changed))
    return redirect(url_for("options.index", number=number), 303)


def _option(roles: tuple[str, ...], own: Client) -> Option:
    """Make an option; the planner's where the planner finds it, else drawn by hand."""
    if len(roles) > MOST_ROLES or reckoned(roles, own.said)[0] is None:
        abort(400)
    found = {way.pathway.stops for goal in toward(own.said) for way in goal.ways}
    maker = Maker.PLANNER if roles in found else Maker.COUNSELOR
    return Option(roles=roles, made_on=today(), source=maker, limits=planning(own.said))


def _at(own: Client, place: int) -> Weighed:
    found = weighed(own)
    return found[place - 1] if 0 < place <= len(found) else abort(404)


def _form(what: str, one: Weighed, sent: MultiDict[str, str] | None = None) -> WayForm:
    if what == "keep":
        why = one.option.override
        return KeepForm(sent, doubtful=one.needs_reason, why=why)
    if what == "drop":
        return DropForm(sent)
    if what == "note":
        return NoteForm(sent, note=one.option.note)
    return WayForm(sent)


def _keep(own: Client, options: tuple[Option, ...]) -> None:
    changed = own.saying(replace(own.said, options=options), now())
    store().clients.put(changed, client_seal())


def _all(own: Client, wrong: str = "") -> str:
    every = weighed(own)
    taken = {one.option.roles for one in every}
    return render_template(
        "options/index.html",
        own=own,
        wrong=wrong,
        compared=[one for one in every if not one.option.is_dropped],
        dropped=[one for one in every if one.option.is_dropped],
        toward=toward(own.said),
        taken=taken,
        most=MOST_COMPARED,
        limits=planning(own.said),
        start=own.said.start,
        catalogue=catalogue(),
        button=ButtonForm(),
    )


def _one(own: Client, one: Weighed, sent: dict[str, WayForm] | None = None) -> str:
    forms = {what: _form(what, one) for what in ("keep", "drop", "note")}
    return render_template(
        "options/show.html",
        own=own,
        one=one,
        forms=forms | (sent or {}),
        wrong=next(iter((sent or {}).values()), None),
        limits=planning(own.said),
        catalogue=catalogue(),
    )
