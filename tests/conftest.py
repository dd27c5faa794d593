import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import settings
from jinja2 import FileSystemBytecodeCache

from careers.catalogue.catalogue import Catalogue
from careers.settings import Settings
from careers.storage.search.board import Board
from careers.storage.store import Store, migrate
from tests import cast
from tests.page import Page
from tests.shipped import CATALOGUE
from tests.site import Site
from tests.wiring import at_work

# A busy machine is no fault of the code: time is measured by the benchmarks.
settings.register_profile("house", deadline=None)
settings.load_profile("house")


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return CATALOGUE


@pytest.fixture(scope="session")
def full_database(
    tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue
) -> Path:
    path = tmp_path_factory.mktemp("world") / "careers.db"
    migrate(path)
    store = Store(path, catalogue, Board())
    store.jobs.put(cast.JOBS, cast.NOW)
    store.engine.db.execute("pragma wal_checkpoint(truncate)")
    store.close()
    return path


@pytest.fixture
def database(full_database: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(full_database, tmp_path))


@pytest.fixture
def store(database: Path, catalogue: Catalogue):
    store = Store(database, catalogue, Board())
    yield store
    store.close()


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> FileSystemBytecodeCache:
    """Templates are compiled once for all tests, also of the other workers."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if os.environ.get("PYTEST_XDIST_WORKER") else base
    (shared / "templates").mkdir(exist_ok=True)
    return FileSystemBytecodeCache(str(shared / "templates"))


@pytest.fixture(scope="session")
def wired(
    full_database: Path, catalogue: Catalogue, compiled: FileSystemBytecodeCache
) -> Flask:
    """The wiring of the site, put together once: it is the same for every test."""
    return wire(full_database, catalogue, compiled)


@pytest.fixture
def app(wired: Flask, database: Path, catalogue: Catalogue):
    with at_work(wired, database, catalogue):
        yield wired


@pytest.fixture(scope="module")
def visit_once(wired: Flask, full_database: Path, catalogue: Catalogue):
    """Open many pages for all tests of a module that only read them."""

    def visit(addresses: Iterable[str]) -> dict[str, Page]:
        with at_work(wired, full_database, catalogue):
            site = Site(wired.test_client())
            return {address: site.visit(address) for address in addresses}

    return visit


@pytest.fixture
def new_app(database: Path, catalogue: Catalogue, compiled: FileSystemBytecodeCache):
    """A site that was never used, for tests that change how it is wired."""
    app = wire(database, catalogue, compiled)
    yield app
    app.extensions["world"].close()


def wire(path: Path, catalogue: Catalogue, compiled: FileSystemBytecodeCache) -> Flask:
    from careers.web.app import create_app

    app = create_app(Settings(secret_key="test", database=path), catalogue)
    app.config.update(TESTING=True, NOW=cast.NOW)
    app.jinja_env.bytecode_cache = compiled
    return app


@pytest.fixture
def client(app: Flask):
    return app.test_client()


@pytest.fixture
def site(client) -> Site:
    return Site(client)


@pytest.fixture(scope="session")
def shared_store(full_database: Path, catalogue: Catalogue):
    """A store for tests that only read: property tests ask it hundreds of times."""
    store = Store(full_database, catalogue, Board())
    yield store
    store.close()
