"""From no account to a desk with a colleague: on a small phone, at night, by letter."""

import re

from axe_playwright_python.sync_playwright import Axe

from tests.journeys.test_pages import RULES

PATIENCE = 100
PASSWORD = "four quiet otters swim"


def calm(page):
    """Nothing for axe to find, nothing that overflows."""
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], rule["nodes"][0]["target"]) for rule in found] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def letter(page, subject: str | re.Pattern[str]) -> str:
    """The path of the link in the last letter of that subject: people get several."""
    found = page.locator("li.panel", has_text=subject)
    for _ in range(PATIENCE):  # letters go out after the answer, in their own time
        page.goto("/outbox")
        if found.count():
            break
        page.wait_for_timeout(100)
    text = found.first.inner_text()
    return re.search(r"https?://[^/\s]+(/\S+)", text)[1]


def open_account(page, email: str) -> None:
    page.goto("/password/?join=yes")
    page.get_by_label("Your e-mail address").fill(email)
    page.get_by_role("button", name="Send me the letter").click()
    page.goto(letter(page, re.compile(rf"one step left\s+to {re.escape(email)}")))
    page.get_by_label("New password").fill(PASSWORD)
    page.get_by_role("button", name="Keep it and sign in").click()


def test_a_recruiter_sets_up_an_employer_and_a_colleague_joins(phone, desk):
    open_account(phone, "ana@southbridge.example")
    phone.goto("/desk/")
    assert phone.get_by_role("heading", name="Whom do you hire for?").is_visible()
    calm(phone)
    phone.get_by_label("Name").fill("Southbridge Calls")
    phone.get_by_role("button", name="Go on").click()
    calm(phone)
    phone.get_by_label("Country").fill("Philippines")
    phone.get_by_role("button", name="Set it up").click()
    assert phone.get_by_role("heading", name="Southbridge Calls").is_visible()
    calm(phone)
    phone.get_by_role("link", name="1 person hires here").click()
    phone.get_by_label("Their e-mail address").fill("ben@southbridge.example")
    phone.get_by_role("button", name="Send the invitation").click()
    assert phone.get_by_text("The invitation is on its way").is_visible()
    calm(phone)
    phone.goto("/employers/southbridge-calls")
    assert phone.get_by_text("began to hire here").is_visible()

    open_account(desk, "ben@southbridge.example")
    desk.goto(letter(desk, "Hire for Southbridge Calls"))
    desk.get_by_role("button", name="Yes, join").click()
    calm(desk)
    assert desk.get_by_role("link", name="2 people hire here").is_visible()
