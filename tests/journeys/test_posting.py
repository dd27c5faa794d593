"""From a pasted ad to a job that seekers find, in a browser."""

import threading
import time
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from werkzeug.serving import make_server

from careers.people.entry.password import keep
from careers.settings import Settings
from careers.storage.search.board import Board
from careers.storage.store import Store, migrate
from careers.web.app import create_app
from careers.web.who import COOKIE
from tests import cast, shipped
from tests.journeys.test_pages import RULES
from tests.web.posting_site import AD, LARKFIELD

PAGES = ("job", "hours", "places", "pay", "skills", "apply")
THREE_MINUTES = 180


@pytest.fixture(scope="module")
def desk_site(tmp_path_factory, catalogue):
    """Serve the cast's world; give its address and the cookie of a recruiter."""
    path = tmp_path_factory.mktemp("posting") / "careers.db"
    migrate(path)
    store = Store(path, catalogue, Board())
    store.jobs.put(cast.JOBS, cast.NOW)
    rosa = store.accounts.add("rosa@larkfield.example", keep("quiet otters"), cast.NOW)
    store.accounts.join(rosa.number, LARKFIELD, cast.NOW)
    secret = store.sessions.open(rosa.number, cast.NOW)
    store.close()
    app = create_app(Settings(secret_key="posting", database=path), catalogue)
    app.config["NOW"] = cast.NOW
    app.extensions["reader"] = shipped.reader()
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", secret
    server.shutdown()
    thread.join()


@pytest.fixture
def recruiters(browser, desk_site):
    """Browsers of the recruiter: at a desk, and on a phone at night without scripts."""
    address, secret = desk_site
    contexts = [
        browser.new_context(base_url=address, viewport={"width": 1280, "height": 900}),
        browser.new_context(
            base_url=address,
            viewport={"width": 360, "height": 740},
            color_scheme="dark",
            java_script_enabled=False,
        ),
    ]
    for context in contexts:
        cookie = {"name": COOKIE, "value": secret, "url": address}
        context.add_cookies([cookie])
    yield [context.new_page() for context in contexts]
    for context in contexts:
        context.close()


def save(page):
    page.get_by_role("button", name="Save and go on").click()


def test_an_ad_is_pasted_mended_posted_and_found_in_three_minutes(recruiters, browser):
    page, _ = recruiters
    start = time.monotonic()
    page.goto("/desk/jobs/new")
    page.get_by_label("The words of your ad").fill(AD + "\nEarn up to $30 an hour!")
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Each says which words it came from")).to_be_visible()

    body = page.get_by_label("The ad", exact=True)
    good = body.input_value().replace("Earn up to $30 an hour!", "")
    body.fill(f"{good} Ninjas wanted.")
    desk = page.locator("#ad-desk")
    expect(desk).to_contain_text("It sounds like a fight")
    body.fill(good)
    expect(desk).not_to_contain_text("It sounds like a fight")
    for name in PAGES[:-1]:
        page.wait_for_url(f"**/{name}*")
        save(page)
    page.get_by_label("Here: they reach you").check()
    save(page)
    page.get_by_role("link", name="See it exactly as seekers will").click()
    expect(page.get_by_text("A preview.")).to_be_visible()
    page.get_by_role("link", name="Back, and post it").click()
    page.get_by_role("button", name="Post it").click()
    expect(page.locator(".notice--good")).to_contain_text("Open until")
    assert time.monotonic() - start < THREE_MINUTES

    parts = urlsplit(page.url)
    seeker = browser.new_page(base_url=f"{parts.scheme}://{parts.netloc}")
    seeker.goto("/jobs/?words=hurries+bill")
    seeker.get_by_role("link", name="Member services representative").first.click()
    expect(seeker.get_by_role("heading", level=1)).to_have_text(
        "Member services representative"
    )
    seeker.close()


def test_every_page_of_a_posting_is_in_order_also_without_scripts(recruiters):
    for page in recruiters:
        page.goto("/desk/jobs/new")
        page.get_by_label("The words of your ad").fill(AD)
        page.get_by_role("button", name="Read it").click()
        number = urlsplit(page.url).path.split("/")[3]
        rooms = [f"{number}/{name}" for name in PAGES]
        for room in ("", "new", *rooms, number, f"{number}/preview"):
            page.goto(f"/desk/jobs/{room}")
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= page.viewport_size["width"], room


def test_axe_finds_nothing_on_the_pages_of_a_posting(recruiters):
    page, _ = recruiters
    page.goto("/desk/jobs/new")
    page.get_by_label("The words of your ad").fill(
        f"{AD}\nNinjas wanted!!! Ladies only."
    )
    page.get_by_role("button", name="Read it").click()
    number = urlsplit(page.url).path.split("/")[3]
    for room in ("", "new", *(f"{number}/{name}" for name in PAGES), number):
        page.goto(f"/desk/jobs/{room}")
        found = Axe().run(page, options=RULES).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == [], room
