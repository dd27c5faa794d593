"""The reader of texts, loaded once, when the first text comes."""

from threading import Lock, Thread
from typing import TYPE_CHECKING

from flask import Flask, current_app

from careers.people.entry.patience import READ, READ_FROM
from careers.web.context import catalogue
from careers.web.proving import insist_on_patience, place_on_the_net
from careers.web.who import account

if TYPE_CHECKING:
    from careers.reading.reader import Reader

LOADING = Lock()
AHEAD = "reads ahead"
"""Set on an app that is served: there it may load what will soon be wanted."""


def reader() -> "Reader":
    """Load the reader when the first text comes: it takes a second and much memory."""
    from careers.reading.reader import Reader

    with LOADING:
        if "reader" not in current_app.extensions:
            current_app.extensions["reader"] = Reader(catalogue())
    found: Reader = current_app.extensions["reader"]
    return found


def reader_soon() -> None:
    """Begin to load the reader while somebody is still finding their text."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined] # the proxy's own
    if app.extensions.get(AHEAD) and "reader" not in app.extensions:
        app.extensions[AHEAD] = False
        Thread(target=_load, args=(app,), daemon=True).start()


def insist_on_patience_to_read() -> None:
    """Answer 429 to whoever has had very many texts read: each costs real work."""
    insist_on_patience(READ_FROM, place_on_the_net())
    found = account()
    if found:
        insist_on_patience(READ, str(found.number))


def _load(app: Flask) -> None:
    with app.app_context():
        reader()
