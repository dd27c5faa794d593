from datetime import time

import pytest

from careers.board.shift import Clock, Pattern, ShiftKind, When
from careers.web.words import hours

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri")


@pytest.mark.parametrize(
    ("when", "said"),
    [
        (
            When(starts="08:00", ends="16:30", days=WEEKDAYS),
            "Mon to Fri, 8:00 am to 4:30 pm",
        ),
        (
            When(starts="22:00", ends="07:00", kinds=(ShiftKind.NIGHTS,)),
            "Nights, 10:00 pm to 7:00 am",
        ),
        (
            When(days=WEEKDAYS, kinds=(ShiftKind.NIGHTS,)),
            "Mon to Fri nights",
        ),
        (
            When(pattern=Pattern.BID, rotates="every 6 months"),
            "Rotating, bid every 6 months",
        ),
        (When(pattern=Pattern.BID), "Shifts by bid"),
        (
            When(pattern=Pattern.ROTATING, rotates="every 4 weeks"),
            "Rotating, every 4 weeks",
        ),
        (When(kinds=(ShiftKind.ROTATING,)), "Rotating"),
        (When(pattern=Pattern.FIXED, kinds=(ShiftKind.DAYS,)), "Fixed days"),
        (When(pattern=Pattern.FIXED), "Fixed hours"),
        (When(kinds=(ShiftKind.DAYS, ShiftKind.WEEKENDS)), "Days and weekends"),
        (When(opens="07:00", closes="00:00"), "Between 7:00 am and midnight"),
        (When(opens="00:00", closes="23:59"), "At any hour"),
    ],
)
def test_hours_are_said_as_far_as_the_ad_states_them(when, said):
    assert hours.when_words(when) == said


def test_no_hours_at_all_are_not_said():
    assert hours.when_words(When(zone="America/New_York")) is None


def test_days_in_a_row_are_a_span_and_others_a_list():
    assert hours.days_words(("mon", "wed", "sat")) == "Mon, Wed and Sat"
    assert hours.days_words(("sat", "sun")) == "Sat and Sun"
    assert hours.days_words(hours.WEEK) == "every day"


def test_another_clock_may_show_another_day():
    clock = Clock("Asia/Manila", time(21, 0), time(5, 30), -1)
    assert hours.clock_words(clock) == "9:00 pm to 5:30 am, the day before"
    assert hours.city("America/New_York") == "New York"


def test_twelve_has_a_name():
    assert hours.clock_time("12:00") == "noon"
    assert hours.clock_time("12:30") == "12:30 pm"
    assert hours.clock_time("00:15") == "12:15 am"
