from hypothesis import given
from hypothesis import strategies as some

from careers.storage.search.columns import Columns
from tests.storage.search.lines import columns_of, line, numbers


@given(
    some.lists(
        some.tuples(some.integers(0, 5), some.integers(0, 9), some.integers(0, 9)),
        max_size=30,
    ),
    some.sets(some.integers(0, 5), max_size=2),
    some.integers(-1, 10),
)
def test_changes_one_by_one_are_the_board_read_anew(changes, gone, now):
    step = Columns()
    for number, posted, closes in changes:
        step = step.with_changes([line(number, posted=posted, closes=closes)], [])
    step = step.with_changes([], gone)

    last = {number: (posted, closes) for number, posted, closes in changes}
    anew = columns_of(
        *(line(n, posted=p, closes=c) for n, (p, c) in last.items() if n not in gone)
    )

    assert _open(step, now) == _open(anew, now)
    assert _open(anew, now) == [
        number
        for posted, number in sorted(
            ((last[n][0], n) for n in last if n not in gone), reverse=True
        )
        if posted <= now < last[number][1]
    ]


def test_a_changed_job_is_counted_once():
    columns = columns_of(line(1), line(2)).with_changes([line(1)], [])

    assert columns.count("calls", columns.open_at(0)) == {"inbound": 2}
    assert numbers(columns, columns.any_of("calls", ["inbound"]) & columns.alive) == [
        1,
        2,
    ]


def test_a_mask_holds_until_the_next_job_opens_or_closes():
    columns = columns_of(
        line(1, posted=0, closes=50), line(2, posted=30, closes=60), line(3, closes=5)
    )

    assert columns.until(columns.open_at(10), 10) == 30
    assert columns.until(columns.open_at(40), 40) == 50
    assert columns.until(columns.open_at(70), 70) > 10**15


def test_numbers_that_nobody_has_fall_out():
    columns = columns_of(line(3), line(5))

    assert columns.numbers[columns.slots_of([5, 4, 99, -1, 3])].tolist() == [5, 3]


def test_an_empty_board_has_nothing_of_anything():
    empty = Columns()

    assert empty.count("calls", empty.open_at(0)) == {}
    assert empty.living("calls", "inbound").tolist() == []
    assert empty.slots_of([1]).tolist() == []


def _open(columns, now):
    mask = columns.open_at(now)
    slots = columns.newest[mask[columns.newest]]
    assert columns.until(mask, now) > now
    return columns.numbers[slots].tolist()
