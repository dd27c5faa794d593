"""Stretches of months, however they are written."""

import pytest

from careers.reading.dates import stretches, union


def month(year: int, number: int) -> int:
    return year * 12 + number - 1


@pytest.mark.parametrize(
    "written",
    [
        "06/2015 to 01/2018",
        "June 2015 - January 2018",
        "Jun. 2015 – Jan. 2018",
        "06/15 - 01/18",
        "June 1, 2015 to January 31, 2018",
        "06/01/2015 - 01/31/2018",
        "2015-06 to 2018-01",
        "Jun '15 – Jan '18",
        "JUNE 2015 TO JANUARY 2018",
    ],
)
def test_one_stretch_is_written_in_many_ways(written: str) -> None:
    (found,) = stretches(f"Agent {written} Manila")
    assert (found.first, found.last) == (month(2015, 6), month(2018, 2))


@pytest.mark.parametrize("word", ["Present", "current", "now", "to date", "Ongoing"])
def test_an_open_stretch_has_no_end(word: str) -> None:
    (found,) = stretches(f"Jan 2016 - {word}")
    assert found.last is None


def test_bare_years_count_from_year_to_year() -> None:
    (found,) = stretches("2014–2017")
    assert union([(found.first, found.last or 0)]) == 36


def test_a_single_year_is_half_a_year() -> None:
    (found,) = stretches("2016 - 2016")
    assert (found.last or 0) - found.first == 6


@pytest.mark.parametrize(
    "text",
    ["call 555-2014-2017", "open 24/7 - 2 days", "2018 - 2015", "shift 9-5 to 6-2", ""],
)
def test_other_numbers_are_no_stretch(text: str) -> None:
    assert stretches(text) == ()


def test_months_that_overlap_count_once() -> None:
    assert union([(0, 10), (5, 12), (20, 22)]) == 14


def test_a_range_may_be_told_over_several_lines() -> None:
    (found,) = stretches("January 2014\nto\nCurrent\nCall center agent")
    assert (found.first, found.last) == (2014 * 12, None)
