"""Paths: from one kind of work to another, or simply on from here."""

from flask import redirect, render_template, request
from werkzeug.wrappers import Response

from careers.board.criteria import Criteria
from careers.pathways.goals import is_goal
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.paths import TripForm
from careers.web.planner.planning import planned
from careers.web.planner.questions import asking, starts
from careers.web.planner.trips import WAS, address
from careers.web.visitor import visitor
from careers.web.words.paths import goal_words

bp = Room("paths", __name__, Who.EVERYBODY, at="/paths")


@bp.get("/")
def index() -> str | Response:
    """Ask for a start, and answer with the ways on or the pathways to a goal.

    A form sends empty fields too; the link one keeps says nothing empty.
    """
    form = own_form()
    asked = "start" in request.args
    if asked and form.validate():
        was = form.limits_before(request.args[WAS]) if WAS in request.args else None
        if "" in request.args.values():
            return redirect(address(form.trip(), way=form.opened() + 1, was=was))
        view = planned(form.trip(), form.opened(), was)
        return _page("paths/show.html", form, view=view)
    goal = form.goal.data or ""
    named = goal_words(goal, catalogue()) if is_goal(catalogue(), goal) else ""
    first = asking(own_form(), "start")
    return _page("paths/index.html", form, asking=first, goal=named)


@bp.get("/new")
def new() -> str | Response:
    """Ask one thing a page; when all is asked, go to the answer."""
    form = own_form()
    question = asking(form, request.args.get("ask", ""))
    if question is None:
        return redirect(address(form.trip()))
    return _page("paths/new.html", form, asking=question)


def own_form() -> TripForm:
    """Read a trip from the address; it starts where the visitor’s text ends."""
    kept = visitor()
    return trip_form(kept.profile.role if kept else "")


def trip_form(start: str | None = "") -> TripForm:
    """Read a trip from the address, with the places and languages of today’s board."""
    board = store().jobs.search(Criteria(), now())
    languages = [code for code in board.counts.get("language", {}) if len(code) == 2]
    return TripForm(
        request.args, catalogue(), places=board.places, languages=languages, start=start
    )


def _page(template: str, form: TripForm, **more: object) -> str:
    kept = visitor()
    offered = starts(
        kept.profile if kept else None, store().jobs.openings(now()), catalogue()
    )
    return render_template(
        template, form=form, kept=kept, starts=offered, catalogue=catalogue(), **more
    )
