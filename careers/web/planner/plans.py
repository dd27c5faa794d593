"""One pathway to take away: on paper, as a PDF, as dates, as data."""

from hashlib import sha256

from flask import Response, abort, jsonify, redirect, render_template, request

from careers.web.context import catalogue, now, today
from careers.web.entrance import Room, Who
from careers.web.planner.calendar import calendar
from careers.web.planner.paths import trip_form
from careers.web.planner.pdf import as_pdf
from careers.web.planner.plan_data import plan_data
from careers.web.planner.plan_fields import FIELDS
from careers.web.planner.plan_sheet import Sheet, milestones, sheet
from careers.web.planner.planning import Planned, planned
from careers.web.planner.trips import address

bp = Room("plans", __name__, Who.EVERYBODY)


@bp.get("/plan/")
def show() -> str:
    """Show one pathway as it prints: three pages at most."""
    view, plan = _plan()
    return _render("plans/show.html", view, plan)


@bp.get("/plan/fields")
def fields() -> str:
    """Say what the data of a plan means, field by field."""
    return render_template("plans/fields.html", fields=FIELDS)


@bp.get("/plan.json")
def data() -> Response:
    """Give the pathway as data."""
    view, plan = _plan()
    found = view.answer or abort(404)
    choice, reasons = found.choices[view.opened], found.reasons[view.opened]
    return jsonify(
        {
            "version": 1,
            "made_on": today().isoformat(),
            "address": _link(view),
            **plan_data(view.trip, choice, reasons, catalogue()),
            "milestones": [
                {"day": one.day.isoformat(), "name": one.name}
                for one in milestones(plan)
            ],
        }
    )


@bp.get("/plan.ics")
def dates() -> Response:
    """Give the milestones for a calendar."""
    view, plan = _plan()
    key = sha256(address(view.trip, way=view.opened + 1).encode()).hexdigest()[:16]
    body = calendar(milestones(plan), now(), key, link=_link(view))
    return _file(body, "text/calendar; charset=utf-8", "plan.ics")


@bp.get("/plan.pdf")
def pdf() -> Response | tuple[str, int]:
    """Give the plan as a PDF where this site can make one; else say how to print."""
    view, plan = _plan()
    html = _render("plans/paper.html", view, plan)
    body = as_pdf(html, letter=request.args.get("paper") == "letter")
    if body is None:
        return render_template("plans/no_pdf.html", back=view.sheet()), 501
    return _file(body, "application/pdf", "plan.pdf")


def _plan() -> tuple[Planned, Sheet]:
    """Find the pathway that the address names.

    Where limits or a new map have closed the way since, the planner says what is left.
    """
    form = trip_form()
    if "start" not in request.args or not form.validate():
        abort(404)
    view = planned(form.trip(), form.opened())
    if not view.ways:
        is_for_people = view.trip.goal and request.endpoint != "plans.data"
        abort(redirect(address(view.trip)) if is_for_people else 404)
    way = view.ways[view.opened].pathway
    return view, sheet(way, catalogue(), view.trip.limits, today())


def _render(template: str, view: Planned, plan: Sheet) -> str:
    return render_template(
        template,
        view=view,
        plan=plan,
        catalogue=catalogue(),
        today=today(),
        link=_link(view),
    )


def _link(view: Planned) -> str:
    """Write the whole address of a plan, for where no page is around it."""
    return request.host_url.rstrip("/") + address(view.trip, way=view.opened + 1)


def _file(body: bytes, kind: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(body, content_type=kind, headers=headers)
