import pytest
from werkzeug.datastructures import MultiDict

from careers.web.forms.replans import MEANWHILE, NOTHING, ReplanForm

KEYS = ("review", "step-csr")


@pytest.fixture(autouse=True)
def request_context(app):
    with app.test_request_context():
        yield


def sent(*take: str, seen: str = "now") -> ReplanForm:
    token = ReplanForm().csrf_token.current_token
    said = [("take", key) for key in take]
    said += [("why", "Late"), ("seen", seen), ("csrf_token", token)]
    return ReplanForm(MultiDict(said), keys=KEYS, seen="now")


def test_an_empty_form_has_all_of_it_ticked():
    assert ReplanForm(keys=KEYS, seen="now").take.data == list(KEYS)


def test_what_was_seen_and_ticked_is_taken():
    form = sent("review")
    assert form.is_taken()
    assert form.take.data == ["review"]


def test_nothing_ticked_is_no_change():
    form = sent()
    assert not form.is_taken()
    assert form.take.errors == [NOTHING]


def test_a_page_that_is_old_shows_anew_what_is_there():
    form = sent("review", seen="before")
    assert not form.is_taken()
    assert form.take.errors == [MEANWHILE]
    assert form.seen.data == "now"
