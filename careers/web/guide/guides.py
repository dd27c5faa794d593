"""Guides to the work as a whole."""

from flask import abort, render_template

from careers.web.context import catalogue
from careers.web.entrance import Room, Who

bp = Room("guides", __name__, Who.EVERYBODY, at="/guides")


@bp.get("/")
def index() -> str:
    """List the guides, with the pages that are guides in another form."""
    return render_template("guides/index.html", catalogue=catalogue())


@bp.get("/<id>")
def show(id: str) -> str:
    """Tell one guide, part by part, with its figures and where to read on."""
    guide = catalogue().guides.get(id) or abort(404)
    return render_template("guides/show.html", guide=guide, catalogue=catalogue())
