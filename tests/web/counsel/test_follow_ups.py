from decimal import Decimal

import pytest

from careers.board.pay import Unit
from careers.people.clients.outcome import Outcome
from careers.web.record import client_seal
from tests.door import store_of
from tests.web.counsel.agency import client_of, counselor
from tests.web.counsel.planning import folder_of, plan_at, planned

HIRED = {
    "code": "hired-board",
    "ended": "2025-05-01",
    "role": "csr",
    "employer": "nonprofit",
    "setting": "virtual",
    "pay": "$19.50",
    "unit": "hour",
    "reason": "Through Zoe",
}
"""Told in February 2026: the second quarter after is over, the fourth is to come."""


@pytest.fixture
def ana(app, site):
    return client_of(app, counselor(app, site.client))


@pytest.fixture
def at(ana) -> str:
    return f"/counsel/clients/{ana.number}/follow-up/"


def test_nobody_was_met_on_a_day_to_come(site, at):
    said = {"on": "2062-03-01", "way": "met", "note": "By phone"}
    answer = site.post(f"{at}contacts", said, seen_on=at)
    assert answer.status_code == 422
    assert "not in the future" in answer.text
    assert "By phone" in answer.text


def test_a_contact_is_kept_with_its_note(app, site, ana, at):
    answer = site.post(f"{at}contacts", {"on": "x"}, seen_on=at)
    assert answer.status_code == 422
    said = {"on": "2026-03-01", "way": "phone", "note": "Has found a bus"}
    for _ in range(2):
        site.post(f"{at}contacts", said, seen_on=at)
    assert "1 March 2026, phone: Has found a bus" in site.visit(at).words
    assert len(folder_of(app, ana).follow.contacts) == 1


def test_what_is_written_down_late_stands_on_its_own_day(app, site, ana):
    ben = planned(app, ana.counselor, code="B2")
    record = f"/counsel/clients/{ben.number}"
    at = f"{record}/follow-up/"
    for day in ("2026-02-20", "2026-02-27", "2026-03-01", "2026-01-05"):
        said = {"on": day, "way": "phone", "note": f"Said on {day}"}
        site.post(f"{at}contacts", said, seen_on=at)
    note = site.visit(f"{plan_at(ben)}/note").html
    assert "Said on 2026-02-20" in note
    assert "Said on 2026-01-05" not in note, "the last three, by their days"
    site.post(f"{at}outcomes", HIRED, seen_on=at)
    site.post(f"{at}outcomes", HIRED | {"ended": "2025-01-15"}, seen_on=at)
    assert "Outcome: hired, 1 May 2025" in site.visit(record).words


def test_what_is_given_to_others_is_written_down(site, at):
    assert site.post(f"{at}releases", {"to": ""}, seen_on=at).status_code == 422
    said = {"to": "Larkfield Health", "what": "The plan", "until": "2026-02-01"}
    site.post(f"{at}releases", said, seen_on=at)
    assert "The plan, to Larkfield Health, ended 1 February" in site.visit(at).words


def test_an_outcome_is_kept_by_its_code_with_the_job_it_led_to(app, site, ana, at):
    assert site.post(f"{at}outcomes", {"ended": ""}, seen_on=at).status_code == 422
    for _ in range(2):
        site.post(f"{at}outcomes", HIRED, seen_on=at)
    with app.test_request_context():
        (ended,) = store_of(app).clients.find(ana.number, client_seal()).said.ended
    assert (ended.outcome, ended.code) == (Outcome.HIRED, "hired-board")
    assert (ended.pay, ended.unit) == (Decimal("19.5"), Unit.HOUR)
    words = site.visit(at).words
    assert "Hired: a job from this board" in words
    assert "a nonprofit, from home, $19.50 an hour. Through Zoe" in words


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"code": "left-moved"}, "belongs to “Hired” or “Promoted”"),
        ({"code": ""}, "Choose what happened"),
        ({"ended": "2031-01-01"}, "not one to come"),
        ({"pay": "much"}, "Enter the pay"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_typed_is_lost(site, at, said, told):
    answer = site.post(f"{at}outcomes", HIRED | said, seen_on=at)
    assert answer.status_code == 422
    assert told in answer.text
    assert "Through Zoe" in answer.text


def test_one_asks_again_in_the_quarter_and_after_it(app, site, at):
    site.post(f"{at}outcomes", HIRED, seen_on=at)
    words = site.visit(at).words
    assert "The time for it ended 31 December 2025" in words
    assert "Ask again between 1 April 2026 and 30 June 2026" in words
    assert site.post(f"{at}checks/2", {}, seen_on=at).status_code == 422
    site.post(f"{at}checks/2", {"found": "same", "said": "Likes it"}, seen_on=at)
    assert "In work, same employer: Likes it" in site.visit(at).words
    for quarter in (2, 4, 9):
        again = site.post(f"{at}checks/{quarter}", {"found": "same"}, seen_on=at)
        assert again.status_code == 404, "asked already, or too early"


def test_a_closed_record_comes_back_to_be_asked_about(site, ana, at):
    site.post(f"{at}outcomes", HIRED, seen_on=at)
    record = f"/counsel/clients/{ana.number}"
    site.post(f"{record}/close", {}, seen_on=record)
    assert "Nobody asked how it went" in site.visit("/counsel/?need=late-check").words
