from decimal import Decimal

import pytest

from careers.reading.ad.pay import on_target, pay


def _pay(text, country=None):
    found = pay(text, country)
    if not found:
        return None
    value = found.value
    ends = [float(side) if side else None for side in (value.low, value.high)]
    return (*ends, value.currency, value.unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("$18.25 - $20.50/hr", (18.25, 20.5, "USD", "hour")),
        ("Pay: 18-20 per hour", None),
        ("PHP 24,000 monthly", (24000, 24000, "PHP", "month")),
        ("₱24,000–28,000 a month", (24000, 28000, "PHP", "month")),
        ("Salary £23k–£25k per annum", (23000, 25000, "GBP", "year")),
        ("Salary: $45,000 to $52,000", (45000, 52000, "USD", "year")),
        ("up to $19 per hour", (None, 19, "USD", "hour")),
        ("starting at $15.50 an hour", (15.5, None, "USD", "hour")),
        ("£23k–£25k OTE", None),
        ("A $1,000 sign-on bonus", None),
        ("£##,### per annum", None),
        ("We raised $40 million.", None),
        ("$900 per hour", None),
        ("$3 - $900 an hour", None),
        ("$0.22 per talk minute", (0.22, 0.22, "USD", "minute")),
        ("$1.50 an hour night differential, $17 an hour base", (17, 17, "USD", "hour")),
        ("Training (4 weeks, paid at $17.00 an hour)", None),
        ("Free coffee worth $20 a month", None),
        ("40 hours per week", None),
    ],
)
def test_base_pay(text, value):
    assert _pay(text) == value


def test_a_bare_number_takes_the_money_of_its_country():
    assert pay("Pay: 18-20 per hour", "US").value.currency == "USD"
    assert pay("Pay: $22 an hour", "CA").value.currency == "CAD"
    assert pay("40 hours a week in the office", "US") is None


def test_on_target_pay_is_not_base_pay():
    assert on_target("£23k–£25k OTE").value == "£23k–£25k OTE"
    assert pay("Salary $20 an hour", None).value.low == Decimal(20)
