from decimal import Decimal

import pytest
from werkzeug.datastructures import MultiDict
from wtforms import Form

from careers.web.forms.fields import MoneyField, OneOf, Ticks, WholeNumber, WordsField


class Everything(Form):
    words = WordsField()
    ticks = Ticks(known=("a", "b", "c"))
    free = Ticks()
    one = OneOf("[A-Z]{2}", default="US")
    number = WholeNumber(50, default=1)
    money = MoneyField()


def typed(**values: str | list[str]) -> Everything:
    form = Everything(MultiDict(values))
    form.validate()
    return form


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("  night   claims ", "night claims"),
        ("night\x00claims", "night claims"),
        ("कॉल सेंटर", "कॉल सेंटर"),
        ("🙂", "🙂"),
        ("", ""),
    ],
)
def test_words_are_kept_without_what_nobody_can_read(said, kept):
    assert typed(words=said).words.data == kept


def test_ticks_come_out_once_and_in_order():
    assert typed(ticks=["c", "a", "a", "<script>"]).ticks.data == ("a", "c")


def test_free_values_must_look_like_one():
    assert typed(free=["qa-analyst", "'; drop table", ""]).free.data == ("qa-analyst",)


def test_a_value_that_does_not_fit_counts_as_not_given():
    assert typed(one="de").one.data == "US"
    assert typed(one="DE").one.data == "DE"


@pytest.mark.parametrize(
    ("said", "number"),
    [("7", 7), ("0", 1), ("-3", 1), ("x", 1), ("9" * 400, 50), ("", 1), ("٣", 3)],
)
def test_a_whole_number_is_never_more_than_the_most(said, number):
    assert typed(number=said).number.data == number


@pytest.mark.parametrize(
    ("said", "amount"),
    [
        ("17.50", "17.5"),
        ("$17.50", "17.5"),
        ("17,50", "17.5"),
        ("24,000", "24000"),
        ("1,50,000", "150000"),
        ("₱ 20 000", "20000"),
        ("18 USD", "18"),
    ],
)
def test_money_is_understood_as_people_write_it(said, amount):
    assert typed(money=said).money.amount == Decimal(amount)


@pytest.mark.parametrize("said", ["abc", "0", "-5", "NaN", "1e9", "17.5.0", "9" * 20])
def test_money_that_is_none_is_explained(said):
    form = typed(money=said)

    assert form.money.errors == ["Enter the pay as a number, like 17.50"]
    assert form.money.amount is None
    assert form.money.data == said
