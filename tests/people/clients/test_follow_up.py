from datetime import date

import pytest

from careers.people.clients.client import Ended, Outcome
from careers.people.clients.follow_up import Check, checks_due, quarter_after


@pytest.mark.parametrize(
    ("on", "count", "first", "last"),
    [
        (date(2026, 2, 3), 2, date(2026, 7, 1), date(2026, 9, 30)),
        (date(2026, 11, 30), 2, date(2027, 4, 1), date(2027, 6, 30)),
        (date(2026, 12, 31), 4, date(2027, 10, 1), date(2027, 12, 31)),
        (date(2026, 1, 1), 4, date(2027, 1, 1), date(2027, 3, 31)),
    ],
)
def test_quarters_are_counted_after_the_one_of_the_outcome(on, count, first, last):
    assert quarter_after(on, count) == (first, last)


def test_one_asks_again_in_the_second_and_fourth_quarter_until_one_has():
    hired = Ended(Outcome.HIRED, date(2026, 2, 3))
    assert [own.quarter for own in checks_due((hired,), ())] == [2, 4]
    asked = Check(hired.on, 2, date(2026, 8, 1), "Still there")
    assert [own.quarter for own in checks_due((hired,), (asked,))] == [4]
