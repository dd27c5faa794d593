"""The front door."""

from flask import render_template

from careers.board.criteria import Criteria
from careers.web.context import catalogue, now, store
from careers.web.drawing.home_map import home_map
from careers.web.entrance import Room, Who

bp = Room("home", __name__, Who.EVERYBODY)

NEWEST = 4


@bp.get("/")
def index() -> str:
    """Welcome a reader: search, doors, the newest jobs, and two questions."""
    return render_template(
        "home/index.html",
        catalogue=catalogue(),
        board=store().jobs.search(Criteria(), now()),
        newest=store().jobs.newest(NEWEST, now()),
        employers=store().jobs.employers_hiring(now()),
        map=home_map(catalogue()),
        now=now(),
    )
