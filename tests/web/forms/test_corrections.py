from decimal import Decimal

import pytest
from werkzeug.datastructures import MultiDict

from careers.board.pay import Unit
from careers.people.clients.correction import Cause
from careers.people.clients.follow_up import Check, Contact, Found, Way
from careers.people.clients.outcome import Ended, Outcome
from careers.web.forms.corrections import (
    CheckCorrectionForm,
    ContactCorrectionForm,
    OutcomeCorrectionForm,
    WhyForm,
)
from tests.cast import TODAY

HIRED = Ended(
    Outcome.HIRED, TODAY, code="hired-board", pay=Decimal("41600"), unit=Unit.YEAR
)


@pytest.fixture(autouse=True)
def request_context(app):
    with app.test_request_context():
        yield


def test_a_slip_is_what_is_chosen_until_somebody_chooses():
    assert WhyForm().cause.data == Cause.SLIP
    made = WhyForm(MultiDict({"cause": "learned", "words": "They called"}))
    own = made.correction(1, None, TODAY, 7)
    assert (own.cause, own.words, own.after, own.by) == (
        Cause.LEARNED, "They called", None, 7,
    )  # fmt: skip


def test_forms_are_filled_in_as_it_stands():
    form = ContactCorrectionForm.of(Contact(TODAY, Way.PHONE, "Found a bus", 7))
    assert form.contact(TODAY, 7) == Contact(TODAY, Way.PHONE, "Found a bus", 7)
    outcome = OutcomeCorrectionForm.of(HIRED)
    check = Check(TODAY, 2, TODAY, "Likes it", Found.SAME)
    assert CheckCorrectionForm.of(check).put_right(check) == check
    assert (outcome.pay.data, outcome.unit.data) == ("41600", "year")
