"""The board by keyboard alone: home, the virtual door, a filter, a job."""

from playwright.sync_api import Page


def tab_to(page: Page, words: str, limit: int = 120) -> None:
    """Press Tab until something with these words has the focus, and can be seen."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        told = page.evaluate(
            "(() => { const at = document.activeElement;"
            "const label = at.labels && at.labels[0];"
            "return (at.getAttribute('aria-label') || (label && label.textContent)"
            " || at.textContent || '').trim() })()"
        )
        if " ".join(told.split()).startswith(words):
            return
    raise AssertionError(f"Tab never reached {words!r}")


def test_from_home_to_a_job_without_a_mouse(desk):
    desk.goto("/")
    desk.keyboard.press("Tab")
    assert desk.evaluate("document.activeElement.getAttribute('href')") == "#main"
    tab_to(desk, "Virtual")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/jobs/?**center=virtual**")
    tab_to(desk, "Inbound")
    desk.keyboard.press("Space")
    tab_to(desk, "Show")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**center=inbound**")
    first = desk.locator(".job h3 a").first.inner_text()
    tab_to(desk, first)
    ring = desk.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/jobs/*-*")

    assert ring != "none"
    assert desk.locator("h1").inner_text() == first


def test_a_job_is_saved_from_the_front_page_without_a_mouse(desk):
    desk.goto("/")
    tab_to(desk, "Save: ")
    desk.keyboard.press("Enter")
    desk.get_by_role("link", name="Saved: note, or take off").first.wait_for()
    assert desk.evaluate("document.activeElement.textContent").startswith("Saved")
    desk.keyboard.press("Enter")
    desk.wait_for_url("**/saved/**")
