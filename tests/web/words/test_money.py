from decimal import Decimal

import pytest

from careers.board.pay import Pay, Unit
from careers.web.words import money


def pay(low=None, high=None, currency="USD", unit=Unit.HOUR, **more) -> Pay:
    amounts = [None if end is None else Decimal(end) for end in (low, high)]
    return Pay(low=amounts[0], high=amounts[1], currency=currency, unit=unit, **more)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (pay("18.25", "20.50"), "$18.25 to $20.50 an hour"),
        (pay("21", "24.5"), "$21.00 to $24.50 an hour"),
        (pay("21", "24"), "$21 to $24 an hour"),
        (pay("24000", "24000", "PHP", Unit.MONTH), "₱24,000 a month"),
        (pay("27500", "30000", "GBP", Unit.YEAR), "£27,500 to £30,000 a year"),
        (pay("18"), "From $18 an hour"),
        (pay(None, "20"), "Up to $20 an hour"),
        (pay("3E+4", "3E+4", unit=Unit.YEAR), "$30,000 a year"),
        (pay("0.105", "0.105", unit=Unit.MINUTE), "$0.105 a talk minute"),
        (pay("12000", "12000", "ZAR", Unit.MONTH), "ZAR\u00a012,000 a month"),
    ],
)
def test_base_pay_is_said_in_its_own_currency_and_unit(given, said):
    assert money.pay_words(given) == said


def test_pay_that_is_not_stated_is_not_said():
    assert money.pay_words(Pay()) is None
    assert money.pay_line(Pay(low=Decimal(18))) is None


def test_allowances_stand_beside_base_pay():
    monthly = pay("24000", "24000", "PHP", Unit.MONTH, allowances=Decimal(3500))
    hourly = pay("120", "120", "PHP", allowances=Decimal(3500))
    assert money.pay_line(monthly) == "₱24,000 a month + ₱3,500 allowances"
    assert money.pay_line(hourly) == "₱120 an hour + ₱3,500 a month allowances"


def test_no_money_word_shows_a_float():
    assert money.money(Decimal("17.10")) == "$17.10"
    assert money.money(Decimal("0.1") + Decimal("0.2")) == "$0.30"


def test_a_range_of_one_sum_is_that_sum():
    assert money.money_range(54_000, 54_000) == "$54,000"


def test_learning_that_costs_nothing_is_free():
    assert money.cost_words((0, 0)) == "free"
    assert money.cost_words((0, 90)) == "free to $90"
    assert money.cost_words((40, 90)) == "$40 to $90"


def test_a_cost_that_nobody_stated_is_not_called_free():
    assert money.cost_words(None) == "cost not stated"
