"""Saved and wished in a browser, kept with an account, followed to an interview."""

import re
import threading

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from werkzeug.serving import make_server

from careers.settings import Settings
from careers.storage.store import migrate
from careers.web.app import create_app
from tests import cast
from tests.door import PASSWORD, opened
from tests.journeys.test_pages import RULES


@pytest.fixture(scope="module")
def here(tmp_path_factory, catalogue):
    """Serve three jobs; give the app and its address."""
    database = tmp_path_factory.mktemp("coming back") / "careers.db"
    migrate(database)
    app = create_app(Settings(secret_key="coming back", database=database), catalogue)
    app.config.update(NOW=cast.NOW, TESTING=True)
    app.extensions["world"].store().jobs.put(cast.JOBS, cast.NOW)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield app, f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()


@pytest.fixture(params=["with scripts", "without scripts"])
def seeker(request, browser, here):
    app, address = here
    email = f"{request.param.replace(' ', '-')}@example.org"
    opened(app, email)
    context = browser.new_context(
        base_url=address,
        viewport={"width": 360, "height": 740},
        has_touch=True,
        color_scheme="dark",
        java_script_enabled=request.param == "with scripts",
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page, email
    context.close()


def calm(page: Page, scripts: bool) -> None:
    """Nothing overflows, and axe finds nothing; it needs scripts to run."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    if not scripts:
        return
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], rule["nodes"][0]["target"]) for rule in found] == []


def save_from_the_list(page: Page) -> None:
    page.goto("/jobs/")
    page.get_by_role("link", name=re.compile("^Save ?: Member services")).click()
    saved = page.get_by_role("link", name="Saved: note, or take off")
    save = page.get_by_role("button", name="Save", exact=True)
    expect(saved.or_(save).first).to_be_visible()
    if save.is_visible():
        save.click()
    expect(saved.first).to_be_visible()


def test_what_was_saved_and_wished_is_kept_and_followed(seeker):
    page, email = seeker
    scripts = email.startswith("with-")
    save_from_the_list(page)
    page.get_by_role("link", name="Saved: note, or take off").first.click()
    page.get_by_label("A note to yourself").fill("Ask about weekends")
    page.get_by_role("button", name="Keep the note").click()

    page.goto("/fit/wishes/")
    page.get_by_label("From home").check()
    page.get_by_role("button", name="Keep my wishes").click()
    expect(
        page.get_by_role("link", name=re.compile("From home ?, take off"))
    ).to_be_visible()
    page.get_by_role("link", name="Ignore my wishes this time").click()
    expect(page.get_by_text("Your wishes are off this time")).to_be_visible()

    page.goto("/sign-in/")
    page.get_by_label("Your e-mail address").fill(email)
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    calm(page, scripts)
    page.get_by_label("Only what is found").check()
    page.get_by_role("button", name="Keep this profile").click()
    expect(page.get_by_text("Kept. From now on it is here")).to_be_visible()
    calm(page, scripts)

    page.goto("/saved/")
    expect(page.get_by_text("Ask about weekends")).to_be_visible()
    calm(page, scripts)

    page.get_by_role("link", name="Member services").first.click()
    expect(page.get_by_text("Can I take this job from my home?")).to_be_visible()
    page.get_by_role("link", name="I applied: keep it on my board").click()
    calm(page, scripts)
    page.get_by_label("Next step").fill("Call Ms. Reyes")
    page.get_by_role("button", name="Keep it").click()
    expect(page.get_by_role("heading", name="Applied 1")).to_be_visible()
    page.get_by_role("button", name="I have an interview").click()
    expect(page.get_by_role("heading", name="Interview 1")).to_be_visible()
    calm(page, scripts)
    page.get_by_role("link", name="Your work-search log").click()
    expect(page.get_by_text("2 steps")).to_be_visible()
    calm(page, scripts)
