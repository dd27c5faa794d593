from dataclasses import replace

import pytest

from careers.board.ad_desk.conflicts import conflicts
from careers.board.terms import Contract
from tests.cast import AGENT, MEMBER_SERVICES


def ids(text, job=MEMBER_SERVICES):
    return [remark.id for remark in conflicts(replace(job, body=text))]


@pytest.mark.parametrize(
    "text",
    [
        "Work in our Tucson office three days.",
        "This is an office-based role.",
        "You come into the office daily.",
    ],
)
def test_remote_that_means_the_office_is_refused(text):
    assert ids(text) == ["office-meant"]
    assert ids(text, AGENT) == []


@pytest.mark.parametrize(
    "text",
    [
        "You never have to come to our office.",
        "Pick up your computer at our office on the first day.",
        "Our office manager calls you.",
        "This is not an on-site role.",
    ],
)
def test_an_office_that_is_only_mentioned_is_fine(text):
    assert ids(text) == []


def test_an_employee_with_a_contractors_conditions_is_refused():
    text = "You are responsible for your own taxes."

    assert ids(text) == ["contractor-meant"]
    terms = replace(MEMBER_SERVICES.terms, contract=Contract.CONTRACTOR)
    assert ids(text, replace(MEMBER_SERVICES, terms=terms)) == []


@pytest.mark.parametrize(
    "text", ["Training is unpaid.", "Two weeks of unpaid training", "No pay in nesting"]
)
def test_unpaid_training_is_refused_for_employees(text):
    assert ids(text) == ["training-unpaid"]


def test_unpaid_training_of_contractors_is_warned_of():
    terms = replace(MEMBER_SERVICES.terms, contract=Contract.CONTRACTOR)
    job = replace(MEMBER_SERVICES, terms=terms, body="Training is unpaid.")

    assert [remark.must for remark in conflicts(job)] == [False]
