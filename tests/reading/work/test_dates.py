"""Stretches of months, however they are written."""

import pytest

from careers.reading.work.dates import seasons, stretches, union


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
        "2015-06 → 2018-01",
        "June 2015 -- Jan. 2018",
        "06/2015 ~ 01/2018",
        "between June 2015 and January 2018",
    ],
)
def test_one_stretch_is_written_in_many_ways(written: str) -> None:
    (found,) = stretches(f"Agent {written} Manila")
    assert (found.first, found.last) == (month(2015, 6), month(2018, 2))


@pytest.mark.parametrize(
    "word",
    ["Present", "current", "now", "to date", "Ongoing", "until now", "Presently"],
)
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


@pytest.mark.parametrize(
    ("written", "first", "last"),
    [
        ("2015 - 17", month(2015, 1), month(2017, 1)),
        ("2010-12", month(2010, 1), month(2012, 1)),
        ("'15 - '17", month(2015, 1), month(2017, 1)),
        ("Jan-Mar 2020", month(2020, 1), month(2020, 4)),
        ("May to July 2019", month(2019, 5), month(2019, 8)),
        ("Spring 2016 - Fall 2018", month(2016, 3), month(2018, 12)),
        ("Summer 2018 – Winter 2018", month(2018, 6), month(2019, 1)),
    ],
)
def test_what_is_left_out_of_a_range_is_understood(
    written: str, first: int, last: int
) -> None:
    (found,) = stretches(f"Agent, {written}\n")
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "written",
    ["Sept. '19 to date", "09/2019 –\nagent", "Sept 2019 onwards", "2019-09 → now"],
)
def test_a_range_without_an_end_is_open(written: str) -> None:
    (found,) = stretches(written)
    assert (found.first, found.last) == (month(2019, 9), None)


@pytest.mark.parametrize(
    "text", ["Summer 2018", "Agent, Northbank (Summer 2018)", "Summer 2018: agent"]
)
def test_a_season_on_the_edge_of_a_line_is_three_months(text: str) -> None:
    (found,) = seasons(text)
    assert (found.first, found.last) == (month(2018, 6), month(2018, 9))


@pytest.mark.parametrize(
    "text", ["Won the Summer 2018 contest", "Summer 2018 – Fall 2019", "in 2018 to"]
)
def test_a_season_told_of_is_no_job(text: str) -> None:
    assert list(seasons(text)) == []
