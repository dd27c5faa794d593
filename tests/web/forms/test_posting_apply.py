from dataclasses import replace
from datetime import date

import pytest
from werkzeug.datastructures import MultiDict

from careers.board.posting import begun
from careers.web.forms.posting_apply import ApplyForm
from tests.cast import MEMBER_SERVICES, NOW, TODAY

OWN = begun(MEMBER_SERVICES, NOW)


@pytest.fixture(autouse=True)
def request_here(app):
    with app.test_request_context():
        yield


@pytest.mark.parametrize(
    ("changes", "way", "field", "value"),
    [
        ({}, "link", "link", "https://larkfield.example/apply"),
        (
            {"apply_at": "jobs@larkfield.example"},
            "mail",
            "mail",
            "jobs@larkfield.example",
        ),
        ({"apply_at": None, "applies_here": True}, "here", "link", ""),
    ],
)
def test_the_way_to_apply_is_told_by_the_job(changes, way, field, value):
    form = ApplyForm.of(begun(replace(MEMBER_SERVICES, **changes), NOW))

    assert form.way.data == way
    assert form[field].data == value


def test_only_the_chosen_way_is_kept():
    sent = {
        "way": "mail",
        "mail": "jobs@larkfield.example",
        "link": "https://x.example",
    }

    values = ApplyForm.of(OWN, MultiDict(sent)).values()

    assert values["apply_at"] == "jobs@larkfield.example"
    assert not values["applies_here"]


def test_days_are_kept_beside_the_job():
    sent = {"way": "here", "opens_on": "2026-03-09", "closes_on": "2026-03-31"}
    form = ApplyForm.of(OWN, MultiDict(sent))
    form.today = TODAY
    form.validate()

    kept = form.filled(OWN, [], NOW)

    assert (kept.opens_on, kept.closes_on) == (date(2026, 3, 9), date(2026, 3, 31))
    assert kept.job.applies_here
