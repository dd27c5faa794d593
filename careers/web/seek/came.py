"""Where somebody found a job: passed on from page to page, and kept of nobody."""

from urllib.parse import urlsplit

from flask import request

from careers.people.employers.application import Came

FROM = {"/fit": Came.FIT, "/saved": Came.SAVED}


def came_here() -> Came:
    """Tell where somebody comes from: what the address says, or the page before."""
    said = request.args.get("came", "")
    if said in set(Came):
        return Came(said)
    before = urlsplit(request.referrer or "")
    if before.netloc != request.host:
        return Came.LINK
    known = (came for start, came in FROM.items() if before.path.startswith(start))
    return next(known, Came.BOARD)
