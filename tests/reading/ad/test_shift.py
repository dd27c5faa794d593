import pytest

from careers.reading.ad import shift


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Night shift, weekends included.", ("nights", "weekends")),
        ("No nights, weekends or holidays.", None),
        ("No weekend work. Day shift.", ("days",)),
        ("Weekends off, every one.", None),
        ("10 PM to 6:30 AM", ("nights",)),
        ("Hours: 9-5:30pm", ("days",)),
        ("6 pm - 10 pm", ("evenings",)),
        ("Tuesday to Saturday, days.", ("days", "weekends")),
        ("Rotating shifts", ("rotating",)),
        ("A good night's sleep", None),
        ("Shifts fall between 8 am and 8 pm.", ("days", "evenings")),
        ("You are flexible between the hours of 7am9pm", ("days", "evenings")),
        ("We are open 7 am to 11 pm.", None),
        ("Early: 9 am - 3 pm. Late: 3 pm - 11 pm.", ("days", "evenings")),
        ("11 am to 8 pm", ("days",)),
        ("Any five days out of 7, as planned", ("weekends",)),
        ("Mornings and every Saturday", ("days", "weekends")),
        ("10am to 2pm Saturday", ("days", "weekends")),
        ("Meet us on Friday and Saturday 2 May", None),
        ("Monday Sunday", ("weekends",)),
        ("Work includes: Days, Weekends", ("days", "weekends")),
        ("Week 1: early. Week 2: late.", ("rotating",)),
        ("Variable shifts, also at weekends", ("weekends", "rotating")),
    ],
)
def test_the_part_of_the_day(text, value):
    found = shift.kinds(text)
    assert (found.value if found else None) == value


def test_a_shift_is_not_the_opening_nor_the_class():
    text = (
        "We are open 7 am to 11 pm. Training runs 8 am to 4 pm. Your shift: 3 pm "
        "to 11 pm ET."
    )
    assert (shift.times(text).value.starts, shift.times(text).value.ends) == (
        "15:00",
        "23:00",
    )
    assert shift.opening(text).value.ends == "23:00"
    assert shift.class_hours(text).value == "8 am to 4 pm"
    assert shift.zone(text).value == "America/New_York"


def test_a_state_is_not_a_zone():
    assert shift.zone("Hartford, CT and Est. 1990, best of all") is None


def test_working_days_may_cross_the_week():
    assert shift.days("Thursday through Monday").value == (
        "thu",
        "fri",
        "sat",
        "sun",
        "mon",
    )


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Shifts are bid quarterly.", "bid"),
        ("fixed schedule", "fixed"),
        ("Shifting schedule", "rotating"),
        ("Soon", None),
    ],
)
def test_how_shifts_are_given_out(text, value):
    found = shift.pattern(text)
    assert (found.value if found else None) == value


def test_bids_have_a_rank_and_a_rhythm():
    text = "Shift bids every 4 weeks, ranked by seniority and attendance."
    assert shift.rotates(text).value == "every 4 weeks"
    assert shift.ranked_by(text).value == "seniority and attendance"
