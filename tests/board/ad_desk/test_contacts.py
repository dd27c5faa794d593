import pytest

from careers.board.ad_desk.contacts import hidden_contacts


@pytest.mark.parametrize(
    "text",
    [
        "Write to jobs (at) quickhire (dot) com today",
        "mail hr at gmail for the form",
        "send it to quickhire gmail dot com",
        "Call 0 9 1 7 5 5 5 0 1 2 3 now",
        "call zero nine one seven five five five",
        "add us on W h a t s - a p p",
    ],
)
def test_contacts_in_disguise_are_refused(text):
    (remark,) = hidden_contacts(text)
    assert remark.must


@pytest.mark.parametrize(
    "text",
    [
        "Write to jobs@larkfield.example.",
        "Calls at 9 am, 5 days a week, 40 hours.",
        "Pay is $18.25 to $20.50 an hour.",
        "We hire in 12 states and 3 countries in 2026.",
        "Call us on 555-0123.",
    ],
)
def test_plain_contacts_and_numbers_are_fine(text):
    assert list(hidden_contacts(text)) == []
