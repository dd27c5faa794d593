from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from careers.people.seekers.track import Stage, Track
from careers.people.seekers.work_search import Span, log, week_before, week_of

DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
TRACK = Track(
    "Agent",
    "Northbank",
    stages={
        Stage.SAVED: date(2026, 11, 15),
        Stage.APPLIED: date(2026, 11, 16),
        Stage.INTERVIEW: date(2026, 11, 20),
        Stage.CLOSED: date(2026, 11, 21),
    },
)


def test_applying_and_interviews_count_and_saving_does_not():
    found = log([TRACK], Span(date(2026, 11, 15), date(2026, 11, 21)))
    assert [(one.on.day, one.what) for one in found] == [
        (16, Stage.APPLIED),
        (20, Stage.INTERVIEW),
    ]


def test_the_first_and_the_last_day_count():
    assert log([TRACK], Span(date(2026, 11, 16), date(2026, 11, 16)))
    assert not log([TRACK], Span(date(2026, 11, 17), date(2026, 11, 19)))


@given(DAYS)
def test_a_week_goes_from_sunday_to_saturday_and_holds_its_day(day):
    week = week_of(day)
    assert week.first <= day <= week.last
    assert (week.first.isoweekday(), week.last.isoweekday()) == (7, 6)
    assert week_of(week_before(week).last) == week_before(week)
