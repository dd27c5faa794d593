from decimal import Decimal

import pytest

from careers.board.criteria import PayFloor
from careers.board.pay import Unit
from careers.web.search.spoken_pay import pay_at

TWENTY = PayFloor(Decimal(20), "USD", Unit.HOUR)


@pytest.mark.parametrize(
    ("words", "end", "floor"),
    [
        ("$20", 1, TWENTY),
        ("$20 an hour", 3, TWENTY),
        ("$20/hr remote", 1, TWENTY),
        ("20 hourly", 2, TWENTY),
        ("at least $17.50 per hour", 5, PayFloor(Decimal("17.50"))),
        ("over 45k", 2, PayFloor(Decimal(45000), "USD", Unit.YEAR)),
        ("£26,000", 1, PayFloor(Decimal(26000), "GBP", Unit.YEAR)),
        ("₱25000 a month", 3, PayFloor(Decimal(25000), "PHP", Unit.MONTH)),
    ],
)
def test_a_sum_is_read_with_what_it_is_for(words, end, floor):
    assert pay_at(words.split(), 0) == (end, floor)


@pytest.mark.parametrize("words", ["911", "tier 2", "at home", "from", "24 7", "$"])
def test_a_bare_number_is_no_money(words):
    assert pay_at(words.split(), 0) is None
