"""The columns and the domain must give the same answer, whatever a job says."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from careers.board.criteria import Criteria, PayFloor
from careers.board.facets import places_of
from careers.board.pay import Unit
from careers.board.place import Hires, Setting, Where
from careers.storage.search.narrowing import all_of, count_places, lives, masks, pays
from tests.storage.search.lines import columns_of, line, numbers, paying

PLACES = some.sampled_from(["US", "US-AZ", "US-TX", "PH", "PH-CEB", "GB"])
LISTS = some.none() | some.lists(PLACES, min_size=1, max_size=3, unique=True).map(tuple)
WHERES = some.builds(
    Where,
    setting=some.none() | some.sampled_from(Setting),
    country=some.none() | some.sampled_from(["US", "PH", "GB"]),
    allowed=LISTS,
    excluded=LISTS,
)


@given(some.lists(WHERES, min_size=1, max_size=6), PLACES)
def test_hires_where_i_live_is_what_the_job_says(wheres, home):
    columns = columns_of(*(line(n, where) for n, where in enumerate(wheres)))

    kept = lives(columns, home, strict=False)[columns.slots_of(range(len(wheres)))]
    sure = lives(columns, home, strict=True)[columns.slots_of(range(len(wheres)))]

    answers = [where.hires(home) for where in wheres]
    assert kept.tolist() == [answer is not Hires.NO for answer in answers]
    assert sure.tolist() == [answer is Hires.YES for answer in answers]


@given(some.lists(WHERES, min_size=1, max_size=6), PLACES)
def test_a_place_that_a_job_names_is_counted_as_the_jobs_say(wheres, home):
    columns = columns_of(*(line(n, where) for n, where in enumerate(wheres)))
    counts = count_places(columns, columns.open_at(0))
    named = any(home in places_of(where) for where in wheres)

    hiring = [where.hires(home) for where in wheres].count(Hires.YES)

    assert counts.get(home, 0) == (hiring if named else 0)


BOARD = columns_of(
    paying(1, "USD", 30_000, 40_000),
    paying(2, "USD", 50_000, 50_000),
    paying(3, "PHP", 300_000, 300_000),
    paying(4, "USD", None, 60_000),
    paying(5, None, None, None),
)


def test_pay_is_compared_in_one_currency_and_the_silent_stay_unless_left_out():
    floor = PayFloor(Decimal(40_000), "USD", Unit.YEAR)

    assert numbers(BOARD, pays(BOARD, floor, strict=False)) == [2, 4, 5]
    assert numbers(BOARD, pays(BOARD, floor, strict=True)) == [2]


def test_pay_by_the_hour_is_compared_by_the_year():
    assert numbers(BOARD, pays(BOARD, PayFloor(Decimal("14.40")), strict=True)) == [
        1,
        2,
    ]


@pytest.mark.parametrize("unit", [Unit.MINUTE, Unit.CALL])
def test_a_rate_without_a_year_is_compared_with_nothing(unit):
    floor = PayFloor(Decimal(1), "USD", unit)

    assert numbers(BOARD, pays(BOARD, floor, strict=False)) == [4, 5]


def test_only_what_was_asked_for_narrows():
    day = 86_400
    columns = columns_of(line(1, posted=0), line(2, posted=3 * day))

    assert masks(columns, Criteria(), 4 * day) == {}
    within = masks(columns, Criteria(within=2), 4 * day)
    assert numbers(columns, within["within"]) == [2]
    phones = masks(columns, Criteria(no_phones=True, employer="northbank"), 0)
    assert numbers(columns, phones["no_phones"]) == []
    assert numbers(columns, phones["employer"]) == [1, 2]


def test_one_field_can_be_left_out_of_the_whole():
    columns = columns_of(line(1), line(2))
    marked = masks(columns, Criteria(calls=("outbound",), employer="northbank"), 0)

    assert numbers(columns, all_of(columns.open_at(0), marked)) == []
    rest = all_of(columns.open_at(0), marked, but="calls")
    assert numbers(columns, rest) == [1, 2]
