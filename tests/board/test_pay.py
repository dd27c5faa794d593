from decimal import Decimal

import pytest

from careers.board.pay import Pay, Unit


def test_pay_is_stated_when_money_a_currency_and_a_unit_are():
    assert Pay(high=Decimal(20), currency="USD", unit=Unit.HOUR).is_stated()
    assert not Pay(low=Decimal(20), currency="USD").is_stated()
    assert not Pay(low=Decimal(20), unit=Unit.HOUR).is_stated()
    assert not Pay(currency="USD", unit=Unit.HOUR).is_stated()


@pytest.mark.parametrize(
    ("unit", "low", "a_year"),
    [
        (Unit.HOUR, "18.25", 37_960),
        (Unit.DAY, "100", 26_000),
        (Unit.WEEK, "700.50", 36_426),
        (Unit.MONTH, "25000", 300_000),
        (Unit.YEAR, "24500", 24_500),
    ],
)
def test_a_year_of_full_time_is_2080_hours(unit, low, a_year):
    assert Pay(low=Decimal(low), currency="USD", unit=unit).a_year() == (a_year, a_year)


@pytest.mark.parametrize("unit", [Unit.MINUTE, Unit.CALL, None])
def test_talk_minutes_and_calls_have_no_year(unit):
    assert Pay(low=Decimal(1), currency="USD", unit=unit).a_year() is None


def test_one_end_of_a_range_stands_for_both():
    up_to = Pay(high=Decimal(10), currency="USD", unit=Unit.WEEK)

    assert up_to.a_year() == (520, 520)


def test_money_without_a_currency_cannot_be_compared():
    assert Pay(low=Decimal(10), unit=Unit.HOUR).a_year() is None
