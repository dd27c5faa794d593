import json

import pytest

from careers.web.forms.postings import DayForm, PasteForm
from tests.board.feeds.test_pasted import POSTING


@pytest.fixture(autouse=True)
def request_here(app):
    with app.test_request_context():
        yield


def test_a_file_is_added_to_what_is_pasted():
    form = PasteForm(data={"text": "Come and join us.\r\n"})
    form.file_text = "We answer calls."

    assert form.words() == "Come and join us.\n\nWe answer calls."


def test_a_posting_for_machines_is_told_from_words():
    form = PasteForm()
    assert not form.is_for_machines

    form.content = json.dumps(POSTING).encode()
    assert form.is_for_machines


def test_a_last_day_is_asked_for():
    form = DayForm()
    form.validate()

    assert form.until.errors == ["Give the last day, like 2026-11-30"]
