"""Guides to the work as a whole."""

from flask import Blueprint, abort, render_template

from careers.web.context import catalogue

bp = Blueprint("guides", __name__, url_prefix="/guides")


@bp.get("/")
def index() -> str:
    """List the guides, with the pages that are guides in another form."""
    return render_template("guides/index.html", catalogue=catalogue())


@bp.get("/<id>")
def show(id: str) -> str:
    """Tell one guide, part by part, with its figures and where to read on."""
    guide = catalogue().guides.get(id) or abort(404)
    return render_template("guides/show.html", guide=guide, catalogue=catalogue())
