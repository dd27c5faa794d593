"""The actions of a client's plan, and the days of its steps: short forms."""

from collections.abc import Sequence
from dataclasses import replace

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Looked
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.web.button import insist_on_button
from careers.web.context import catalogue, now, store, today
from careers.web.counsel.own_plan import OwnPlan, change_draft, my_plan
from careers.web.entrance import Room, Who
from careers.web.forms.client_plans import ActionForm, ReviewForm, StepForm
from careers.web.record import client_seal
from careers.web.words.dates import closing_day

bp = Room(
    "plan_actions",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/plan",
)

ONE = "/actions/<int(max=9999):which>"
MOST = 30
"""So many actions a plan holds: more are not read, and not done."""


@bp.get("/actions/new")
def new(number: int) -> str:
    """Ask what is to be done."""
    own = my_plan(number)
    return _ask(own, _form(own.plan, step=request.args.get("step", "")))


@bp.post("/actions/new")
def create(number: int) -> tuple[str, int] | Response:
    """Add an action."""
    own = my_plan(number, Looked.CHANGED)
    form = _sent(own)
    if not form.validate():
        return _ask(own, form), 422
    if len(own.plan.actions) >= MOST:
        return _back(number, "full")
    action = form.action(own.folder.next_number)
    change_draft(own, lambda plan: plan.putting(action))
    return _back(number, "added")


@bp.post("/actions/job")
def link(number: int) -> Response:
    """Link an opening: applying for it becomes an action of its step."""
    own = my_plan(number, Looked.CHANGED)
    insist_on_button()
    job = store().jobs.find(_number("job")) or abort(404)
    if not job.is_open(now()):
        return _back(number, "shut")
    if job.number in own.plan.jobs:
        return _back(number, "added")
    if len(own.plan.actions) >= MOST:
        return _back(number, "full")
    action = PlanAction(
        number=own.folder.next_number,
        do=f"Apply: {job.title}, {job.employer.name}"[:200],
        by=closing_day(job),
        shows="The application is sent",
        step=job.role or "",
        jobs=(job.number or 0,),
    )
    change_draft(own, lambda plan: plan.putting(action))
    return _back(number, "added")


@bp.get(ONE)
def edit(number: int, which: int) -> str:
    """Ask what has changed about an action."""
    own = my_plan(number)
    return _ask(own, _form(own.plan, own.action(which)), own.action(which))


@bp.post(ONE)
def update(number: int, which: int) -> tuple[str, int] | Response:
    """Change an action."""
    own = my_plan(number, Looked.CHANGED)
    before, form = own.action(which), _sent(own)
    if not form.validate():
        return _ask(own, form, before), 422
    action = form.action(which, before.done_on)
    change_draft(own, lambda plan: plan.putting(action))
    return _back(number, "changed")


@bp.post(f"{ONE}/done")
def finish(number: int, which: int) -> Response:
    """Mark an action as done today, or as not done after all; no version is needed.

    The page says which of them: who presses twice means the same twice.
    """
    own = my_plan(number, Looked.CHANGED)
    insist_on_button()
    own.action(which)
    is_done = request.form.get("done") != "no"
    day = today() if is_done else None
    store().client_plans.follow(
        number, client_seal(), lambda kept: kept.finishing(which, day)
    )
    return _back(number, "done" if is_done else "undone")


@bp.post(f"{ONE}/drop")
def destroy(number: int, which: int) -> Response:
    """Leave an action out; one that is out already stays out."""
    own = my_plan(number, Looked.CHANGED)
    insist_on_button()
    if own.plan.action(which) is None:
        return _back(number, "dropped")
    change_draft(own, lambda plan: plan.dropping(which))
    return _back(number, "dropped")


@bp.get("/steps/<role>")
def days(number: int, role: str) -> str:
    """Ask between which days a step is reached."""
    own = my_plan(number)
    step = _step(own, role)
    return _ask_days(own, step, StepForm(first=step.first, last=step.last))


@bp.post("/steps/<role>")
def move(number: int, role: str) -> tuple[str, int] | Response:
    """Move a step, and those after it along if they shall."""
    own, form = my_plan(number, Looked.CHANGED), StepForm(request.form)
    step = _step(own, role)
    if not form.validate():
        return _ask_days(own, step, form), 422
    along = form.along.data == "move"
    change_draft(own, lambda plan: plan.moving(form.days(step), along=along))
    return _back(number, "moved")


@bp.get("/review")
def review(number: int) -> str:
    """Ask when the plan is looked at again."""
    own = my_plan(number)
    return _ask_review(own, ReviewForm(review=own.plan.review))


@bp.post("/review")
def put_review(number: int) -> tuple[str, int] | Response:
    """Set the day of the next review."""
    own, form = my_plan(number, Looked.CHANGED), ReviewForm(request.form)
    form.earliest = today()
    if not form.validate():
        return _ask_review(own, form), 422
    change_draft(own, lambda plan: replace(plan, review=form.review.data))
    return _back(number, "moved")


def _form(
    plan: ClientPlan, action: PlanAction | None = None, step: str = ""
) -> ActionForm:
    """Make a form, filled in with an action if there is one."""
    if action is None:
        return _offering(ActionForm(step=step), plan)
    filled = ActionForm(
        **{name: getattr(action, name) for name in ActionForm.PLAIN},
        who=action.who.value,
        jobs=", ".join(map(str, action.jobs)),
    )
    return _offering(filled, plan)


def _sent(own: OwnPlan) -> ActionForm:
    form = _offering(ActionForm(request.form), own.plan)
    form.linkable = _linkable(own.plan, form.numbers)
    return form


def _linkable(plan: ClientPlan, numbers: Sequence[int]) -> set[int]:
    """Name open jobs, and those that were open when they were linked."""
    linked = {job for one in plan.actions for job in one.jobs}
    asked = store().jobs.with_numbers(numbers)
    return linked | {job.number for job in asked if job.number and job.is_open(now())}


def _offering(form: ActionForm, plan: ClientPlan) -> ActionForm:
    known = catalogue()
    steps = [(own.role, _named(own.role)) for own in plan.steps]
    skills = sorted((own.name, own.id) for own in known.skills.values())
    return form.offering(steps, ((id_, name) for name, id_ in skills))


def _ask(own: OwnPlan, form: ActionForm, action: PlanAction | None = None) -> str:
    return render_template(
        "client_plans/action.html", own=own, form=form, action=action
    )


def _ask_days(own: OwnPlan, step: PlanStep, form: StepForm) -> str:
    name = _named(step.role)
    return render_template(
        "client_plans/days.html", own=own, form=form, step=step, name=name
    )


def _ask_review(own: OwnPlan, form: ReviewForm) -> str:
    return render_template("client_plans/review.html", own=own, form=form)


def _step(own: OwnPlan, role: str) -> PlanStep:
    return next((step for step in own.plan.steps if step.role == role), None) or abort(
        404
    )


def _named(role: str) -> str:
    """Name the role of a step, also when it has left our map since."""
    found = catalogue().roles.get(role)
    return found.name if found else "A role that is gone"


def _number(name: str) -> int:
    typed = request.form.get(name, "")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0


def _back(number: int, done: str) -> Response:
    return redirect(url_for("client_plans.show", number=number, done=done), 303)
