"""From a first talk to a plan that both agreed, its review, and what came of it.

The talk is held at a desk; the plan is made on a phone whose browser runs no scripts.
"""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.test_from_text_to_path import CV
from tests.journeys.test_with_a_client import real_cv, screen, take_on, talk, unseen

NAMES = {"The client": "Nadia Okafor", "You": "Mo Lindt"}


def told(page: Page, words: str) -> None:
    expect(page.get_by_text(words).first).to_be_visible()


def press(page: Page, name: str | re.Pattern[str]) -> None:
    page.get_by_role("button", name=name).first.click()


def follow(page: Page, name: str | re.Pattern[str]) -> None:
    page.get_by_role("link", name=name).first.click()


@pytest.mark.parametrize("whose", ["our own CV", "a real CV"])
def test_a_plan_is_signed_reviewed_and_comes_to_something(
    browser: Browser, counseling: tuple[str, str], whose: str
) -> None:
    cv = CV if whose == "our own CV" else real_cv()
    with screen(browser, counseling, phone=False) as desk:
        at = weighed(desk, cv)
    with (
        screen(browser, counseling, phone=True) as phone,
        screen(browser, counseling, phone=True, signed_in=False) as client,
    ):
        hold(phone, client, at)


def hold(phone: Page, client: Page, at: str) -> None:
    """The plan, from its first draft to its end; the client on a phone of their own."""
    phone.goto(f"{at}/plan/")
    make_the_plan(phone)
    propose(phone, "First plan after the talk")
    for side in NAMES:
        agree(phone, side)
    told(phone, "Version 1, 2 March 2026")
    take_away(phone, at)
    note_a_contact(phone, at)
    correct_it(phone)
    review(phone, at)
    say_yes(client, private_link(phone, at))
    phone.goto(f"{at}/plan/")
    told(phone, "Version 2 waits for you")
    agree(phone, "You")
    told(phone, "Version 2, 2 March 2026")
    come_to_something(phone, at)
    read_the_note(phone, at)


def weighed(page: Page, cv: str) -> str:
    """Take a client on, talk, keep one way; give the address of the record."""
    take_on(page, "Nadia Okafor")
    at = re.sub(r"\?.*", "", page.url)
    talk(page, cv, unseen)
    follow(page, "See their ways")
    press(page, "Weigh the ticked ones")
    follow(page, re.compile("Keep it, note or lay aside"))
    reason = page.get_by_label("Why keep it")
    if reason.count():
        reason.fill("She led a team before")
    press(page, "Keep it for the plan")
    expect(page.get_by_role("link", name="Make a plan of the way")).to_be_visible()
    return at


def make_the_plan(page: Page) -> None:
    """A draft of the way that is kept, with an action of one’s own."""
    follow(page, "Choose a way")
    press(page, "Make the plan")
    told(page, "This is a draft. Put it right")
    follow(page, "Add an action")
    page.get_by_label("What", exact=True).fill("Ask for the bus pass")
    page.get_by_label("By when").fill("2026-03-16")
    page.get_by_text("Support, money, learning and jobs").click()
    page.get_by_label("Funding").fill("WIOA, adult program")
    press(page, "Keep this")
    told(page, "Ask for the bus pass")


def propose(page: Page, why: str) -> None:
    follow(page, "Propose it")
    page.get_by_label("Why?").fill(why)
    press(page, "Propose it")
    told(page, "It counts once both of you have agreed")


def agree(page: Page, side: str) -> None:
    page.get_by_label(side, exact=True).check()
    page.get_by_label("Full name").fill(NAMES[side])
    press(page, "Agree")
    told(page, "Taken down.")


def take_away(page: Page, at: str) -> None:
    """On paper in two languages, as PDF where it can be made, and as dates."""
    page.goto(f"{at}/plan/")
    follow(page, "Print it")
    words = page.locator(".plan")
    expect(words).to_contain_text("Plan of Nadia Okafor")
    expect(words).to_contain_text("Agreed: Nadia Okafor, 2 March 2026")
    follow(page, "En español")
    expect(words).to_contain_text("Plan de Nadia Okafor")
    file = page.request.get(f"{at}/plan/plan.pdf")
    assert file.status == 501 or file.body().startswith(b"%PDF")
    assert "BEGIN:VEVENT" in page.request.get(f"{at}/plan/plan.ics").text()


def note_a_contact(page: Page, at: str) -> None:
    page.goto(at)
    page.get_by_text("Note a contact").click()
    page.get_by_label("Phone", exact=True).check()
    page.get_by_label("Note", exact=True).fill("Childcare ends in May")
    press(page, "Keep this")
    told(page, "The contact is noted.")


def correct_it(page: Page) -> None:
    """It was a video call: two taps, and what was written first can be read."""
    follow(page, "Correct it")
    page.get_by_label("Video", exact=True).check()
    press(page, "Keep the correction")
    told(page, "What it said before stays beneath it")
    expect(page.locator("del")).to_contain_text("phone: Childcare ends in May")


def review(page: Page, at: str) -> None:
    """A step moves: what was agreed still counts, and the difference can be read."""
    page.goto(f"{at}/plan/")
    follow(page, "Move step 1")
    page.get_by_label("To", exact=True).fill("2028-12-01")
    press(page, "Keep this")
    told(page, "What you both agreed still counts.")
    follow(page, "Propose it")
    changes = page.get_by_role("region", name="What changes")
    expect(changes).to_contain_text("December 2028")
    page.get_by_label("Why?").fill("Childcare ends in May")
    press(page, "Propose it")
    told(page, "Version 2 waits for both of you")


def private_link(page: Page, at: str) -> str:
    page.goto(f"{at}/plan/links/")
    press(page, re.compile("link to see"))
    return page.locator(".breaks a").get_attribute("href") or ""


def say_yes(page: Page, link: str) -> None:
    """The client reads what changes, in words, and types their name."""
    page.goto(re.sub(r"https?://[^/]+", "", link))
    asked = page.get_by_role("region", name="A plan waits for your word")
    expect(asked).to_contain_text("December 2028")
    expect(asked).to_contain_text("Childcare ends in May")
    page.get_by_label("Your full name").fill("Nadia Okafor")
    press(page, "I agree to this plan")
    told(page, "Your counselor sees your answer")


def come_to_something(page: Page, at: str) -> None:
    """An outcome of last summer: one asks how it goes two quarters after."""
    page.goto(f"{at}/follow-up/")
    page.get_by_text("Note an outcome").click()
    page.get_by_label("What happened").select_option("hired-board")
    page.get_by_label("On", exact=True).locator("visible=true").fill("2025-08-01")
    page.get_by_label("Role", exact=True).select_option("team-lead")
    page.get_by_role("button", name="Keep this").locator("visible=true").click()
    told(page, "Ask how it goes.")
    page.get_by_role("group", name=re.compile("How")).get_by_role("radio").first.check()
    press(page, "Keep the answer")
    told(page, "the second quarter after: In work")


def read_the_note(page: Page, at: str) -> None:
    page.goto(f"{at}/plan/note")
    note = page.get_by_label("The note").input_value()
    for said in ("version 2, agreed", "Ask for the bus pass", "Childcare ends in May"):
        assert said in note
    assert "1 August 2025: Hired" in note
    assert "Nadia" not in note
