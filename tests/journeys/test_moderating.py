"""A moderator's morning: the queue, case after case by keyboard, pairs, domains."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page

from careers import assets
from careers.board.reporting import Ground, Report
from careers.board.screening.sign import load_signs
from careers.people.employers.hiring import Claim, Why
from careers.people.entry.membership import Membership, Part
from careers.people.entry.password import keep
from careers.storage.moderation.bans import Ban
from careers.storage.search.board import Board
from careers.storage.store import Store, migrate
from careers.web.who import COOKIE
from tests import cast
from tests.journeys.conftest import serving
from tests.journeys.test_to_a_desk import PASSWORD, calm
from tests.storage.jobs.test_same_jobs import ADVISER, AGAIN
from tests.storage.moderation.test_screenings import FRAUD
from tests.web.counsel.agency import HARBOR

NOW = cast.NOW
PAGES = (
    "",
    "duplicates/",
    "domains/",
    "employers/northbank",
    "agencies/",
    "agencies/harbor-works",
)
SIZES = (("light", 360), ("dark", 768), ("dark", 1280))


@pytest.fixture(scope="module")
def world(tmp_path_factory, catalogue) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """A board with all that a moderator decides; its address, a cookie, the cases."""
    path = tmp_path_factory.mktemp("moderating") / "careers.db"
    migrate(path)
    store = Store(path, catalogue, Board())
    parking = replace(AGAIN, body=AGAIN.body + " Parking is free.")
    jobs = [*cast.JOBS, FRAUD, ADVISER, parking]
    store.screenings.put(jobs, load_signs(assets.DATA), NOW)
    moderator = store.accounts.add("mo@example.org", keep(PASSWORD), NOW).number
    store.accounts.join(moderator, Membership(Part.MODERATOR), NOW)
    (pair,) = store.same_jobs.waiting(NOW)
    report = Report(job=pair.one, ground=Ground.GONE, at=NOW, reporter="a")
    store.reports.add(replace(report, words="Nobody answers."))
    store.bans.add(Ban("fees.example", NOW, "Asks for deposits."), moderator)
    asked = Claim(moderator, "ana@free.example", cast.LARKFIELD, NOW, why=Why.FREE_MAIL)
    claim = store.claims.add(asked)
    store.agencies.put(replace(HARBOR, suspended_on=NOW.date(), why="It sold names."))
    cookie = store.sessions.open(moderator, NOW)
    cases = (
        f"duplicates/{pair.one}-{pair.other}",
        f"jobs/{pair.one}",
        f"jobs/{next(iter(store.screenings.waiting(NOW)))}",
        f"claims/{claim.number}",
    )
    store.close()
    with serving(path) as address:
        yield address, cookie, cases


def visitor(browser: Browser, world: tuple[str, str, tuple[str, ...]], **how) -> Page:
    context = browser.new_context(base_url=world[0], **how)
    context.add_cookies([{"name": COOKIE, "value": world[1], "url": world[0]}])
    return context.new_page()


@pytest.mark.parametrize(("scheme", "width"), SIZES)
def test_every_page_of_the_desk_is_calm(browser, world, scheme, width):
    size = {"width": width, "height": 800}
    page = visitor(browser, world, viewport=size, color_scheme=scheme)
    for at in (*PAGES, *world[2]):
        page.goto(f"/moderation/{at}")
        calm(page)
    page.context.close()


def focus(page: Page) -> str:
    return page.evaluate("document.activeElement.textContent.trim()")


def test_case_after_case_is_decided_without_a_mouse(browser, world):
    page = visitor(browser, world, viewport={"width": 1280, "height": 900})
    page.goto("/moderation/")
    page.locator("main ol h2 a").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/moderation/jobs/*")
    assert FRAUD.title in page.locator("h1").inner_text()
    page.get_by_role("link", name="To your decision").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("It asks for a deposit.")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**done=yes")
    assert page.get_by_text("This is the next case").is_visible()
    assert FRAUD.title not in page.locator("h1").inner_text()
    assert focus(page) == "To your decision"
    page.goto("/moderation/")
    assert page.get_by_text("It asks for a deposit.").is_visible()
    page.context.close()
