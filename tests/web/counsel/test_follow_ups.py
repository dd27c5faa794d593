import pytest

from careers.people.clients.client import Outcome
from careers.web.record import client_seal
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor
from tests.web.counsel.planning import folder_of


@pytest.fixture
def ana(app, site):
    return client_of(app, counselor(app, site.client))


@pytest.fixture
def at(ana) -> str:
    return f"/counsel/clients/{ana.number}/follow-up/"


def test_a_contact_is_kept_with_its_note(app, site, ana, at):
    answer = site.post(f"{at}contacts", {"on": "x"}, seen_on=at)
    assert answer.status_code == 422
    said = {"on": "2026-03-01", "way": "phone", "note": "Has found a bus"}
    site.post(f"{at}contacts", said, seen_on=at)
    assert "1 March 2026, phone: Has found a bus" in site.visit(at).words
    assert len(folder_of(app, ana).follow.contacts) == 1


def test_what_is_given_to_others_is_written_down(site, at):
    assert site.post(f"{at}releases", {"to": ""}, seen_on=at).status_code == 422
    said = {"to": "Larkfield Health", "what": "The plan", "until": "2026-02-01"}
    site.post(f"{at}releases", said, seen_on=at)
    assert "The plan, to Larkfield Health, ended 1 February" in site.visit(at).words


def test_after_an_outcome_one_asks_again_twice(app, site, ana, at):
    assert site.post(f"{at}outcomes", {"ended": ""}, seen_on=at).status_code == 422
    said = {"outcome": "hired", "ended": "2026-03-01", "role": "csr", "reason": "Pay"}
    site.post(f"{at}outcomes", said, seen_on=at)
    with app.test_request_context():
        (ended,) = store_of(app).clients.find(ana.number, client_seal()).said.ended
    assert (ended.outcome, ended.role) == (Outcome.HIRED, "csr")
    assert "between 1 July 2026 and 30 September 2026" in site.visit(at).words
    assert site.post(f"{at}checks/1", {}, seen_on=at).status_code == 422
    site.post(f"{at}checks/1", {"found": "Still there"}, seen_on=at)
    words = site.visit(at).words
    assert "quarter 2: Still there" in words
    assert "between 1 July 2026" not in words
    assert site.post(f"{at}checks/9", {"found": "x"}, seen_on=at).status_code == 404
