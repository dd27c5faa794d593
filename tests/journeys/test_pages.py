"""Every page, by day and by night: nothing for axe to find, nothing that overflows."""

import os

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.rooms import ROOMS
from tests.journeys.test_a_text_on_a_phone import CV

RULES = {
    "runOnly": [
        "wcag2a",
        "wcag2aa",
        "wcag21a",
        "wcag21aa",
        "wcag22aa",
        "best-practice",
    ],
    # What is in order need not be told node by node: that halves the time.
    "resultTypes": ["violations"],
}


@pytest.fixture(scope="module")
def pages(browser, address):
    contexts = {
        scheme: browser.new_context(
            base_url=address,
            viewport={"width": width, "height": 800},
            color_scheme=scheme,
        )
        for scheme, width in (("light", 1280), ("dark", 360))
    }
    yield {scheme: context.new_page() for scheme, context in contexts.items()}
    for context in contexts.values():
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("room", ROOMS)
def test_axe_finds_nothing(pages, room, scheme):
    page = pages[scheme]
    page.goto(room)

    found = Axe().run(page, options=RULES).response["violations"]

    assert [
        (rule["id"], [node["target"] for node in rule["nodes"][:3]]) for rule in found
    ] == []


def test_axe_finds_nothing_on_any_kind_of_job(pages):
    for scheme, page in pages.items():
        page.goto("/jobs/")
        for link in page.locator(".job h3 a").evaluate_all(
            "all => all.map(a => a.href)"
        )[:4]:
            page.goto(link)
            found = Axe().run(page, options=RULES).response["violations"]
            assert [(r["id"], r["nodes"][0]["target"]) for r in found] == [], (
                scheme,
                link,
            )


def test_axe_finds_nothing_where_our_scripts_do_not_run(browser, address):
    """Only a job and the saved jobs bring scripts; every other page is the same."""
    for scheme in ("light", "dark"):
        context = browser.new_context(base_url=address, color_scheme=scheme)
        context.route("**/*.mjs", lambda route: route.abort())
        page = context.new_page()
        page.goto("/jobs/")
        job = page.locator(".job h3 a").first.get_attribute("href") or ""
        for room in (job, f"{job}?zone=Asia/Manila", "/saved/"):
            page.goto(room)
            found = Axe().run(page, options=RULES).response["violations"]
            assert [(r["id"], r["nodes"][0]["target"]) for r in found] == [], room
        context.close()


def test_axe_finds_nothing_beside_a_text_of_ones_own(pages):
    """The pages that only somebody with a text sees: what it shows, and how it fits."""
    for scheme, page in pages.items():
        page.goto("/fit/")
        page.get_by_label("Your CV, or a few lines").fill(CV)
        page.get_by_role("button", name="Show me").click()
        job = page.locator(".job__title a").first.get_attribute("href") or ""
        for room in ("/fit/you", job, "/paths/?start=csr&goal=qa-analyst"):
            page.goto(room)
            found = Axe().run(page, options=RULES).response["violations"]
            assert [(r["id"], r["nodes"][0]["target"]) for r in found] == [], (
                scheme,
                room,
            )
            assert page.evaluate("document.documentElement.scrollWidth") <= (
                page.viewport_size or {}
            ).get("width", 0)
        page.context.clear_cookies()


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_is_wider_than_a_narrow_phone(pages, room):
    page = pages["dark"]
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(room)

    wide = page.evaluate("document.documentElement.scrollWidth")
    page.set_viewport_size({"width": 360, "height": 800})

    assert wide <= 320


def test_the_first_view_is_light(browser, address):
    """Under 60 kB compressed, style and scripts included, pictures left out."""
    import gzip

    for room in ("/", "/jobs/", "/roles/csr"):
        context = browser.new_context(base_url=address)
        page = context.new_page()
        sizes: dict[str, int] = {}

        def weigh(response, sizes=sizes):
            if not response.url.endswith((".svg", ".png", ".ico")):
                sizes[response.url] = len(gzip.compress(response.body(), 6))

        page.on("response", weigh)
        page.goto(room, wait_until="networkidle")
        context.close()
        assert sum(sizes.values()) < 60_000, (room, sizes)


def test_axe_finds_nothing_on_any_guide(pages, catalogue):
    """Every role, center and guide, and a skill of each group; on a desk, each fifth.

    They share their templates, and a page takes axe about a second.
    """
    skills = [catalogue.skills_of(group)[0].id for group in catalogue.groups]
    rooms = (
        [f"/roles/{id}" for id in catalogue.roles]
        + [f"/centers/{id.value}" for id in catalogue.centers]
        + [f"/guides/{id}" for id in catalogue.guides]
        + [f"/skills/{id}" for id in skills]
    )
    every = 1 if os.environ.get("CI") else 5
    for at, room in enumerate(rooms[::every]):
        page = pages["dark" if at % 2 else "light"]
        page.goto(room)
        found = Axe().run(page, options=RULES).response["violations"]
        assert [(r["id"], r["nodes"][0]["target"]) for r in found] == [], room
