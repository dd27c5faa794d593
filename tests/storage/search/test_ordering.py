from decimal import Decimal

import pytest

from careers.board.criteria import Criteria, PayFloor
from careers.storage.search import ordering
from careers.storage.search.columns import Columns
from careers.storage.search.ordering import best_paid, currency_of, newest
from tests.storage.search.lines import columns_of, line, paying

PAID = columns_of(
    paying(1, None, None, None),
    paying(2, "USD", 30_000, 35_000),
    paying(3, "PHP", 300_000, 300_000),
    paying(4, "USD", 30_000, 40_000),
    paying(5, "USD", 45_000, 45_000),
)


@pytest.mark.parametrize("stride", [1, 2, 3, 100])
@pytest.mark.parametrize(("skip", "count"), [(0, 2), (2, 2), (4, 2), (9, 2)])
def test_pages_of_the_newest_are_the_list_cut_up(monkeypatch, stride, skip, count):
    monkeypatch.setattr(ordering, "STRIDE", stride)
    columns = columns_of(*(line(n, posted=n) for n in range(10)))
    mask = columns.numbers % 2 == 0

    picked = columns.numbers[newest(columns, mask, skip=skip, count=count)]

    assert picked.tolist() == [8, 6, 4, 2, 0][skip : skip + count]


def test_of_two_posted_together_the_later_number_is_the_newer():
    columns = columns_of(line(1), line(2), line(3))

    slots = newest(columns, columns.alive, skip=0, count=3)

    assert columns.numbers[slots].tolist() == [3, 2, 1]


def test_an_empty_board_has_no_newest():
    assert newest(Columns(), Columns().alive, skip=0, count=5).tolist() == []


def test_the_best_paid_come_first_then_other_money_then_the_silent():
    slots = best_paid(PAID, PAID.alive, "USD")

    assert PAID.numbers[slots].tolist() == [5, 4, 2, 3, 1]


def test_money_is_compared_in_what_the_reader_asked_for_or_most_jobs_pay_in():
    assert currency_of(PAID, PAID.alive, Criteria()) == "USD"
    asked = Criteria(pay=PayFloor(Decimal(1), "GBP"))
    assert currency_of(PAID, PAID.alive, asked) == "GBP"
    assert currency_of(Columns(), Columns().alive, Criteria()) is None


def test_a_tie_of_currencies_is_always_broken_the_same_way():
    either = columns_of(paying(1, "GBP", 1, 1), paying(2, "USD", 1, 1))

    assert currency_of(either, either.alive, Criteria()) == "USD"
