"""A step that is reached: a fact with its day, which needs no new version."""

from datetime import date

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Looked
from careers.people.clients.client_plan import PlanStep
from careers.people.clients.footing import arrived
from careers.web.button import insist_on_button
from careers.web.context import catalogue, store, today
from careers.web.counsel.own_plan import OwnPlan, my_plan
from careers.web.entrance import Room, Who
from careers.web.forms.client_plans import ReachedForm
from careers.web.record import client_seal

bp = Room(
    "plan_steps",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/plan/steps/<role>/reached",
)


@bp.get("/")
def edit(number: int, role: str) -> str:
    """Ask since when the client works in a role."""
    own = my_plan(number)
    step = _step(own, role)
    on = step.reached_on or arrived(own.client.said, own.plan).get(role) or today()
    return _ask(own, step, ReachedForm(on=on))


@bp.post("/")
def update(number: int, role: str) -> tuple[str, int] | Response:
    """Keep the day."""
    own, form = my_plan(number, Looked.CHANGED), ReachedForm(request.form)
    step = _step(own, role)
    form.latest = today()
    if not form.validate():
        return _ask(own, step, form), 422
    on = form.on.data or today()
    _keep(own, role, on)
    return redirect(url_for("client_plans.show", number=number, done="reached"), 303)


@bp.post("/undo")
def destroy(number: int, role: str) -> Response:
    """Take it back: the step is not reached after all."""
    own = my_plan(number, Looked.CHANGED)
    insist_on_button()
    _step(own, role)
    _keep(own, role, None)
    return redirect(url_for("client_plans.show", number=number, done="undone"), 303)


def _keep(own: OwnPlan, role: str, on: date | None) -> None:
    store().client_plans.follow(
        own.number, client_seal(), lambda kept: kept.reaching(role, on)
    )


def _step(own: OwnPlan, role: str) -> PlanStep:
    found = next((step for step in own.plan.steps if step.role == role), None)
    return found if found and role in catalogue().roles else abort(404)


def _ask(own: OwnPlan, step: PlanStep, form: ReachedForm) -> str:
    role = catalogue().roles[step.role]
    return render_template(
        "client_plans/reached.html", own=own, step=step, role=role, form=form
    )
