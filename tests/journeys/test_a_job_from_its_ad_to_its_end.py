"""One ad, from a recruiter nobody knows to the day it closes: pasted, filled, mended,
posted, found, applied for, answered, closed. A real ad goes the same way, if there is
one; whoever applies lives where it hires, since others are turned away at once."""

import re
import time

import pytest
from playwright.sync_api import Locator, Page, expect

from careers.storage.search.board import Board
from careers.storage.store import Store, migrate
from tests import cast
from tests.journeys.conftest import serving
from tests.journeys.test_to_a_desk import letter, open_account
from tests.material import REAL
from tests.web.posting_site import AD

PAGES = ("job", "hours", "places", "pay", "skills", "apply")
THREE_MINUTES = 180
LIVES = ("US-AZ", "GB")
"""Where those live who apply for our own ad, and for a real one; those are British."""

LANES = ("Ash", "Birch")


def ads() -> list[str]:
    """Take the first real ad, where there are any, and always one of our own."""
    real = sorted((REAL / "ads").glob("*.txt"))[:1]
    return [AD, *(path.read_text(encoding="utf-8") for path in real)]


@pytest.fixture(scope="module")
def served(tmp_path_factory, catalogue):
    path = tmp_path_factory.mktemp("one-ad") / "careers.db"
    migrate(path)
    store = Store(path, catalogue, Board())
    store.jobs.put(cast.JOBS, cast.NOW)
    store.close()
    with serving(path) as address:
        yield address


def set_up(page: Page, number: int) -> None:
    open_account(page, f"rosa@{LANES[number].lower()}-lane.example")
    page.goto("/desk/")
    page.get_by_label("Name").fill(f"Calls of {LANES[number]} Lane")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="Set it up").click()


def mend(page: Page, name: str) -> None:
    """Fill in what the ad left out, and leave alone what was read."""
    if name == "hours" and not page.locator("[name=when__kinds]:checked").count():
        page.locator("[name=when__kinds][value=days]").check()
    if name == "places":
        mend_places(page)
    if name == "pay" and not page.locator("[name=pay__low]").input_value():
        page.locator("[name=pay__low]").fill("24000")
        page.locator("[name=pay__high]").fill("27000")
        page.locator("[name=pay__currency]").select_option("GBP")
        page.locator("[name=pay__unit]").select_option("year")
    if name == "apply":
        page.get_by_label("Here: they reach you").check()


def mend_places(page: Page) -> None:
    chosen = page.locator("[name=where__setting]:checked")
    if not chosen.count() or not chosen.get_attribute("value"):
        page.locator("[name=where__setting][value='on site']").check()
        page.locator("[name=place]").fill("Leeds, England, United Kingdom")


def post(page: Page, ad: str) -> tuple[str, float]:
    """Paste, look through, mend, post; give the job's address and the seconds taken."""
    page.goto("/desk/jobs/new")
    start = time.monotonic()
    page.get_by_label("The words of your ad").fill(ad)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Each says which words it came from")).to_be_visible()
    for name in PAGES:
        page.wait_for_url(f"**/{name}*")
        mend(page, name)
        page.get_by_role("button", name="Save and go on").click()
    page.get_by_role("button", name="Post it").click()
    expect(page.locator(".notice--good")).to_contain_text("Open until")
    taken = time.monotonic() - start
    link = page.get_by_role("link", name="See it on the board")
    return link.get_attribute("href") or "", taken


def apply(page: Page, title: str, lives: str) -> str:
    """Find a job by its words on a phone, and apply; give the address of one's page."""
    page.goto(f"/jobs/?words={title.replace(' ', '+')}")
    page.locator(".job__title a", has_text=title).first.click()
    page.get_by_role("link", name="Apply here").click()
    for question in page.locator("main form select").all():
        choose(question, ("C1", lives))
    for yes in page.get_by_label("Yes").all():
        yes.check()
    if page.get_by_role("button", name="Go on", exact=True).count():
        page.get_by_role("button", name="Go on", exact=True).click()
    email = f"ana-{lives.lower()}@example.org"
    page.get_by_label("Your name").fill("Ana Ruiz")
    page.get_by_label("Your e-mail address").fill(email)
    page.get_by_label(re.compile("^Pass this on to")).check()
    page.get_by_role("button", name="Go on: confirm my address").click()
    own = letter(page, re.compile(rf"One step left: .*\s+to {re.escape(email)}"))
    page.goto(own)
    page.get_by_role("button", name="Send").first.click()
    expect(page.get_by_text("Sent since")).to_be_visible()
    return own


def choose(question: Locator, fits: tuple[str, ...]) -> None:
    """Answer as somebody who fits, where it matters which answer that is."""
    values = question.locator("option").evaluate_all("all => all.map(o => o.value)")
    question.select_option(next((one for one in fits if one in values), values[1]))


def close(page: Page, posting: str) -> None:
    page.goto(posting)
    page.get_by_role("button", name="Close it now").click()
    expect(
        page.get_by_text("Its page stays for those who have the link")
    ).to_be_visible()


@pytest.mark.parametrize("number", range(len(ads())))
def test_an_ad_becomes_a_job_that_is_found_answered_and_closed(
    desk_of_ours, phone_of_ours, number
):
    desk, phone = desk_of_ours, phone_of_ours
    set_up(desk, number)
    at, taken = post(desk, ads()[number])
    posting = desk.url
    assert taken < THREE_MINUTES
    desk.goto(at)
    own = apply(phone, desk.locator("h1").inner_text(), LIVES[number])

    desk.goto(posting)
    desk.get_by_role("link", name="Applicants").first.click()
    desk.get_by_role("link", name="Ana Ruiz").click()
    desk.get_by_label("What to do").select_option("interview")
    desk.get_by_role("button", name="Do it and tell them").click()
    expect(desk.get_by_text("Interview since")).to_be_visible()
    phone.goto(own)
    expect(phone.get_by_text("Interview since")).to_be_visible()

    close(desk, posting)
    phone.goto(at)
    expect(phone.get_by_text("This job closed").first).to_be_visible()


@pytest.fixture
def desk_of_ours(browser, served):
    context = browser.new_context(
        base_url=served, viewport={"width": 1280, "height": 900}
    )
    page = context.new_page()
    page.set_default_timeout(25_000)
    yield page
    context.close()


@pytest.fixture
def phone_of_ours(browser, served):
    context = browser.new_context(
        base_url=served,
        viewport={"width": 360, "height": 740},
        has_touch=True,
        color_scheme="dark",
    )
    page = context.new_page()
    page.set_default_timeout(25_000)
    yield page
    context.close()
