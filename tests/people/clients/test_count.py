from datetime import date, timedelta

import pytest

from careers.people.clients.count import APART, Count
from careers.people.small_numbers import table


@pytest.mark.parametrize(
    ("on", "until"),
    [
        (date(2026, 3, 1), date(2026, 4, 1)),
        (date(2026, 2, 1), date(2026, 3, 1)),
        (date(2026, 3, 4), date(2026, 4, 1)),
        (date(2026, 3, 5), date(2026, 5, 1)),
        (date(2026, 12, 31), date(2027, 2, 1)),
    ],
)
def test_the_next_count_is_on_the_first_of_a_month_four_weeks_off(on, until):
    count = Count(on, ())
    assert count.until == until
    assert count.holds(until - timedelta(days=1))
    assert not count.holds(until)


def test_no_two_counts_are_close_whenever_somebody_looks():
    for day in range(800):
        on = date(2026, 1, 1) + timedelta(days=day)
        assert APART <= Count(on, ()).until - on <= timedelta(days=59)


def test_without_any_number_a_count_tells_nothing():
    assert not Count(date(2026, 3, 1), ()).tells
    assert Count(date(2026, 3, 1), (table("t", [("a", 5)]),)).tells
