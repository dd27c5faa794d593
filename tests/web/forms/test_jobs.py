from decimal import Decimal

import pytest
from werkzeug.datastructures import MultiDict

from careers.board.criteria import Criteria, PayFloor, Sort
from careers.board.pay import Unit
from careers.web.forms.jobs import SearchForm


def search(*pairs: tuple[str, str]) -> SearchForm:
    return SearchForm(MultiDict(pairs))


def test_an_empty_form_looks_for_everything():
    assert search().criteria() == Criteria()
    assert search(("words", ""), ("also", ""), ("pay", "")).criteria() == Criteria()


def test_a_full_form_becomes_criteria():
    form = search(
        ("words", " night  claims "),
        ("center", "virtual"),
        ("center", "inbound"),
        ("lives", "US-AZ"),
        ("pay", "18"),
        ("currency", "USD"),
        ("unit", "hour"),
        ("within", "7"),
        ("phones", "no"),
        ("sort", "pay"),
        ("page", "3"),
    )

    assert form.criteria() == Criteria(
        words="night claims",
        center=("inbound", "virtual"),
        lives="US-AZ",
        pay=PayFloor(Decimal(18), "USD", Unit.HOUR),
        within=7,
        no_phones=True,
        sort=Sort.PAY,
        page=3,
    )


def test_jobs_that_do_not_say_stay_unless_the_box_is_emptied():
    shown = search(("lives", "US"), ("pay", "18"), ("also", ""), ("also", "place"))
    linked = search(("lives", "US"), ("says", "place"))

    assert not shown.criteria().says_place
    assert shown.criteria().says_pay
    assert linked.criteria().says_place


def test_what_does_not_say_matters_only_beside_a_wish():
    assert search(("says", "place"), ("says", "pay")).criteria() == Criteria()


def test_a_wrong_amount_is_kept_and_the_rest_still_narrows():
    form = search(("words", "night"), ("pay", "abc"))

    assert form.errors == {"pay": ["Enter the pay as a number, like 17.50"]}
    assert form.pay.data == "abc"
    assert form.criteria() == Criteria(words="night")


def test_too_many_words_are_refused_and_kept():
    form = search(("words", "x" * 5000), ("shift", "nights"))

    assert form.errors == {"words": ["Shorten your search to 120 characters"]}
    assert form.words.data == "x" * 5000
    assert form.criteria() == Criteria(shift=("nights",))


@pytest.mark.parametrize("name", ["center", "calls", "setting", "shift", "line"])
def test_values_that_do_not_exist_are_left_out(name):
    assert search((name, "nonsense")).criteria() == Criteria()


def test_pay_by_the_talk_minute_has_no_floor():
    floor = search(("pay", "1"), ("unit", "minute")).criteria().pay

    assert floor == PayFloor(Decimal(1), "USD", Unit.HOUR)
