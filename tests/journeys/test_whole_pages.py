"""The browser of these tests waits for whole pages, also on a slow machine."""

import threading
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response


@pytest.fixture
def slow() -> Iterator[str]:
    """Serve a page that begins at once and comes late."""

    @Request.application
    def site(request: Request) -> Response:
        return Response(_late(request.path), content_type="text/html")

    server = make_server("127.0.0.1", 0, site, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


def _late(path: str) -> Iterator[str]:
    yield "<!doctype html>"
    if path == "/next":
        time.sleep(0.3)
    yield '<title>Slow</title><link rel="icon" href="data:,"><a href="/next">Go on</a>'


def test_a_click_ends_when_the_next_page_is_there(desk: Page, slow: str):
    desk.goto(slow)
    desk.get_by_role("link").click()

    assert desk.url.endswith("/next")
    assert desk.evaluate("document.documentElement.scrollWidth") > 0
    assert desk.get_by_role("link", name="Go on").is_visible()
