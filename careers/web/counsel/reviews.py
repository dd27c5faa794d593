"""The day of the next review: it moves with a reason, and needs no new version."""

from dataclasses import replace
from datetime import date

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.clients.client import Looked
from careers.people.clients.follow_up import MovedReview
from careers.web.context import store, today
from careers.web.counsel.own_plan import OwnPlan, my_plan
from careers.web.entrance import Room, Who
from careers.web.forms.client_plans import MoveReviewForm
from careers.web.record import client_seal
from careers.web.who import me

bp = Room(
    "reviews",
    __name__,
    Who.COUNSELORS,
    at="/counsel/clients/<int(max=999999999):number>/review",
)

MOST = 40
"""So many moves are remembered."""


@bp.get("/")
def edit(number: int) -> str | Response:
    """Ask to which day the review moves, and why."""
    own = my_plan(number)
    if own.folder.agreed is None:
        return _in_the_draft(number)
    return _ask(own, MoveReviewForm(came=request.args.get("came", "")))


@bp.post("/")
def update(number: int) -> tuple[str, int] | Response:
    """Keep the day and the reason; both stand beside the plan."""
    own, form = my_plan(number, Looked.CHANGED), MoveReviewForm(request.form)
    form.earliest = today()
    if not form.validate():
        return _ask(own, form), 422
    if own.folder.agreed is None:
        return _in_the_draft(number)
    _move(own, form.review.data or today(), form.why.data or "")
    if form.came.data == "diary":
        return redirect(url_for("diaries.index", done="moved"), 303)
    return redirect(url_for("client_plans.show", number=number, done="review"), 303)


def _in_the_draft(number: int) -> Response:
    """Before a plan counts, the day is set in the draft."""
    return redirect(url_for("plan_actions.review", number=number), 303)


def _move(own: OwnPlan, to: date, why: str) -> None:
    version, plan = own.folder.agreed, own.folder.current
    if version and plan:
        moved = MovedReview(version.number, plan.review, to, today(), why, me().number)
        store().client_plans.follow(
            own.number,
            client_seal(),
            lambda kept: replace(kept, moved=(*kept.moved, moved)[-MOST:]),
        )


def _ask(own: OwnPlan, form: MoveReviewForm) -> str:
    plan = own.folder.current
    return render_template(
        "client_plans/move_review.html",
        own=own,
        form=form,
        before=plan.review if plan else None,
        moved=own.folder.moved,
    )
