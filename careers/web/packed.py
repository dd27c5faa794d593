"""The board as the ranking needs it: packed once, then kept in step."""

from threading import Lock

from flask import current_app

from careers.matching.board import Board
from careers.web.context import catalogue, store

PACKING = Lock()
EVER = -1


def packed() -> Board:
    """Give the packed board of this process; only what has changed is packed anew.

    Closed jobs stay in it: whoever shows a job asks the shelf whether it is open. Ads
    that name no skills are left out; nothing speaks for them.
    """
    with PACKING:
        known = current_app.extensions.get("packed")
        revision = store().jobs.revision()
        if known is None or known[0] != revision:
            since, old = known or (EVER, Board.of((), catalogue()))
            changed = list(store().jobs.asked_since(since))
            asking = [job for job in changed if job.asked.requirements]
            new = old.with_changes(asking, [job.number for job in changed])
            current_app.extensions["packed"] = known = revision, new
    board: Board = known[1]
    return board
