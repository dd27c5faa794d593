import pytest
from werkzeug.datastructures import MultiDict

from careers.board.employer import Employer
from careers.board.terms import House
from careers.web.forms.employers import AboutForm, filled
from tests.cast import NORTHBANK


def said(app, **typed):
    with app.test_request_context():
        return AboutForm(MultiDict({"house": "", **typed})).said(NORTHBANK)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Philippines", "PH"), ("uk", "GB"), ("us", "US"), ("", None), ("India ", "IN")],
)
def test_a_country_is_read_as_people_write_it(app, typed, code):
    assert said(app, country=typed).country == code


def test_what_is_left_empty_is_not_stated(app):
    assert said(app) == Employer("northbank", "Northbank")


def test_a_form_says_what_it_was_filled_with(app):
    own = Employer(
        "a", "A", House.AGENCY, "PH", "About", "20 people", "https://a.example"
    )
    with app.test_request_context():
        form = AboutForm(MultiDict(filled(own)))
        assert form.said(Employer("a", "A")) == own
