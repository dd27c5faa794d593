"""What a new process reads before anybody asks: whoever comes first need not wait."""

from threading import Thread

from flask import Flask

from careers.web.context import now, settings, store, world
from careers.web.packed import packed
from careers.web.reader import AHEAD
from careers.web.yours.proposing import nearest


def warm(app: Flask) -> Thread:
    """Read the board behind the first pages; they wait only for what they need."""
    app.extensions[AHEAD] = True
    thread = Thread(target=warm_through, args=(app,), daemon=True)
    thread.start()
    return thread


def warm_through(app: Flask) -> None:
    """Bring the board's columns and the packed board into memory, in this order."""
    with app.app_context():
        store().jobs.steady_until(now())
        packed()
        if settings().suggestions:
            nearest()
        world().close()
