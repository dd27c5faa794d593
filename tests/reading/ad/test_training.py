from datetime import date

import pytest

from careers.reading.ad import training

DAY = date(2026, 9, 1)


@pytest.mark.parametrize(
    ("reader", "text", "value"),
    [
        (training.class_weeks, "4 weeks of paid classroom training.", 4),
        (training.nesting_weeks, "followed by 2 weeks of nesting", 2),
        (training.class_weeks, "10 days training", 2),
    ],
)
def test_the_class(reader, text, value):
    found = reader(text)
    assert (found.value if found else None) == value


def test_classes_start_on_days_to_come():
    text = "Class starts January 11 and February 8, 2027. 20 seats."
    assert training.class_dates(text, DAY).value == (
        date(2027, 1, 11),
        date(2027, 2, 8),
    )
    assert training.seats(text).value == 20
    assert training.class_dates("Training starts February 30", DAY) is None


def test_a_class_may_be_dated_in_figures():
    text = "Class starts 2027-01-11. Next class starts 2/8/27."

    assert training.class_dates(text, DAY).value == (
        date(2027, 1, 11),
        date(2027, 2, 8),
    )


def test_a_day_without_a_year_is_the_next_one_to_come():
    assert training.class_dates("Training starts 1/11", DAY).value == (
        date(2027, 1, 11),
    )
