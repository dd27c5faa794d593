"""What follows a plan: the contact log, releases, outcomes, and asking again."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers import assets
from careers.people.clients.client import Looked
from careers.people.clients.correction import history, struck
from careers.people.clients.follow_up import DueCheck, FollowUp, checks_due
from careers.people.clients.outcome_figures import ORDINALS
from careers.people.clients.outcome_reason import load_reasons
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.marking import mark
from careers.web.counsel.own_plan import OwnPlan, my_plan
from careers.web.entrance import Room, Who
from careers.web.forms.base import BaseForm
from careers.web.forms.follow_up import ContactForm, ReleaseForm
from careers.web.forms.outcomes import CheckForm, OutcomeForm
from careers.web.record import client_seal
from careers.web.who import me
from careers.web.words.outcomes import check_line, outcome_line, outcome_words

Thing = TypeVar("Thing")
Outcome = TypeVar("Outcome", bound=OutcomeForm)

bp = Room(
    "follow_ups",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/follow-up",
)


@bp.get("/")
def index(number: int) -> str:
    """Show what happened since, and what is due."""
    return _page(my_plan(number))


@bp.post("/contacts")
def note_contact(number: int) -> tuple[str, int] | Response:
    """Write a contact into the log."""
    own, form = my_plan(number, Looked.CHANGED), ContactForm(request.form)
    form.latest = today()
    if not form.validate():
        return _page(own, contact=form), 422
    new = form.contact(today(), me().number)
    noted = _keep(own, lambda kept: replace(kept, contacts=_with(kept.contacts, new)))
    if request.form.get("back") == "client":
        return redirect(url_for("clients.show", number=number, done="noted"), 303)
    return noted


@bp.post("/releases")
def note_release(number: int) -> tuple[str, int] | Response:
    """Write down what was given to whom, until when."""
    own, form = my_plan(number, Looked.CHANGED), ReleaseForm(request.form)
    if not form.validate():
        return _page(own, release=form), 422
    new = form.release(today())
    return _keep(own, lambda kept: replace(kept, releases=_with(kept.releases, new)))


@bp.post("/outcomes")
def note_outcome(number: int) -> tuple[str, int] | Response:
    """Write down an outcome; asking again is due two and four quarters after."""
    own, form = my_plan(number, Looked.CHANGED), offering(OutcomeForm(request.form))
    if not form.validate():
        return _page(own, outcome=form), 422
    said = own.client.said
    ended = _with(said.ended, form.outcome_on(today()))
    changed = own.client.saying(replace(said, ended=ended), now())
    store().clients.put(changed, client_seal())
    return _back(number)


@bp.post("/checks/<int(max=9):quarter>")
def note_check(number: int, quarter: int) -> tuple[str, int] | Response:
    """Write down what was found when asking again."""
    own, form = my_plan(number, Looked.CHANGED), CheckForm(request.form)
    begun = (one for one in _due(own) if one.is_due(today()))
    due = next((one for one in begun if one.quarter == quarter), None) or abort(404)
    if not form.validate():
        return _page(own, check=form), 422
    new = form.check(due, today())
    return _keep(own, lambda kept: replace(kept, checks=(*kept.checks, new)))


def offering(form: Outcome) -> Outcome:
    """Offer reasons and roles, and know the day."""
    form.today = today()
    roles = sorted((role.name, role.id) for role in catalogue().roles.values())
    form.offering(load_reasons(assets.DATA), ((id_, own) for own, id_ in roles))
    return form


def _with(kept: tuple[Thing, ...], new: Thing) -> tuple[Thing, ...]:
    """Add an entry; who presses twice says the same, and it stands there once."""
    return kept if new in kept else (*kept, new)


def _due(own: OwnPlan) -> list[DueCheck]:
    return checks_due(own.client.said.ended, own.folder.follow.checks)


def _page(own: OwnPlan, **sent: BaseForm) -> str:
    due = _due(own)
    forms = {
        "contact": ContactForm(on=today()),
        "release": ReleaseForm(),
        "outcome": offering(OutcomeForm(ended=today())),
        "check": CheckForm(),
    }
    return render_template(
        "follow_ups/index.html",
        own=own,
        follow=own.folder.follow,
        due=due,
        asking=next((one for one in due if one.is_due(today())), None),
        outcome_words=outcome_words,
        outcome_line=lambda one: outcome_line(one, catalogue()),
        mark=partial(mark, own),
        history=history,
        struck=struck,
        people=_people(own),
        done=request.args.get("done", ""),
        check_line=check_line,
        ordinals=ORDINALS,
        wrong=next(iter(sent.values()), None),
        catalogue=catalogue(),
        today=today(),
        **(forms | sent),
    )


def _people(own: OwnPlan) -> dict[int, str]:
    """Name who put something right, as far as they are still here."""
    by = {one.by for one in own.folder.follow.mended}
    by |= {one.by for one in own.folder.follow.mended_checks}
    by |= {one.by for one in own.client.said.mended}
    found = map(store().accounts.find, by)
    return {one.number: one.email for one in found if one}


def _keep(own: OwnPlan, change: Callable[[FollowUp], FollowUp]) -> Response:
    store().client_plans.follow(own.number, client_seal(), change)
    return _back(own.number)


def _back(number: int) -> Response:
    return redirect(url_for("follow_ups.index", number=number), 303)
