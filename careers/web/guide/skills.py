"""What people can do, told skill by skill."""

from flask import abort, render_template

from careers.web.context import catalogue
from careers.web.entrance import Room, Who

bp = Room("skills", __name__, Who.EVERYBODY, at="/skills")


@bp.get("/")
def index() -> str:
    """List every skill, group by group."""
    return render_template("skills/index.html", catalogue=catalogue())


@bp.get("/<id>")
def show(id: str) -> str:
    """Tell one skill: what its levels look like, and how to build it."""
    skill = catalogue().skills.get(id) or abort(404)
    return render_template("skills/show.html", skill=skill, catalogue=catalogue())
