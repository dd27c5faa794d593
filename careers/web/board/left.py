"""What is left of a job’s hourly pay, after costs that only the reader knows."""

from decimal import Decimal

from flask import abort, render_template, request

from careers.board.left import OwnCosts, left, paid_hours
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.left import LeftForm
from careers.web.words.left import CAUTIONS

bp = Room("left", __name__, Who.EVERYBODY, at="/jobs/<int(max=999999999):number>/left")


@bp.get("/")
def show(number: int) -> str:
    """Reckon what is left; costs travel in the address, and are kept nowhere."""
    job = store().jobs.find(number)
    if job is None or job.removed_at or job.held_at:
        abort(404)
    form = LeftForm(request.args)
    own = form.costs()
    return render_template(
        "left/show.html",
        job=job,
        form=form,
        left=left(job, own),
        cautions=CAUTIONS,
        asks_hours=paid_hours(job, OwnCosts()) is None,
        has_costs=bool(own.equipment or own.internet),
        zero=Decimal(0),
        now=now(),
    )
