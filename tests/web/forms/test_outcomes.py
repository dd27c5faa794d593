import pytest
from werkzeug.datastructures import MultiDict

from careers import assets
from careers.board.place import Setting
from careers.people.clients.follow_up import DueCheck, Found
from careers.people.clients.outcome import Ended, Outcome
from careers.people.clients.outcome_reason import load_reasons
from careers.web.forms.outcomes import CheckForm, OutcomeForm
from tests.cast import TODAY


@pytest.fixture(autouse=True)
def request_context(app):
    with app.test_request_context():
        yield


def form(**typed: str) -> OutcomeForm:
    made = OutcomeForm(MultiDict({"ended": "2026-03-01", **typed}))
    made.today = TODAY
    return made.offering(load_reasons(assets.DATA), [("csr", "Agent")])


def test_the_reason_tells_the_outcome():
    own = form(code="promoted-inside", setting="hybrid").outcome_on(TODAY)
    assert (own.outcome, own.setting) == (Outcome.PROMOTED, Setting.HYBRID)
    assert (own.pay, own.unit) == (None, None)


def test_a_job_stands_beside_no_other_outcome():
    own = form(code="left-moved", pay="17")
    own.validate()
    assert "belongs to “Hired” or “Promoted”" in own.code.errors[0]


def test_a_reason_that_is_not_on_the_list_is_refused():
    own = form(code="made-up")
    own.validate()
    assert own.code.errors


def test_an_answer_is_a_code_with_words_beside():
    asked = CheckForm(MultiDict({"found": "learning", "said": "At night school"}))
    due = DueCheck(Ended(Outcome.HIRED, TODAY), 2, TODAY, TODAY)
    made = asked.check(due, TODAY)
    assert (made.found, made.note) == (Found.LEARNING, "At night school")
    empty = CheckForm(MultiDict({}))
    empty.validate()
    assert "nobody was reached" in empty.found.errors[0]
