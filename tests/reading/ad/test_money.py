from decimal import Decimal

import pytest

from careers.reading.ad.money import amount, currency_of


@pytest.mark.parametrize("words", ["24,000", "24.000", "24000"])
def test_one_amount_in_three_spellings(words):
    assert amount(words) == 24000


def test_a_k_is_a_thousand():
    assert amount("24", thousands=True) == 24000
    assert amount("18.50") == Decimal("18.50")


@pytest.mark.parametrize(
    ("mark", "country", "money"),
    [
        ("$", None, "USD"),
        ("$", "CA", "CAD"),
        ("£", None, "GBP"),
        ("PHP", None, "PHP"),
        ("pesos", None, "PHP"),
        (None, "PH", "PHP"),
        (None, None, None),
    ],
)
def test_the_money_of_a_mark(mark, country, money):
    assert currency_of(mark, country) == money
