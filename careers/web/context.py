"""What any page may ask for: the store, the catalogue, the time, the reader's clock."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import cache
from threading import local as each_thread
from typing import cast
from zoneinfo import ZoneInfo, available_timezones

from flask import current_app, g, request

from careers.catalogue.catalogue import Catalogue
from careers.settings import Settings
from careers.storage.search.board import Board
from careers.storage.store import Store

ZONE_COOKIE = "zone"


class World:
    """What lives as long as the app: settings, catalogue, board, a store a thread."""

    def __init__(self, settings: Settings, catalogue: Catalogue) -> None:
        self.settings = settings
        self.catalogue = catalogue
        self.board = Board()
        self._threads = each_thread()

    def store(self) -> Store:
        """Open the store once for each thread."""
        if not hasattr(self._threads, "store"):
            self._threads.store = Store(
                self.settings.database, self.catalogue, self.board
            )
        return cast(Store, self._threads.store)

    def close(self) -> None:
        """Close the store of this thread."""
        with suppress(AttributeError):
            self._threads.store.close()
            del self._threads.store


def world() -> World:
    """Reach what lives as long as the app."""
    return cast(World, current_app.extensions["world"])


def store() -> Store:
    """Reach the shelves."""
    return world().store()


def catalogue() -> Catalogue:
    """Reach what is true of the field."""
    return world().catalogue


def settings() -> Settings:
    """Reach the choices of this installation."""
    return world().settings


def stays(name: str) -> timedelta:
    """Tell how long a thing is kept, by ``data/retention.toml``."""
    return store().terms[name]


def now() -> datetime:
    """Tell the time in UTC, the same for the whole request; the only clock there is."""
    if "now" not in g:
        g.now = current_app.config.get("NOW") or datetime.now(UTC)
    return cast(datetime, g.now)


def today() -> date:
    """Tell the date where the reader is, or in UTC when that is not known."""
    return local(now()).date()


def zone() -> str | None:
    """Tell the reader's time zone, if the address or a cookie says it."""
    asked = request.args.get("zone") or request.cookies.get(ZONE_COOKIE)
    return asked if asked in _zones() else None


def local(moment: datetime) -> datetime:
    """Put a moment on the reader's clock, or leave it in UTC when none is known."""
    reader = zone()
    return moment.astimezone(ZoneInfo(reader) if reader else UTC)


@cache
def _zones() -> frozenset[str]:
    """All zones there are; listing them reads six hundred files."""
    return frozenset(available_timezones())
