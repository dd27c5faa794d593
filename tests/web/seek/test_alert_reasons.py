from dataclasses import replace
from decimal import Decimal

from careers.board.criteria import Criteria, PayFloor
from careers.board.pay import Pay
from careers.board.place import Where
from careers.web.seek.alert_reasons import why
from tests.cast import MEMBER_SERVICES

SILENT = replace(MEMBER_SERVICES, pay=Pay(), where=Where())


def reason(app, criteria: Criteria, job=MEMBER_SERVICES) -> str:
    with app.test_request_context():
        return why(criteria, job)


def test_it_names_what_the_job_says_of_what_was_asked(app):
    asked = Criteria(words="benefits", setting=("virtual",), lives="US-AZ")
    said = reason(app, asked)
    assert said.startswith("it speaks of “benefits”, ")
    assert said.endswith("hires in Arizona")
    assert "not stated" not in said


def test_what_the_job_does_not_say_is_said(app):
    floor = PayFloor(Decimal(15))
    said = reason(app, Criteria(setting=("virtual",), lives="US-AZ", pay=floor), SILENT)
    assert "not stated: on site or from home" in said
    assert "pay" in said
    assert "where it hires" in said


def test_pay_that_is_stated_is_told(app):
    said = reason(app, Criteria(pay=PayFloor(Decimal(15))))
    assert "pays $18.25 to $20.50 an hour" in said


def test_a_search_for_everything_has_a_reason_too(app):
    assert reason(app, Criteria()) == "it is new on the board"


def test_an_employer_that_is_followed_is_named(app):
    said = reason(app, Criteria(employer="larkfield-health", no_phones=True))
    assert said == "no phones, Larkfield Health"
