"""The site as it is served, and Debian's Chromium to visit it with."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    sync_playwright,
)
from werkzeug.serving import make_server

from careers import assets
from careers.board.demo import demo_jobs
from careers.settings import Settings
from careers.storage.search.board import Board
from careers.storage.store import Store, migrate
from careers.web.app import create_app
from tests import cast
from tests.door import opened, store_of
from tests.web.counsel.agency import COUNSELOR, HARBOR

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def pytest_collection_modifyitems(items):
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker(pytest.mark.browser)
            # One browser and one site for all of them: they stay in one process.
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def address(tmp_path_factory, catalogue) -> Iterator[str]:
    """Serve the demo world, on the day of the cast."""
    path = tmp_path_factory.mktemp("journeys") / "careers.db"
    migrate(path)
    store = Store(path, catalogue, Board())
    store.jobs.put(demo_jobs(assets.DATA / "demo", cast.NOW), cast.NOW)
    store.close()
    with serving(path) as served:
        yield served


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """Serve a database that is there, on the day of the cast."""
    app = create_app(Settings(secret_key="journeys", database=path, debug=True))
    app.config["NOW"] = cast.NOW
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


@pytest.fixture(scope="module")
def counseling(tmp_path_factory, catalogue) -> Iterator[tuple[str, str]]:
    """Serve a site with a counselor of Harbor Works; its address, and their cookie."""
    path = tmp_path_factory.mktemp("counseling") / "careers.db"
    migrate(path)
    app = create_app(Settings(secret_key="journeys", database=path), catalogue)
    app.config.update(NOW=cast.NOW, TESTING=True)
    store = store_of(app)
    store.jobs.put(cast.JOBS, cast.NOW)
    store.agencies.put(HARBOR)
    secret = store.sessions.open(opened(app, "mo@example.org", COUNSELOR), cast.NOW)
    app.extensions["world"].close()
    with serving(path) as address:
        yield address, secret


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing. Install it: apt-get install chromium")
        pytest.skip("NOT RUN IN A BROWSER: install Chromium (apt-get install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session", autouse=True)
def whole_pages() -> Iterator[None]:
    """Let a click that leads on end when the next page is there.

    By itself it ends when the first byte has come: the page may still be empty then.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in ("click", "press"):
            patch.setattr(Locator, name, _to_its_end(getattr(Locator, name)))
        yield


def _to_its_end(act: Callable[..., None]) -> Callable[..., None]:
    def acted(place: Locator, *how: object, **more: object) -> None:
        act(place, *how, **more)
        place.page.wait_for_load_state()

    return acted


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """A small phone, held after a shift: 360 px wide, touch, night."""
    yield from _page(
        browser.new_context(
            base_url=address,
            viewport={"width": 360, "height": 740},
            has_touch=True,
            color_scheme="dark",
        )
    )


@pytest.fixture
def desk(browser: Browser, address: str) -> Iterator[Page]:
    yield from _page(
        browser.new_context(base_url=address, viewport={"width": 1280, "height": 900})
    )


@pytest.fixture
def plain(browser: Browser, address: str) -> Iterator[Page]:
    """A browser that runs no scripts."""
    yield from _page(
        browser.new_context(
            base_url=address,
            viewport={"width": 360, "height": 740},
            java_script_enabled=False,
        )
    )


def _page(context: BrowserContext) -> Iterator[Page]:
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda line: said.append(line.text) if _is_bad(line) else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == [], "the browser complained"


def _is_bad(line: ConsoleMessage) -> bool:
    """A form that comes back with errors (422) is an answer, and no complaint."""
    return line.type == "error" and "status of 422" not in line.text
