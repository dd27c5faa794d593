"""Applied for on a small phone without scripts; answered at a desk; read at home."""

import threading

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect
from werkzeug.serving import make_server

from careers.settings import Settings
from careers.storage.store import Store, migrate
from careers.web.app import create_app
from careers.web.who import COOKIE
from tests import cast
from tests.door import link_in, mail, opened
from tests.journeys.test_pages import RULES
from tests.web.applying import RECRUITER, path, posted


@pytest.fixture(scope="module")
def hiring(tmp_path_factory, catalogue):
    """Serve a job that takes applications; give the app, its address, and a cookie."""
    database = tmp_path_factory.mktemp("applying") / "careers.db"
    migrate(database)
    app = create_app(Settings(secret_key="applying", database=database), catalogue)
    app.config.update(NOW=cast.NOW, TESTING=True)
    store: Store = app.extensions["world"].store()
    store.jobs.put(cast.JOBS, cast.NOW)
    posting = posted(app)
    rita = opened(app, "rita@larkfield.example", RECRUITER)
    secret = store.sessions.open(rita, cast.NOW)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield app, posting, f"http://127.0.0.1:{server.server_port}", secret
    server.shutdown()
    thread.join()
    app.extensions["world"].close()


def calm(page):
    """Nothing for axe to find, nothing that overflows; axe needs scripts to run."""
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], rule["nodes"][0]["target"]) for rule in found] == []


def answer(page, spanish: str):
    page.get_by_label("Where do you live?").select_option("US-AZ")
    page.get_by_label("How well do you know Spanish?").select_option(spanish)
    for yes in page.get_by_label("Yes").all():
        yes.check()
    page.get_by_role("button", name="Go on").click()


def test_an_application_is_sent_answered_and_read(browser, hiring):
    app, posting, address, secret = hiring
    phone = browser.new_context(
        base_url=address,
        viewport={"width": 360, "height": 740},
        color_scheme="dark",
        java_script_enabled=False,
    )
    page = phone.new_page()
    page.goto(f"/jobs/{posting.on_board}")
    page.get_by_role("link", name="Apply here").click()
    answer(page, "A2")
    expect(page.get_by_role("heading", name="Not this one, and here")).to_be_visible()
    page.get_by_role("link", name="Answer again").click()
    answer(page, "C1")
    page.get_by_label("Your name").fill("Ana Ruiz")
    page.get_by_label("Your e-mail address").fill("ana@example.org")
    cv = {"name": "cv.txt", "mimeType": "text/plain", "buffer": b"Took calls"}
    page.get_by_label("Your CV, if you like").set_input_files(cv)
    page.get_by_label("Pass this on to Larkfield Health").check()
    page.get_by_role("button", name="Go on: confirm my address").click()
    expect(page.get_by_text("Look into your mail")).to_be_visible()
    own = link_in(mail(app)[-1])
    page.goto(own)
    page.get_by_role("button", name="Send").first.click()
    expect(page.get_by_text("Sent since")).to_be_visible()

    office = browser.new_context(
        base_url=address, viewport={"width": 1280, "height": 900}
    )
    office.add_cookies([{"name": COOKIE, "value": secret, "url": address}])
    desk = office.new_page()
    desk.goto("/desk/jobs/")
    desk.get_by_role("link", name="Applicants").click()
    calm(desk)
    desk.get_by_role("link", name="Ana Ruiz").click()
    calm(desk)
    desk.get_by_role("button", name="Invite to an interview").click()
    desk.get_by_role("button", name="Keep or send it").click()
    desk.get_by_label("What to do").select_option("interview")
    desk.get_by_role("button", name="Do it and tell them").click()
    expect(desk.get_by_text("Interview since")).to_be_visible()
    desk.get_by_role("link", name="Applicants: Member services").click()
    desk.get_by_label("Tick Ana Ruiz").check()
    desk.get_by_label("What to do").select_option("refused")
    desk.get_by_label("If it is no: why").select_option("filled")
    desk.get_by_role("button", name="Go on").click()
    calm(desk)
    desk.get_by_role("button", name="Yes, for 1 person").click()
    expect(desk.get_by_text("Done for 1 person")).to_be_visible()

    page.goto(own)
    expect(page.get_by_text("Which of these times suit you?")).to_be_visible()
    expect(page.get_by_text("It was not about you")).to_be_visible()
    page.get_by_role("button", name="Withdraw and delete").click()
    expect(page.get_by_text("You took it back")).to_be_visible()
    for context in (phone, office):
        context.close()


def test_pages_of_an_applicant_are_calm_by_night(browser, hiring):
    _app, posting, address, _secret = hiring
    context = browser.new_context(
        base_url=address, viewport={"width": 360, "height": 740}, color_scheme="dark"
    )
    page = context.new_page()
    page.goto(path(posting))
    calm(page)
    answer(page, "A2")
    calm(page)
    page.go_back()
    answer(page, "C1")
    calm(page)
    page.get_by_label("Your name").fill("Ben Ortiz")
    page.keyboard.press("Tab")
    page.keyboard.type("nowhere@x")
    page.get_by_label("Pass this on to Larkfield Health").focus()
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Write an address like")
    calm(page)
    context.close()
