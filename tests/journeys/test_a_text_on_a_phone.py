"""A seeker on a small phone: a text goes in, a way comes out, and then it is gone.

The same way without scripts, since a spent phone or a strict network may have none.
"""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

CVS = Path(__file__).parents[1] / "gold" / "cvs"
CV = (CVS / "bpo_agent.txt").read_text(encoding="utf-8")


@pytest.fixture(params=["with scripts", "without scripts"])
def seeker(request) -> Page:
    kinds = {"with scripts": "phone", "without scripts": "plain"}
    page: Page = request.getfixturevalue(kinds[request.param])
    page.set_default_timeout(60_000)  # the first text loads the reader
    return page


def _paste(page: Page) -> None:
    page.goto("/fit/")
    page.get_by_label("Your CV, or a few lines").fill(CV)
    page.get_by_role("button", name="Show me").click()
    page.wait_for_url("**/fit/you")


def test_from_a_text_to_a_path_and_gone(seeker):
    _paste(seeker)
    words = seeker.locator("mark.evidence").first.inner_text()
    assert words.split("\n")[0].rstrip("0123456789") in CV

    seeker.get_by_role("link", name="Open jobs that fit").click()
    jobs = seeker.locator("section[aria-labelledby=jobs-heading] .job__title a")
    title = jobs.first.inner_text()
    jobs.first.click()
    assert seeker.locator("h1").inner_text() == title
    expect(seeker.get_by_role("heading", name="How you fit")).to_be_visible()
    expect(seeker.get_by_text("You wrote:").first).to_be_visible()

    seeker.locator(".ad__ways a").last.click()
    seeker.get_by_role("link", name="Plan a path from here").click()
    seeker.locator(".job__title a").first.click()
    expect(seeker.get_by_role("heading", name="step by step")).to_be_visible()
    assert seeker.locator("#opened ~ ol .fit__item").count() > 0

    seeker.goto("/fit/you")
    seeker.get_by_role("button", name="Forget it now").click()
    expect(seeker.get_by_text("Forgotten.")).to_be_visible()
    seeker.goto("/fit/you")
    assert seeker.url.endswith("/fit/")


def test_a_text_file_is_read(seeker):
    seeker.goto("/fit/")
    seeker.get_by_label("Or a file").set_input_files(CVS / "uk_adviser.txt")
    seeker.get_by_role("button", name="Show me").click()

    assert seeker.url.endswith("/fit/you")
    assert seeker.locator("mark.evidence").count() > 3


def test_a_broken_pdf_is_refused_kindly_and_what_was_typed_is_kept(seeker):
    seeker.goto("/fit/")
    seeker.get_by_label("Your CV, or a few lines").fill("Took 60 calls a day")
    seeker.get_by_label("Or a file").set_input_files(
        {"name": "cv.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 \x00"}
    )
    with seeker.expect_response("**/fit/") as answer:
        seeker.get_by_role("button", name="Show me").click()

    assert answer.value.status == 422
    assert seeker.title().startswith("Error:")
    assert "This PDF is damaged" in seeker.locator(".summary").inner_text()
    typed = seeker.get_by_label("Your CV, or a few lines").input_value()
    assert typed == "Took 60 calls a day"
