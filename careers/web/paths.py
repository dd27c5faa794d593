"""Paths: from one kind of work to another, or simply on from here."""

from flask import Blueprint, render_template, request

from careers.web.context import catalogue
from careers.web.forms.paths import TripForm
from careers.web.planning import planned
from careers.web.visitor import visitor

bp = Blueprint("paths", __name__, url_prefix="/paths")


@bp.get("/")
def index() -> str:
    """Ask for a start, and answer with the ways on or the pathways to a goal."""
    kept = visitor()
    form = TripForm(request.args, catalogue(), start=kept.profile.role if kept else "")
    asked = "start" in request.args
    wrong = asked and not form.validate()
    view = planned(form.trip(), form.opened()) if asked and not wrong else None
    return render_template(
        "paths/index.html", form=form, view=view, kept=kept, catalogue=catalogue()
    )
