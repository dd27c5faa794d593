"""A counselor and a client: from taking them on to the ways they keep.

With a real CV where there is outside material, else with one of our own.
"""

import re
import threading
from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect
from werkzeug.serving import make_server

from careers.settings import Settings
from careers.storage.store import migrate
from careers.web.app import create_app
from careers.web.who import COOKIE
from tests import cast
from tests.door import opened, store_of
from tests.journeys.test_from_text_to_path import CV
from tests.journeys.test_pages import RULES
from tests.material import REAL
from tests.web.counsel.agency import COUNSELOR, HARBOR

WIDTHS = (360, 1280)


@pytest.fixture(scope="module")
def counseling(tmp_path_factory, catalogue) -> Iterator[tuple[str, str]]:
    """Serve a site with a counselor of Harbor Works; its address, and their cookie."""
    database = tmp_path_factory.mktemp("counseling") / "careers.db"
    migrate(database)
    app = create_app(Settings(secret_key="counseling", database=database), catalogue)
    app.config.update(NOW=cast.NOW, TESTING=True)
    store = store_of(app)
    store.jobs.put(cast.JOBS, cast.NOW)
    store.agencies.put(HARBOR)
    secret = store.sessions.open(opened(app, "mo@example.org", COUNSELOR), cast.NOW)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", secret
    server.shutdown()
    thread.join()
    app.extensions["world"].close()


@pytest.fixture
def desk(browser: Browser, counseling: tuple[str, str]) -> Iterator[Page]:
    """The counselor’s own screen, signed in."""
    address, secret = counseling
    context = browser.new_context(
        base_url=address, viewport={"width": 1280, "height": 900}, color_scheme="dark"
    )
    context.add_cookies([{"name": COOKIE, "value": secret, "url": address}])
    yield context.new_page()
    context.close()


def own_cv() -> str:
    """A real CV where there is one on this machine."""
    found = sorted((REAL / "cvs").glob("*.txt"))
    return found[0].read_text(encoding="utf-8") if found else CV


def calm(page: Page, *widths: int) -> None:
    """Nothing for axe to find, and nothing that overflows, on a phone and at a desk."""
    for width in widths or WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        found = Axe().run(page, options=RULES).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["target"]) for rule in found] == []


def take_on(page: Page, name: str) -> None:
    page.goto("/counsel/clients/new")
    page.get_by_label("Name").fill(name)
    page.get_by_label("They agreed to what stands above").check()
    page.get_by_role("button", name="Take them on").click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def go_on(page: Page, heading: str) -> None:
    calm(page, 360)
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def talk(page: Page) -> None:
    """The first talk, page by page, with a CV read together on the way."""
    page.get_by_role("link", name="Begin the first talk").click()
    page.get_by_role("button", name="Paste or upload a CV").click()
    page.get_by_label("Your CV, or a few lines").fill(own_cv())
    page.get_by_role("button", name="Show me").click()
    calm(page, 360)
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text("Read in their own words")).to_be_visible()
    page.get_by_label("The role nearest").select_option("csr")
    go_on(page, "Where do they want to go?")
    page.get_by_label("One role").select_option("team-lead")
    page.get_by_label("Any analyst role").check()
    go_on(page, "What must the work be like?")
    go_on(page, "What can they give to learning?")
    page.get_by_label("Hours a week").fill("4")
    go_on(page, "What must it pay, and by when?")
    go_on(page, "Which jobs come into question?")
    go_on(page, "What stands in the way?")
    page.get_by_label("Hours they cannot work").check()
    go_on(page, "What would help?")
    page.get_by_label("In a few words").fill("Free until 3 pm")
    go_on(page, "The first talk")
    calm(page)
    expect(page.get_by_text("Hours they cannot work: Free until 3 pm")).to_be_visible()


def weigh(page: Page) -> None:
    """The planner’s ways beside one drawn by hand; one is kept, one laid aside."""
    page.get_by_role("link", name="See their ways").click()
    calm(page)
    page.get_by_role("button", name="Weigh the ticked ones").click()
    page.get_by_role("link", name="Draw a way by hand").click()
    page.get_by_label("To", exact=True).select_option("workforce-manager")
    page.get_by_role("button", name="Reckon it").click()
    calm(page, 360)
    page.get_by_role("button", name="Weigh it beside the others").click()
    calm(page)
    page.get_by_role("link", name=re.compile("lay aside.*Way 1")).click()
    calm(page, 360)
    page.get_by_label("Why not?").fill("She does not want to wait")
    page.get_by_role("button", name="Lay it aside").click()
    expect(page.get_by_text("Because: She does not want to wait")).to_be_visible()
    page.get_by_role("link", name=re.compile("lay aside.*workforce manager")).click()
    page.get_by_role("button", name="Keep it for the plan").click()
    expect(page.get_by_role("alert")).to_contain_text("Say why you keep it")
    calm(page, 1280)
    page.get_by_label("Why keep it").fill("She planned shifts for years")
    page.get_by_role("button", name="Keep it for the plan").click()
    table = page.get_by_role("table")
    expect(table).to_contain_text("Kept all the same: She planned shifts for years")


def test_from_the_first_talk_to_the_ways_that_are_kept(desk: Page) -> None:
    take_on(desk, "Ana Ruiz")
    calm(desk)
    talk(desk)
    weigh(desk)


def test_a_talk_needs_no_scripts_and_no_mouse(
    browser: Browser, counseling: tuple[str, str]
) -> None:
    address, secret = counseling
    context = browser.new_context(
        base_url=address,
        viewport={"width": 360, "height": 740},
        java_script_enabled=False,
    )
    context.add_cookies([{"name": COOKIE, "value": secret, "url": address}])
    page = context.new_page()
    take_on(page, "Ben Ortiz")
    page.get_by_role("link", name="Begin the first talk").focus()
    page.keyboard.press("Enter")
    page.get_by_label("The role nearest").focus()
    page.keyboard.type("Customer service rep")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("Where do they want to go?")
    page.get_by_role("link", name="See all of it").click()
    expect(page.get_by_text("Customer service representative")).to_be_visible()
    context.close()
