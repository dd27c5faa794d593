"""Nothing jumps while a page loads, with or without a text of one’s own."""

import pytest

WATCH = """
window.jumps = 0;
new PerformanceObserver((seen) => {
  for (const shift of seen.getEntries()) window.jumps += shift.value;
}).observe({ type: "layout-shift", buffered: true });
"""


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("room", ["/", "/jobs/", "job"])
def test_nothing_jumps_while_a_page_loads(browser, address, room, width):
    context = browser.new_context(
        base_url=address, viewport={"width": width, "height": 800}
    )
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto("/jobs/" if room == "job" else room)
    if room == "job":
        page.goto(page.locator(".job__title a").first.get_attribute("href") or "")
    page.wait_for_load_state("networkidle")
    jumps = page.evaluate("window.jumps")
    context.close()

    assert jumps < 0.01
