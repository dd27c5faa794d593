"""Small ways around the board: saving, a clock, a feed, filters on a phone."""

from playwright.sync_api import Page, expect


def _first_job(page: Page, search: str = "") -> str:
    page.goto(f"/jobs/{search}")
    page.locator(".job__title a").first.click()
    return page.locator("h1").inner_text()


def test_a_job_is_saved_and_taken_off_without_scripts(plain):
    title = _first_job(plain)
    plain.get_by_role("button", name="Save").click()
    expect(plain.get_by_role("button", name="Saved. Take off")).to_be_visible()

    plain.goto("/saved/")
    assert plain.locator(".job__title").inner_text() == title
    plain.get_by_role("button", name="Saved. Take off").click()
    expect(plain.get_by_text("No jobs are saved here yet")).to_be_visible()


def test_with_scripts_saving_stays_on_the_page(phone):
    _first_job(phone)
    address = phone.url
    phone.get_by_role("button", name="Save").click()

    expect(phone.get_by_role("button", name="Saved. Take off")).to_be_focused()
    assert phone.url == address


def test_a_shift_is_shown_on_the_readers_clock(plain):
    _first_job(plain, "?shift=nights&lives=PH")
    plain.get_by_label("See it on your clock").select_option(label="New York")
    plain.get_by_role("button", name="Show", exact=True).click()

    assert "zone=America" in plain.url
    expect(plain.get_by_text("Your clock").first).to_be_visible()
    expect(plain.get_by_text("Yours: New York")).to_be_visible()


def test_every_search_has_its_feed(plain):
    plain.goto("/jobs/?center=outbound")
    feed = plain.get_by_role("link", name="This search as a feed")
    answer = plain.request.get(feed.get_attribute("href") or "")

    assert answer.ok
    assert answer.headers["content-type"].startswith("application/atom+xml")
    assert "<entry>" in answer.text()


def test_a_filter_by_keyboard_alone_on_a_phone(phone):
    phone.goto("/jobs/")
    phone.locator("details.filters > summary").focus()
    phone.keyboard.press("Enter")
    phone.get_by_role("checkbox", name="No phones").focus()
    phone.keyboard.press("Space")
    phone.keyboard.press("Enter")
    phone.wait_for_url("**phones=no**")

    expect(phone.locator(".chip", has_text="No phones")).to_be_visible()


def test_words_that_name_filters_are_one_tap_from_them(phone):
    phone.goto("/jobs/?words=remote+spanish")
    phone.get_by_role("link", name="All 2 as filters").click()

    assert "center=virtual" in phone.url
    assert "language=es" in phone.url
