"""Paths: from one kind of work to another, or simply on from here."""

from flask import Blueprint, render_template, request

from careers.board.criteria import Criteria
from careers.web.context import catalogue, now, store
from careers.web.forms.paths import TripForm
from careers.web.planning import planned
from careers.web.visitor import visitor

bp = Blueprint("paths", __name__, url_prefix="/paths")


@bp.get("/")
def index() -> str:
    """Ask for a start, and answer with the ways on or the pathways to a goal."""
    kept = visitor()
    form = trip_form(kept.profile.role if kept else "")
    asked = "start" in request.args
    wrong = asked and not form.validate()
    view = planned(form.trip(), form.opened()) if asked and not wrong else None
    return render_template(
        "paths/index.html", form=form, view=view, kept=kept, catalogue=catalogue()
    )


def trip_form(start: str | None = "") -> TripForm:
    """Read a trip from the address, with the places and languages of today's board."""
    board = store().jobs.search(Criteria(), now())
    languages = [code for code in board.counts.get("language", {}) if len(code) == 2]
    return TripForm(
        request.args, catalogue(), places=board.places, languages=languages, start=start
    )
