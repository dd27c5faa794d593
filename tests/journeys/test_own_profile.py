"""A person's word is the last: every part of a profile is put right, by hand."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.journeys.test_a_text_on_a_phone import CV
from tests.journeys.test_pages import RULES

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@pytest.fixture(params=["with scripts", "without scripts"])
def seeker(request: pytest.FixtureRequest) -> Page:
    kinds = {"with scripts": "phone", "without scripts": "plain"}
    page: Page = request.getfixturevalue(kinds[request.param])
    page.set_default_timeout(30_000)  # the first text loads the reader
    return page


def _is_in_order(page: Page) -> None:
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], rule["nodes"][0]["target"]) for rule in found] == []
    width = (page.viewport_size or {}).get("width", 0)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_skill_is_taken_out_brought_back_set_and_added(seeker: Page) -> None:
    seeker.goto("/fit/")
    seeker.get_by_label("Your CV, or a few lines").fill(CV)
    seeker.get_by_role("button", name="Show me").click()
    first = seeker.locator(".skill").first
    name = first.locator(".skill__name a").first.inner_text()
    first.get_by_role("button", name="Not me").click()
    expect(seeker.get_by_text(f"Not you: {name}")).to_be_visible()
    seeker.get_by_role("button", name="Undo").click()
    first = seeker.locator(".skill", has=seeker.get_by_role("link", name=name)).first
    first.locator("summary").click()
    first.get_by_label(f"Level of {name}").select_option("5")
    first.get_by_role("button", name="Save").click()
    expect(seeker.get_by_text("You set this")).to_be_visible()

    seeker.get_by_label("Name of the skill").fill("erlan c")
    seeker.get_by_label("How well can you do it?").select_option("2")
    seeker.get_by_role("button", name="Add", exact=True).click()
    expect(seeker.get_by_label("Name of the skill")).to_have_value("erlan c")
    seeker.get_by_role("button", name="Erlang and queues").click()
    expect(seeker.get_by_text("You added this")).to_be_visible()


def test_enter_in_a_time_saves_it_and_takes_no_work_out(phone: Page) -> None:
    phone.set_default_timeout(30_000)
    phone.goto("/fit/")
    phone.get_by_label("Your CV, or a few lines").fill(CV)
    phone.get_by_role("button", name="Show me").click()
    time = phone.locator(".input--time[type=text]").first
    time.fill("9 years")
    time.press("Enter")
    phone.wait_for_load_state("networkidle")

    expect(phone.locator(".input--time[type=text]").first).to_have_value("9 years")
    expect(phone.get_by_text("You set this")).to_be_visible()


def test_a_past_role_is_a_way_in_without_any_text(seeker: Page) -> None:
    seeker.goto("/fit/")
    seeker.get_by_role("link", name="Pick a role you have done").click()
    seeker.get_by_label("The role nearest").select_option(label="Team lead")
    seeker.get_by_label("For how long").select_option(label="2 to 3 years")
    seeker.get_by_role("button", name="Show its skills").click()
    seeker.get_by_role("checkbox").first.uncheck()
    seeker.get_by_role("button", name="Keep what is ticked").click()
    expect(seeker.get_by_text("You have looked through these")).to_be_visible()
    seeker.get_by_role("link", name="See what fits").click()
    expect(seeker.get_by_text("you confirmed it").first).to_be_visible()
    expect(seeker.get_by_role("heading", name="Open jobs that fit")).to_be_visible()
    assert "?" not in seeker.url


def test_a_word_file_is_read(seeker: Page) -> None:
    written, document = BytesIO(), docx.Document()
    for line in CV.splitlines():
        document.add_paragraph(line)
    document.save(written)
    seeker.goto("/fit/")
    file = {"name": "cv.docx", "mimeType": WORD, "buffer": written.getvalue()}
    seeker.get_by_label("Or a file").set_input_files(file)
    seeker.get_by_role("button", name="Show me").click()

    assert seeker.url.endswith("/fit/you")
    assert seeker.locator("mark.evidence").count() > 3


def test_a_printed_page_is_read_as_pdf(desk: Page, tmp_path: Path) -> None:
    desk.set_default_timeout(30_000)
    desk.set_content(f"<pre>{CV}</pre>")
    (tmp_path / "cv.pdf").write_bytes(desk.pdf())
    desk.goto("/fit/")
    desk.get_by_label("Or a file").set_input_files(tmp_path / "cv.pdf")
    desk.get_by_role("button", name="Show me").click()

    assert desk.url.endswith("/fit/you")
    assert desk.locator("mark.evidence").count() > 3


def test_what_we_have_is_downloaded_as_a_file(desk: Page) -> None:
    desk.set_default_timeout(30_000)
    desk.goto("/fit/")
    desk.get_by_label("Your CV, or a few lines").fill(CV)
    desk.get_by_role("button", name="Show me").click()
    with desk.expect_download() as download:
        desk.get_by_role("link", name="download what we have").click()

    assert download.value.suggested_filename == "my-profile.json"


def test_axe_finds_nothing_where_a_profile_is_put_right(phone: Page) -> None:
    phone.set_default_timeout(30_000)
    phone.goto("/fit/past/")
    phone.get_by_role("button", name="Show its skills").click()
    assert phone.title().startswith("Error:")
    _is_in_order(phone)
    phone.get_by_label("The role nearest").select_option(label="Team lead")
    phone.get_by_label("For how long").select_option(label="2 to 3 years")
    phone.get_by_role("button", name="Show its skills").click()
    _is_in_order(phone)
    phone.goto("/fit/")
    phone.get_by_label("Your CV, or a few lines").fill(CV)
    phone.get_by_role("button", name="Show me").click()
    phone.get_by_label("Name of the skill").fill("custmer servise")
    phone.get_by_role("button", name="Add", exact=True).click()
    phone.wait_for_url("**/fit/skills/")
    _is_in_order(phone)
    phone.goto("/fit/text")
    _is_in_order(phone)
