"""The four center types, told to somebody who has never worked in one."""

from flask import abort, render_template

from careers.board.criteria import Criteria
from careers.catalogue.center import CenterType
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who

bp = Room("centers", __name__, Who.EVERYBODY, at="/centers")


@bp.get("/")
def index() -> str:
    """Show the four doors, with how many jobs stand behind each today."""
    board = store().jobs.search(Criteria(), now())
    return render_template("centers/index.html", catalogue=catalogue(), board=board)


@bp.get("/<id>")
def show(id: str) -> str:
    """Tell what one kind of center is like."""
    if id not in set(CenterType):
        abort(404)
    return render_template(
        "centers/show.html",
        center=catalogue().centers[CenterType(id)],
        catalogue=catalogue(),
        board=store().jobs.search(Criteria(center=(id,)), now()),
        openings=store().jobs.openings(now()),
        now=now(),
    )
