"""What commands work on: the catalogue, the store and the time."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING

from careers import assets
from careers.catalogue.catalogue import Catalogue
from careers.settings import database_path
from careers.storage.search.board import Board
from careers.storage.store import Store, insist_on_current

if TYPE_CHECKING:
    from careers.reading.reader import Reader


@contextmanager
def open_store(catalogue: Catalogue) -> Iterator[Store]:
    """Open the installation's database for one command."""
    path = database_path(os.environ)
    insist_on_current(path)
    store = Store(path, catalogue, Board())
    try:
        yield store
    finally:
        store.close()


@cache
def load_catalogue() -> Catalogue:
    """Read ``data/``, once for all that one process does."""
    return Catalogue.load(assets.DATA)


@cache
def load_reader() -> "Reader":
    """Load spaCy, only for a command that reads, and once."""
    from careers.reading.reader import Reader

    return Reader(load_catalogue())


def now() -> datetime:
    """Tell the time; the only clock of the command line."""
    return datetime.now(UTC)
