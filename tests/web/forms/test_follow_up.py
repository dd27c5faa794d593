from datetime import date

import pytest
from werkzeug.datastructures import MultiDict

from careers.people.clients.follow_up import Way
from careers.web.forms.follow_up import ContactForm, ReleaseForm
from tests.cast import TODAY


@pytest.fixture(autouse=True)
def request_context(app):
    with app.test_request_context():
        yield


def test_a_contact_has_a_day_a_way_and_who_noted_it():
    typed = MultiDict({"on": "2026-03-01", "way": "missed", "note": " Ill "})
    made = ContactForm(typed).contact(TODAY, 7)
    assert (made.on, made.way) == (date(2026, 3, 1), Way.MISSED)
    assert (made.note, made.by) == ("Ill", 7)


def test_a_release_needs_a_reader_and_what_they_read():
    assert not ReleaseForm(MultiDict({"to": "Larkfield"})).validate()
