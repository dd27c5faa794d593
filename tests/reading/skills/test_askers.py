"""Whose questions make a skill: those of customers, not those of colleagues."""

import pytest

from tests.shipped import reader

SKILL = "customer-service"


def asks(text: str) -> bool:
    return SKILL in {skill.id for skill in reader().extract(text, "ad").skills}


@pytest.mark.parametrize(
    "text",
    [
        "You will resolve billing queries over the telephone.",
        "Dealing with all the requests of our guests.",
        "You answer all questions that clients have.",
    ],
)
def test_questions_of_customers_are_customer_service(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Raise purchase orders and resolve queries with the traders.",
        "You manage ad hoc requests of the underwriting team.",
        "Prepare the month end and answer questions of the auditors.",
    ],
)
def test_questions_of_colleagues_are_not(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    ("text", "is_theirs"),
    [
        ("Defined the ever new needs of our members.", True),
        ("Defined the ever new needs of the machines.", False),
    ],
)
def test_only_needs_of_customers_are_found_out(text: str, is_theirs: bool) -> None:
    found = {skill.id for skill in reader().extract(text, "cv").skills}
    assert ("needs-discovery" in found) is is_theirs


def test_to_be_customer_focused_is_no_work_with_customers() -> None:
    assert not asks("A customer focused accountant with an eye for figures.")
    assert asks("You are customer focused and calm on inbound calls.")
