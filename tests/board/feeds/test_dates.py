from datetime import UTC, date, datetime

import pytest

from careers.board.feeds.dates import end_of_day, moment

NOW = datetime(2026, 9, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "words",
    [
        "2026-08-13",
        "2026-08-13T00:00:00Z",
        "08/13/2026",
        "13-AUG-2026",
        "August 13, 2026",
        "13.08.2026",
        1786579200,
        1786579200000,
        "1786579200",
    ],
)
def test_a_date_is_understood_however_it_is_written(words):
    assert moment(words, NOW).date() == date(2026, 8, 13)


@pytest.mark.parametrize(
    "words",
    [
        "1970-01-01",
        0,
        "2099-01-01",
        "soon",
        "",
        None,
        "0001-01-01T00:00:00+14:00",
        float("inf"),
    ],
)
def test_a_date_that_cannot_be_is_not_stated(words):
    assert moment(words, NOW) is None


def test_a_day_ends_on_the_clock_of_the_place():
    assert end_of_day(date(2026, 9, 1), "Asia/Manila") == datetime(
        2026, 9, 1, 15, 59, 59, tzinfo=UTC
    )
