"""Taking away everything we hold of oneself: to read, and for other programs."""

from flask import Response, jsonify, render_template

from careers.web.context import now
from careers.web.entrance import Room, Who
from careers.web.seek.own_copy import own_copy, plain, worded
from careers.web.who import me

bp = Room("own_copies", __name__, Who.SIGNED_IN, at="/account/copy")


@bp.get("/")
def index() -> str:
    """Show all of it on one page, to read or to print."""
    return render_template("own_copies/index.html", copy=worded(own_copy(me())))


@bp.get("/headway.json")
def download() -> Response:
    """Give all of it as a file."""
    answer = jsonify(plain(own_copy(me())))
    name = f"headway-{now():%Y-%m-%d}.json"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
