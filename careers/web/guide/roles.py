"""Guide pages to the kinds of work."""

from flask import abort, render_template

from careers.board.criteria import Criteria
from careers.board.local_pay import local_pay
from careers.web.context import catalogue, now, store
from careers.web.drawing.pay_chart import pay_chart, roles_after, roles_before
from careers.web.entrance import Room, Who

bp = Room("roles", __name__, Who.EVERYBODY, at="/roles")


@bp.get("/")
def index() -> str:
    """List every role, family by family, from the first rung up."""
    openings = store().jobs.openings(now())
    return render_template("roles/index.html", catalogue=catalogue(), openings=openings)


ADS = 300
"""So many of the newest ads are enough to see what is paid."""


@bp.get("/<id>")
def show(id: str) -> str:
    """Tell one role: both sides, a day, pay, what it asks, ways in and on."""
    role = catalogue().roles.get(id) or abort(404)
    return render_template(
        "roles/show.html",
        role=role,
        catalogue=catalogue(),
        chart=pay_chart(
            role, roles_before(catalogue(), role), roles_after(catalogue(), role)
        ),
        openings=store().jobs.openings(now()),
        local=local_pay(store().jobs.first(Criteria(role=(id,)), ADS, now())),
    )
