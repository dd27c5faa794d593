"""From the front page to a closed account on a phone: nothing personal in the log.

The site is served as `careers serve` serves it, and its log is kept and read: every
word that this person types carries a mark.
"""

import json
import os
import re
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.door import PASSWORD
from tests.journeys.test_applying import calm

MARK = "Zyxomel"
APPLIES = """
    select number from jobs
     where json_extract(details, '$.applies_here') and removed_at is null limit 1
"""


class Served:
    """The demo world as `careers serve` serves it, with its log."""

    def __init__(self, folder: Path) -> None:
        self.database, self.log = folder / "careers.db", folder / "log"
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self._own = os.environ | {
            "CAREERS_DATABASE": str(self.database),
            "CAREERS_SITE": self.address,
        }
        for words in ("migrate", "demo"):
            self.run(words)
        self._lines = self.log.open("wb")
        self._process = subprocess.Popen(
            self._command("serve", "--port", str(port)),
            env=self._own,
            stdout=self._lines,
            stderr=subprocess.STDOUT,
        )
        self._wait()

    def run(self, *words: str) -> None:
        subprocess.run(
            self._command(*words), env=self._own, check=True, capture_output=True
        )

    def letter_link(self, to: str) -> str:
        """The link in the newest letter to somebody, once it lies in the folder."""
        for _ in range(100):
            files = sorted(
                (self.database.parent / "outbox").glob("*.eml"),
                key=lambda file: file.stat().st_mtime_ns,
            )
            letters = [
                message_from_bytes(file.read_bytes(), policy=policy.default)
                for file in files
            ]
            own = [letter for letter in letters if letter["To"] == to]
            if own:
                text = own[-1].get_body(("plain",)).get_content()
                return re.search(r"https?://\S+", text)[0]
            time.sleep(0.1)
        raise AssertionError(f"no letter to {to}")

    def number(self) -> int:
        """A job that takes applications here."""
        with sqlite3.connect(self.database) as database:
            return database.execute(APPLIES).fetchone()[0]

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._lines.close()

    def _command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "careers", *words]

    def _wait(self) -> None:
        for _ in range(200):
            try:
                urllib.request.urlopen(self.address, timeout=5)
            except OSError:
                time.sleep(0.1)
            else:
                return
        raise AssertionError("it is not served")


@pytest.fixture(scope="module")
def served(tmp_path_factory):
    site = Served(tmp_path_factory.mktemp("no trace"))
    yield site
    site.stop()


@pytest.fixture(params=[True, False], ids=["with scripts", "without scripts"])
def phone(request, browser, served):
    context = browser.new_context(
        base_url=served.address,
        viewport={"width": 360, "height": 740},
        has_touch=True,
        color_scheme="dark",
        java_script_enabled=request.param,
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    yield page, request.param
    context.close()


def reads(page: Page, *words: str) -> None:
    for each in words:
        expect(page.get_by_text(each).first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()


def save_and_tell(page: Page, number: int) -> None:
    """Search, save with a note, and paste a text, all without an account."""
    page.goto("/")
    page.get_by_role("searchbox").first.fill(f"chat {MARK}")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{MARK}**")
    page.goto(f"/saved/{number}")
    page.get_by_label("A note to yourself").fill(f"{MARK} first")
    press(page, "Save")
    page.goto("/fit/")
    text = f"{MARK} took 60 calls a day and typed notes in Salesforce"
    page.get_by_label("Your CV, or a few lines").fill(text)
    press(page, "Show me")
    reads(page, "What you bring")


def join(page: Page, served: Served, email: str) -> None:
    page.goto("/password/")
    page.get_by_label("Your e-mail address").fill(f"{MARK}@nowhere")
    press(page, "Send me the letter")
    page.get_by_label("Your e-mail address").fill(email)
    press(page, "Send me the letter")
    page.goto(served.letter_link(email))
    page.get_by_label("New password").fill(PASSWORD)
    press(page, "Keep it and sign in")
    page.goto("/account/profile/")
    page.get_by_label("My text as I wrote it").check()
    press(page, "Keep this profile")
    page.goto("/saved/")
    reads(page, f"{MARK} first")


def apply(page: Page, number: int) -> None:
    page.goto(f"/jobs/{number}/apply")
    page.get_by_label("Where do you live?").select_option("US-AZ")
    page.get_by_label("How well do you know").select_option("native")
    for yes in page.get_by_label("Yes", exact=True).all():
        yes.check()
    press(page, "Go on")
    page.get_by_label("Your name").fill(MARK)
    page.get_by_label("A few words to them").fill(f"{MARK} says hello")
    cv = {"name": f"{MARK}.txt", "mimeType": "text/plain", "buffer": MARK.encode()}
    page.get_by_label("Your CV, if you like").set_input_files(cv)
    for no in page.get_by_label("No, do not show it").all():
        no.check()
    page.get_by_label("Pass this on to").check()
    press(page, "Send my application")
    reads(page, "Sent since")


def follow(page: Page) -> None:
    """Note a job from elsewhere, and read the log of the search."""
    page.goto("/alerts/new?setting=virtual")
    press(page, "Start")
    reads(page, "Alert: From home")
    page.goto("/account/board/new")
    page.get_by_label("The job").fill(f"{MARK} agent")
    page.get_by_label("The employer").fill(f"{MARK} House")
    page.get_by_label("Next step").fill(f"Call {MARK}")
    press(page, "Keep it")
    reads(page, f"{MARK} agent", f"Call {MARK}")


def take_a_copy(page: Page) -> str:
    page.goto("/account/copy/")
    reads(page, "All we hold of you", MARK)
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download as a file").click()
    return Path(waiting.value.path()).read_text()


def leave(page: Page) -> None:
    page.goto("/account/close")
    page.get_by_label("Your password now").fill(PASSWORD)
    press(page, "Close it for good")
    page.goto("/saved/")
    reads(page, "No jobs are saved here yet")


def test_all_of_it_is_done_on_a_phone_and_the_log_names_nobody(phone, served):
    page, scripts = phone
    email = f"{MARK.lower()}{int(scripts)}@example.org"
    number = served.number()
    save_and_tell(page, number)
    join(page, served, email)
    apply(page, number)
    follow(page)
    if scripts:
        calm(page)
    copy = json.loads(take_a_copy(page))
    assert MARK in json.dumps(copy["profile"])
    assert MARK in json.dumps(copy["own board"])
    assert MARK in json.dumps(copy["applications"])
    page.goto(f"/{MARK}")
    reads(page, "There is no page at this address")
    leave(page)
    served.run("tidy")

    assert MARK.lower() not in served.log.read_text().lower()
    assert "Traceback" not in served.log.read_text()
