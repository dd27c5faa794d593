"""From a profile to one job, point by point, and to others beside it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.journeys.test_a_text_on_a_phone import CV
from tests.journeys.test_keyboard import tab_to
from tests.journeys.test_pages import RULES


def tell(page: Page) -> None:
    page.set_default_timeout(60_000)  # the first text loads the reader
    page.goto("/fit/")
    page.locator("textarea[name=text]").fill(CV)
    page.get_by_role("button", name="Show me").click()
    page.wait_for_url("**/fit/you")


def test_without_scripts_a_job_is_narrowed_opened_and_compared(plain):
    tell(plain)
    plain.goto("/fit/jobs/")
    plain.get_by_text("Filters", exact=True).click()
    plain.get_by_label("From home").check()
    plain.get_by_role("button", name="Show jobs").click()
    plain.wait_for_url("**/fit/jobs/?setting=virtual")
    first = plain.locator(".job h3 a").first.inner_text()
    plain.get_by_role("link", name="How you fit, in full").first.click()

    assert plain.locator("h1").inner_text() == f"How you fit: {first}"

    plain.get_by_label("Second job").select_option(index=1)
    plain.get_by_role("button", name="Lay side by side").click()
    assert plain.locator("h1").inner_text() == "Two jobs, side by side"
    assert plain.url.split("?")[1].replace("job=", "").replace("&", "").isdigit()


def test_a_must_have_is_answered_by_keyboard(desk):
    tell(desk)
    desk.goto("/fit/jobs/")
    desk.get_by_role("link", name="How you fit, in full").first.click()
    tab_to(desk, "Answer these for yourself")
    desk.keyboard.press("Enter")
    tab_to(desk, "I live in")
    desk.keyboard.type("United")
    tab_to(desk, "Keep my answers")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**#musts")

    assert "Living in the U" in desk.locator("main").inner_text()


def test_axe_finds_nothing_where_a_job_meets_a_person(phone, desk):
    tell(phone)
    phone.goto("/fit/jobs/")
    link = phone.get_by_role("link", name="How you fit, in full").first
    job = link.get_attribute("href") or ""
    beside = f"/fit/beside/?job={job.rsplit('/', 1)[1]}&job=3&job=5"
    tell(desk)
    own = {phone: ("/fit/jobs/", job, beside), desk: ("/fit/roles/", job, beside)}
    for page, rooms in own.items():
        for room in rooms:
            page.goto(room)
            found = Axe().run(page, options=RULES).response["violations"]
            assert [(r["id"], r["nodes"][0]["target"]) for r in found] == [], room
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= (page.viewport_size or {}).get("width", 0), room
