from datetime import date, time

import pytest

from careers.board.shift import Clock, When, on_clock

NEW_YORK = When(zone="America/New_York", starts="08:00", ends="17:00")
WINTER, SUMMER = date(2026, 1, 12), date(2026, 7, 13)


def test_a_day_in_new_york_is_a_night_in_manila_an_hour_earlier_in_summer():
    assert on_clock(NEW_YORK, "Asia/Manila", WINTER) == Clock(
        "Asia/Manila", time(21), time(6)
    )
    assert on_clock(NEW_YORK, "Asia/Manila", SUMMER) == Clock(
        "Asia/Manila", time(20), time(5)
    )


def test_arizona_keeps_its_clock_all_year():
    winter, summer = (
        on_clock(NEW_YORK, "America/Phoenix", day) for day in (WINTER, SUMMER)
    )

    assert (winter.starts, summer.starts) == (time(6), time(5))


def test_a_shift_may_begin_on_the_day_before_or_after():
    late = When(zone="America/New_York", starts="20:00", ends="04:00")
    early = When(zone="Asia/Manila", starts="06:00", ends="14:00")

    assert on_clock(late, "Asia/Manila", WINTER).days_later == 1
    assert on_clock(early, "America/New_York", WINTER).days_later == -1


@pytest.mark.parametrize("missing", ["zone", "starts", "ends"])
def test_hours_that_are_not_all_stated_have_no_clock(missing):
    stated = {"zone": "Asia/Manila", "starts": "06:00", "ends": "14:00"}

    assert on_clock(When(**{**stated, missing: None}), "UTC", WINTER) is None
