"""A file of many jobs: read, mended, posted, in a browser and without scripts."""

import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.board.incoming.desk import ROW
from tests.journeys.test_pages import RULES
from tests.journeys.test_posting import desk_site, recruiters
from tests.web.hire.uploading import OTHER, as_csv

__all__ = ["desk_site", "recruiters"]

ODD = as_csv(ROW, {**OTHER, "salary": "lots"}).replace(b"category", b"Pool")


def uploaded(page):
    page.goto("/desk/upload/")
    file = {"name": "jobs.csv", "mimeType": "text/csv", "buffer": ODD}
    page.get_by_label("Your file").set_input_files(file)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("jobs.csv")


def in_order(page):
    # A page that says how far it is goes on by itself: ask no page that is leaving.
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    page.wait_for_load_state("networkidle")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= page.viewport_size["width"], page.url


def test_a_file_is_read_posted_and_mended_also_on_a_phone(recruiters):
    desk, phone = recruiters
    uploaded(desk)
    expect(desk.get_by_text("This is no pay that we can read")).to_be_visible()
    desk.get_by_role("button", name="Post all 1").click()
    expect(desk.get_by_text("1 job is posted")).to_be_visible()
    desk.get_by_role("button", name="Mend it here").click()
    desk.wait_for_url(re.compile(r"/desk/jobs/\d+/pay"))

    uploaded(phone)
    expect(phone.get_by_text("The same as last time").first).to_be_visible()
    in_order(phone)
    for name in ("Which column holds what", "Upload many jobs"):
        phone.get_by_role("link", name=name).click()
        in_order(phone)


def test_axe_finds_nothing_on_the_pages_of_an_upload(recruiters):
    page, _ = recruiters
    uploaded(page)
    shown = page.url
    for room in (shown, f"{shown}/columns", "/desk/upload/"):
        page.goto(room)
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = 1)")
        found = Axe().run(page, options=RULES).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == [], room
