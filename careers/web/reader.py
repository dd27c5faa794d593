"""The reader of texts, loaded once, when the first text comes."""

from threading import Lock
from typing import TYPE_CHECKING

from flask import current_app

from careers.web.context import catalogue

if TYPE_CHECKING:
    from careers.reading.reader import Reader

LOADING = Lock()


def reader() -> "Reader":
    """Load the reader when the first text comes: it takes a second and much memory."""
    from careers.reading.reader import Reader

    with LOADING:
        if "reader" not in current_app.extensions:
            current_app.extensions["reader"] = Reader(catalogue())
    found: Reader = current_app.extensions["reader"]
    return found
