"""One site for many tests, each with a world of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import Flask

from careers.catalogue.catalogue import Catalogue
from careers.settings import Settings


@contextmanager
def at_work(app: Flask, path: Path, catalogue: Catalogue) -> Iterator[None]:
    """Give the site a database; all else it remembers begins anew, and is forgotten."""
    from careers.web.context import World  # the web floor is loaded by those who ask

    config, extensions = dict(app.config), dict(app.extensions)
    world = World(Settings(secret_key="test", database=path), catalogue)
    app.extensions["world"] = world
    yield
    world.close()
    app.config.clear()
    app.config.update(config)
    app.extensions.clear()
    app.extensions.update(extensions)
