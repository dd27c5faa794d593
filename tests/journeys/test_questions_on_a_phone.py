"""A seeker with a small phone and no CV: six taps, a first result, and on to the end.

The same way without scripts, and by keyboard alone at a desk.
"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.journeys.test_pages import RULES


@pytest.fixture(params=["with scripts", "without scripts"])
def seeker(request) -> Page:
    kinds = {"with scripts": "phone", "without scripts": "plain"}
    page: Page = request.getfixturevalue(kinds[request.param])
    return page


def _tap(page: Page, answer: str) -> None:
    before = page.locator("h1").inner_text()
    page.get_by_role("button", name=re.compile(f"^{answer}")).click()
    expect(page.locator("h1")).not_to_have_text(before)


def _fits(page: Page) -> bool:
    wide = page.evaluate("document.documentElement.scrollWidth")
    return bool(wide <= (page.viewport_size or {}).get("width", 0))


def test_six_taps_to_a_first_result_and_on_to_the_profile(seeker):
    seeker.goto("/fit/")
    seeker.get_by_role("link", name="Answer questions").click()
    for answer in ("Solid", "Not yet", "A start", "Not sure", "Solid", "Not yet"):
        assert _fits(seeker)
        _tap(seeker, answer)

    expect(seeker.locator("h1")).to_have_text("So far")
    assert _fits(seeker)
    assert seeker.locator(".job__title a").count() >= 2

    seeker.get_by_role("link", name="Next question").click()
    while "/questions/" in seeker.url:
        _tap(seeker, "Solid" if seeker.get_by_text("Question 9").count() else "A start")
        if seeker.url.endswith("so-far"):
            seeker.get_by_role("link", name="See all that you bring").click()
    expect(seeker.locator("h1")).to_have_text("What you bring")
    expect(seeker.get_by_text("You answered").first).to_be_visible()


def test_an_answer_can_be_changed_on_the_way_back(seeker):
    seeker.goto("/fit/questions/")
    statement = seeker.locator("h1").inner_text()
    _tap(seeker, "Not yet")
    seeker.get_by_role("link", name="Back to question 1").click()
    expect(seeker.locator("h1")).to_have_text(statement)
    expect(seeker.get_by_role("button", name="Not yet Your answer")).to_be_visible()

    _tap(seeker, "Expert")
    expect(seeker.get_by_text("Question 2 of at most 24")).to_be_visible()
    seeker.get_by_role("link", name="Back to question 1").click()
    expect(seeker.get_by_role("button", name="Expert Your answer")).to_be_visible()


def test_every_answer_is_a_large_target_and_all_fit_on_the_first_screens(seeker):
    seeker.goto("/fit/questions/")
    boxes = [one.bounding_box() for one in seeker.locator(".answer").all()]

    assert len(boxes) == 5
    assert all(box and box["height"] >= 56 and box["width"] >= 300 for box in boxes)
    assert boxes[-1]["y"] + boxes[-1]["height"] < 900


def test_axe_finds_nothing_from_the_first_question_to_the_result(phone, desk):
    for page in (phone, desk):
        page.goto("/fit/questions/")
        for tap in range(8):
            if "so-far" in page.url or tap == 1:
                _clean(page)
            if "so-far" in page.url:
                page.get_by_role("link", name="Next question").click()
            _tap(page, "Solid")
        for place in ("1", "so-far"):
            page.goto(f"/fit/questions/{place}")
            _clean(page)
        expect(page.get_by_text("Please look once more")).to_be_visible()


def test_answers_are_given_by_keyboard_alone(desk):
    desk.goto("/fit/questions/")
    desk.locator("#main").focus()
    for _ in range(3):
        desk.keyboard.press("Tab")
    expect(desk.locator(":focus")).to_contain_text("Solid")
    desk.keyboard.press("Enter")

    expect(desk.get_by_text("Question 2 of at most 24")).to_be_visible()


def _clean(page: Page) -> None:
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], rule["nodes"][0]["target"]) for rule in found] == []
