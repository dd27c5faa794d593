from decimal import Decimal

import pytest

from careers.board.left import Amount, Caution
from careers.web.words.left import CAUTIONS, left_words


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ("612.40", "700", "$612 to $700"),
        ("612", "612.2", "$612"),
        (None, "700", "at most $700"),
        ("-50", "-10", "nothing: the costs are higher"),
    ],
)
def test_what_is_left_is_said_in_whole_money(low, high, words):
    amount = Amount(Decimal(low) if low else None, Decimal(high))
    assert left_words(amount, "USD") == words


def test_every_caution_has_its_words():
    assert CAUTIONS.keys() == set(Caution)
