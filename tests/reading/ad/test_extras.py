from decimal import Decimal

import pytest

from careers.reading.ad import extras


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (extras.training_rate, "Training is paid at $15.00 an hour.", Decimal("15.00")),
        (extras.clawback, "Subject to clawback.", True),
        (extras.clawback, "There is no clawback.", False),
        (extras.bonus_earned, "62% of agents earned the bonus.", 62),
        (extras.bonus_earned, "6 in 10 agents got it: the bonus", 60),
        (
            extras.allowances,
            "PHP 1,500 rice allowance and PHP 2,000 transport allowance",
            3500,
        ),
        (extras.allowances, "A monthly PHP 2,000 allowance", 2000),
        (extras.every, "Paid weekly.", "weekly"),
        (extras.probation, "6-month probation", "6 months"),
    ],
)
def test_what_comes_on_top(reader, text, value):
    found = reader(text)
    assert (found.value if found else None) == value


def test_differentials_are_apart_from_base_pay():
    text = (
        "$17 an hour + $2.25/hr overnight differential. 10% weekend "
        "differential. Bilingual premium."
    )
    assert extras.differential(text, "night").value == "$2.25 an hour"
    assert extras.differential(text, "weekend").value == "10%"
    assert extras.differential(text, "bilingual").value == "offered"
