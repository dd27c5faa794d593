import json
from base64 import b64decode

from tests.door import signed_in
from tests.web.seek.leaver import EMAIL, MARK, moved_in

COPY = "/account/copy/"
FILE = f"{COPY}headway.json"
PARTS = ("profile", "saved jobs", "own board", "applications", "alerts")
MARKLESS = ("being found", "plans with counselors")


def test_the_copy_holds_every_word_somebody_gave_us(app, site):
    moved_in(app, site)
    answer = site.answer(FILE)
    copy = json.loads(answer.text)
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Cache-Control"] == "no-store"
    assert copy["account"]["e-mail"] == EMAIL
    for part in PARTS:
        assert MARK in json.dumps(copy[part]), part
    (sent,) = copy["applications"]
    assert MARK in b64decode(sent["CV content"]).decode()
    assert sent["messages"][0]["words"] == MARK


def test_the_same_can_be_read_as_a_page(app, site):
    moved_in(app, site)
    page = site.visit(COPY)
    assert EMAIL in page.words
    assert page.words.count(MARK) >= len(PARTS)
    assert FILE in page.links


def test_whoever_has_given_nothing_reads_that(app, site):
    signed_in(app, site.client)
    assert site.visit(COPY).words.count("Nothing.") == len(PARTS + MARKLESS)


def test_nobody_else_finds_anything_of_it(app, site):
    moved_in(app, site)
    signed_in(app, site.client, "ben@example.org")
    assert MARK.lower() not in site.answer(FILE).text.lower()
