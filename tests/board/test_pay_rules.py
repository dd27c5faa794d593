from dataclasses import replace
from decimal import Decimal

import pytest

from careers.board.job import Read
from careers.board.pay import Pay, Unit
from careers.board.pay_rules import likelier_unit, pay_remarks
from tests.cast import MEMBER_SERVICES

GOOD = Pay(Decimal("18.25"), Decimal("20.50"), "USD", Unit.HOUR)


def remarks(pay=GOOD, body="Answer calls.", **more):
    job = replace(MEMBER_SERVICES, pay=pay, body=body, **more)
    return {remark.id: remark for remark in pay_remarks(job)}


def test_a_stated_range_of_base_pay_needs_no_remark():
    assert remarks() == {}


@pytest.mark.parametrize(
    ("pay", "rule"),
    [
        (Pay(), "pay-none"),
        (replace(GOOD, low=None), "pay-up-to"),
        (replace(GOOD, high=None), "pay-open"),
        (replace(GOOD, currency=None), "pay-unit"),
        (replace(GOOD, unit=None), "pay-unit"),
        (replace(GOOD, low=Decimal(30)), "pay-order"),
        (replace(GOOD, high=Decimal(45)), "pay-wide"),
        (replace(GOOD, bonus="OTE $70k"), "pay-on-target"),
    ],
)
def test_pay_is_a_range_in_one_money_for_one_stretch_of_time(pay, rule):
    found = remarks(pay)
    assert found[rule].must
    assert found[rule].page == "pay"


def test_a_wide_range_may_stand_with_its_reason():
    wide = replace(GOOD, high=Decimal(45), wide="Agents and senior agents")

    assert remarks(wide) == {}


def test_on_target_pay_stands_beside_what_the_middle_agent_earned():
    assert remarks(replace(GOOD, bonus="OTE $70k", median=Decimal(24))) == {}
    assert remarks(replace(GOOD, bonus="OTE $70k", bonus_earned=40)) == {}


@pytest.mark.parametrize(
    ("figure", "currency", "unit", "likelier"),
    [
        ("42000", "USD", Unit.HOUR, Unit.YEAR),
        ("19", "USD", Unit.YEAR, Unit.HOUR),
        ("24500", "GBP", Unit.HOUR, Unit.YEAR),
        ("24000", "PHP", Unit.HOUR, Unit.MONTH),
        ("19", "USD", Unit.HOUR, None),
        ("0.25", "USD", Unit.MINUTE, None),
    ],
)
def test_a_figure_that_does_not_fit_its_time_is_asked_about(
    figure, currency, unit, likelier
):
    pay = Pay(Decimal(figure), Decimal(figure), currency, unit)

    assert likelier_unit(pay) is likelier
    assert ("pay-period" in remarks(pay)) == (likelier is not None)


def test_the_question_names_the_likelier_time():
    pay = Pay(Decimal(42000), Decimal(42000), "USD", Unit.HOUR)

    assert "Did you mean 42,000 per year?" in remarks(pay)["pay-period"].says


@pytest.mark.parametrize(
    "words", ["Earn up to $25/hr!", "up to £30,000 per year", "as much as $900 a week"]
)
def test_up_to_is_refused_in_the_words_too(words):
    assert remarks(body=f"A good job. {words} Come.")["pay-up-to-words"].must


@pytest.mark.parametrize(
    "words",
    [
        "a quarterly bonus of up to $500",
        "refund orders of up to $50",
        "tuition help up to $2,000 a year",
        "we take up to 60 calls a day",
    ],
)
def test_up_to_is_no_pay_where_something_else_is_meant(words):
    assert "pay-up-to-words" not in remarks(body=words)


def test_base_pay_that_counts_the_bonus_is_refused():
    body = "Pay: $21.00 an hour including bonus, paid weekly."
    read = (Read("pay.low", "$21.00 an hour"),)

    assert remarks(body=body, read=read)["pay-mixed"].must
