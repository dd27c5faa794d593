from datetime import date
from decimal import Decimal

import pytest

from careers.board.hiring import Check, CheckKind
from careers.board.home import Kit
from careers.board.said import Said
from careers.board.terms import ClassDate
from careers.web.words.fields import field_name, value_words


def test_fields_have_names_for_people():
    assert field_name("home.down") == "Internet, down (Mbps)"
    assert field_name("when.time_off") == "Time off"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (True, "Yes"),
        (Said(False), "No"),
        (Said(True, "a quiet room"), "a quiet room"),
        (Kit.SHIPPED, "Shipped to you"),
        (Decimal("1200.50"), "1,200.50"),
        (2.0, "2"),
        (45, "45"),
        ("6 months", "6 months"),
        ((Check(CheckKind.DRUG), Check(CheckKind.CREDIT)), "Drug, Credit"),
        ((ClassDate(date(2026, 4, 6), 12),), "6 April 2026, 12 seats"),
    ],
)
def test_values_are_said_in_words(value, words):
    assert value_words(value) == words
