from datetime import date
from decimal import Decimal

import pytest

from careers.board.hiring import Check, CheckKind
from careers.board.home import Kit
from careers.board.incoming.words import WRITTEN, from_words
from careers.board.said import Said
from careers.board.terms import ClassDate
from careers.board.work import Calls, Channel, LanguageAsk


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [
        ("Inbound ", Calls, Calls.INBOUND),
        ("your own, with a stipend", Kit, Kit.STIPEND),
        ("voice; Chat", tuple[Channel, ...], (Channel.VOICE, Channel.CHAT)),
        ("yes", Said, Said(True)),
        ("no", Said, Said(False)),
        ("every fourth weekend", Said, Said(True, "every fourth weekend")),
        ("TRUE", bool, True),
        ("0", int, 0),
        ("25", int, 25),
        ("1.5", float, 1.5),
        ("$17.00", Decimal, Decimal("17.00")),
        ("40", tuple[float, float], (40.0, 40.0)),
        ("30 to 40", tuple[float, float], (30.0, 40.0)),
        ("4/6/2027", date, date(2027, 4, 6)),
        ("2027-04-06 (12)", ClassDate, ClassDate(date(2027, 4, 6), 12)),
        ("E-Verify", Check, Check(CheckKind.E_VERIFY)),
        ("Spanish B2 (helps)", LanguageAsk, LanguageAsk("es", "B2", False)),
        ("tl", LanguageAsk, LanguageAsk("tl")),
    ],
)
def test_cells_are_understood(words, kind, value):
    assert from_words(words, kind) == value


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("sideways", Calls),
        ("voice, smoke", tuple[Channel, ...]),
        ("perhaps", bool),
        ("many", int),
        ("30 to 40 to 50", tuple[float, float]),
        ("soon", date),
        ("soon (12)", ClassDate),
        ("blood", Check),
        ("Klingon B2", LanguageAsk),
        ("x" * 301, str),
        (" ", str),
    ],
)
def test_what_cannot_be_is_not_guessed(words, kind):
    assert from_words(words, kind) is None


@pytest.mark.parametrize(
    ("fact", "words", "value"),
    [
        ("when.starts", "8:00", "08:00"),
        ("when.starts", "25:00", None),
        ("when.zone", "America/Chicago", "America/Chicago"),
        ("when.zone", "Central", None),
        ("when.days", ("Mon-Wed", "Saturday"), ("mon", "tue", "wed", "sat")),
        ("when.days", ("sat-mon",), ("mon", "sat", "sun")),
        ("when.days", ("someday",), None),
        ("pay.currency", "usd", "USD"),
        ("pay.currency", "XXQ", None),
        ("where.country", "United States", "US"),
        ("where.region", "Arizona", "US-AZ"),
        ("where.allowed", ("Arizona", "US-NV"), ("US-AZ", "US-NV")),
        ("where.allowed", ("Arizona", "Narnia"), None),
    ],
)
def test_facts_are_kept_as_the_board_writes_them(fact, words, value):
    assert WRITTEN[fact](words) == value
