from decimal import Decimal

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import Form

from careers.board.place import Setting
from careers.board.said import Said
from careers.board.shift import ShiftKind
from careers.web.forms.stated import (
    ClockFact,
    ManyFacts,
    MoneyFact,
    NumberFact,
    OneFact,
    OneShown,
    OneWord,
    PlainYesNo,
    WholeFact,
    WordsFact,
    YesNo,
    chosen_from,
)


class Facts(Form):
    setting = OneFact("Setting", Setting)
    shown = OneShown("Setting", Setting)
    kinds = ManyFacts("Part of the day", ShiftKind)
    days = ManyFacts("Days", {"mon": "Monday", "tue": "Tuesday"})
    room = YesNo("Room")
    wired = PlainYesNo("Wired")
    money = OneWord("Currency", choices=chosen_from({"": "Not stated", "USD": "USD"}))
    words = WordsFact("Bonus")
    pay = MoneyFact("Pay")
    hours = NumberFact("Hours", 1, 80)
    seats = WholeFact("Seats", 1, 20)
    starts = ClockFact("Starts at")


SENT = {
    "setting": "virtual",
    "shown": "hybrid",
    "kinds": ["nights", "days"],
    "days": ["tue"],
    "room": "yes",
    "wired": "no",
    "money": "USD",
    "words": "  $50   a month ",
    "pay": "18.50",
    "hours": "37,5",
    "seats": "12",
    "starts": "08:30:00",
}
MEANT = {
    "setting": Setting.VIRTUAL,
    "shown": Setting.HYBRID,
    "kinds": (ShiftKind.DAYS, ShiftKind.NIGHTS),
    "days": ("tue",),
    "room": Said(True),
    "money": "USD",
    "words": "$50 a month",
    "pay": Decimal("18.50"),
    "hours": 37.5,
    "seats": 12,
    "starts": "08:30",
}


def test_what_is_sent_becomes_the_value_that_is_meant():
    form = Facts(MultiDict(SENT))

    assert form.validate(), form.errors
    assert {name: form[name].stated for name in MEANT} == MEANT
    assert form.wired.plain is False


def test_what_is_left_empty_is_not_stated():
    form = Facts(MultiDict({"setting": ""}))

    assert form.validate(), form.errors
    assert {form[name].stated for name in MEANT} == {None}
    assert form.wired.plain is None


def test_a_draft_comes_back_as_it_was():
    form = Facts(data=MEANT)

    assert form.pay.data == "18.50"
    assert form.hours.data == "37.5"
    assert form.kinds.data == ["days", "nights"]


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("17", "17"), ("17.5", "17.50"), ("0.125", "0.125"), ("4.2E+4", "42000")],
)
def test_money_is_shown_as_people_write_it(amount, shown):
    assert Facts(data={"pay": Decimal(amount)}).pay.data == shown


def test_the_words_of_a_yes_are_kept_with_it():
    said = Said(True, "a room with a door")

    for answer, meant in (("yes", said), ("no", Said(False)), ("", None)):
        form = Facts(MultiDict({"room": answer}), data={"room": said})
        assert form.room.stated == meant


@pytest.mark.parametrize(
    ("name", "typed", "says"),
    [
        ("hours", "many", "Enter hours as a number"),
        ("hours", "99", "Enter hours between 1 and 80"),
        ("starts", "25:00", "Write starts at like 08:30"),
        ("pay", "lots", "Enter the pay as a number, like 17.50"),
    ],
)
def test_errors_say_how_to_write_it(name, typed, says):
    form = Facts(MultiDict({name: typed}))

    assert not form.validate()
    assert form[name].errors == [says]
