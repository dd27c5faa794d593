"""The last letters of this installation, while debugging: mail without a server."""

from flask import Response, make_response, render_template

from careers.mail.carrier import Folder, carrier
from careers.mail.round import deliver, seal
from careers.web.context import now, settings, store
from careers.web.entrance import Room, Who

bp = Room("outbox", __name__, Who.EVERYBODY, at="/outbox")

COUNT = 20


@bp.get("/")
def index() -> Response:
    """Send what is waiting, and show what lies in the folder."""
    chosen = settings()
    deliver(store().letters, carrier(chosen), seal(chosen), now())
    letters = Folder(chosen.outbox, chosen.sender).latest(COUNT)
    page = make_response(render_template("outbox/index.html", letters=letters))
    page.headers["Cache-Control"] = "no-store"
    return page
