"""A counselor and a client: from taking them on to the ways they keep.

With a CV of our own, and with a real one where there is outside material.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from careers.web.who import COOKIE
from tests.journeys.test_from_text_to_path import CV
from tests.journeys.test_pages import RULES
from tests.material import REAL

WIDTHS = (360, 1280)


@contextmanager
def screen(
    browser: Browser,
    counseling: tuple[str, str],
    *,
    phone: bool,
    signed_in: bool = True,
) -> Iterator[Page]:
    """A desk by night, or a phone whose browser runs no scripts."""
    address, secret = counseling
    context = browser.new_context(
        base_url=address,
        viewport={"width": 360 if phone else 1280, "height": 900},
        color_scheme="light" if phone else "dark",
        java_script_enabled=not phone,
    )
    if signed_in:
        context.add_cookies([{"name": COOKIE, "value": secret, "url": address}])
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(browser: Browser, counseling: tuple[str, str]) -> Iterator[Page]:
    """The counselor’s own screen."""
    with screen(browser, counseling, phone=False) as page:
        yield page


@pytest.fixture
def phone(browser: Browser, counseling: tuple[str, str]) -> Iterator[Page]:
    """The counselor’s own phone."""
    with screen(browser, counseling, phone=True) as page:
        yield page


def real_cv() -> str:
    """A real CV, where there is one on this machine."""
    found = sorted((REAL / "cvs").glob("*.txt"))
    if not found:
        pytest.skip("NOT RUN WITH A REAL CV: set CAREERS_MATERIAL")
    return found[0].read_text(encoding="utf-8")


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


def unseen(page: Page, *widths: int) -> None:
    """A page that another journey looks at."""


def go_on(page: Page, heading: str, see: Callable[..., None] = calm) -> None:
    see(page, 360)
    page.get_by_role("button", name="Save and go on").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)


def talk(page: Page, cv: str, see: Callable[..., None] = calm) -> None:
    """The first talk, page by page, with a CV read together on the way."""
    page.get_by_role("link", name="Begin the first talk").click()
    page.get_by_role("button", name="Paste or upload a CV").click()
    page.get_by_label("Your CV, or a few lines").fill(cv)
    page.get_by_role("button", name="Show me").click()
    see(page, 360)
    page.get_by_role("button", name="Done").click()
    expect(page.get_by_text("Read in their own words")).to_be_visible()
    page.get_by_label("The role nearest").select_option("csr")
    go_on(page, "Where do they want to go?", see)
    page.get_by_label("One role").select_option("team-lead")
    page.get_by_label("Any analyst role").check()
    go_on(page, "What must the work be like?", see)
    go_on(page, "What can they give to learning?", see)
    page.get_by_label("Hours a week").fill("4")
    go_on(page, "What must it pay, and by when?", see)
    go_on(page, "Which jobs come into question?", see)
    go_on(page, "What stands in the way?", see)
    page.get_by_label("Hours they cannot work").check()
    go_on(page, "What would help?", see)
    page.get_by_label("In a few words").fill("Free until 3 pm")
    go_on(page, "The first talk", see)
    see(page)
    expect(page.get_by_text("Hours they cannot work: Free until 3 pm")).to_be_visible()


def weigh(page: Page, see: Callable[..., None] = calm) -> None:
    """The planner’s ways beside one drawn by hand; one is kept, one laid aside."""
    page.get_by_role("link", name="See their ways").click()
    see(page)
    page.get_by_role("button", name="Weigh the ticked ones").click()
    page.get_by_role("link", name="Draw a way by hand").click()
    page.get_by_label("To", exact=True).select_option("workforce-manager")
    page.get_by_role("button", name="Reckon it").click()
    see(page, 360)
    page.get_by_role("button", name="Weigh it beside the others").click()
    see(page)
    page.get_by_role("link", name=re.compile("lay aside.*Way 1")).click()
    see(page, 360)
    page.get_by_label("Why not?").fill("She does not want to wait")
    page.get_by_role("button", name="Lay it aside").click()
    expect(page.get_by_text("Because: She does not want to wait")).to_be_visible()
    page.get_by_role("link", name=re.compile("lay aside.*workforce manager")).click()
    page.get_by_role("button", name="Keep it for the plan").click()
    expect(page.get_by_role("alert")).to_contain_text("Say why you keep it")
    see(page, 1280)
    page.get_by_label("Why keep it").fill("She planned shifts for years")
    page.get_by_role("button", name="Keep it for the plan").click()
    table = page.get_by_role("table")
    expect(table).to_contain_text("Kept all the same: She planned shifts for years")


def test_from_the_first_talk_to_the_ways_that_are_kept(desk: Page) -> None:
    take_on(desk, "Ana Ruiz")
    calm(desk)
    talk(desk, CV)
    weigh(desk)


def test_the_same_with_a_real_cv(desk: Page) -> None:
    text = real_cv()
    take_on(desk, "Cy Ott")
    talk(desk, text, unseen)
    weigh(desk, unseen)


def test_a_talk_needs_no_scripts_and_no_mouse(phone: Page) -> None:
    take_on(phone, "Ben Ortiz")
    phone.get_by_role("link", name="Begin the first talk").focus()
    phone.keyboard.press("Enter")
    phone.get_by_label("The role nearest").focus()
    phone.keyboard.type("Customer service rep")
    phone.keyboard.press("Tab")
    phone.keyboard.press("Enter")
    heading = phone.get_by_role("heading", level=1)
    expect(heading).to_have_text("Where do they want to go?")
    phone.get_by_role("link", name="See all of it").click()
    expect(phone.get_by_text("Customer service representative")).to_be_visible()
