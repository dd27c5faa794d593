"""Lengths of time."""

import pytest

from careers.reading.work.durations import durations


def told(text: str) -> list[tuple[float, float | None]]:
    return [(each.least, each.most) for each in durations(text)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("two (2) years", (2, 2)),
        ("18 months", (1.5, 1.5)),
        ("1-2 yrs", (1, 2)),
        ("3yrs – 5yrs", (3, 5)),
        ("6 months to 2 years", (0.5, 2)),
        ("one to two (1-2) years", (1, 2)),
        ("half a year to one year", (0.5, 1)),
        ("a year or two", (1, 2)),
        ("between two and five years", (2, 5)),
        ("2 years and 6 months", (2.5, 2.5)),
        ("1 year 8 months", (1.67, 1.67)),
        ("a year and a half", (1.5, 1.5)),
        ("1½ years", (1.5, 1.5)),
        ("2 1/2 years", (2.5, 2.5)),
        ("twenty-five years", (25, 25)),
        ("two decades", (20, 20)),
        ("a couple of years", (2, 2)),
        ("5+ years", (5, None)),
        ("2yrs+", (2, None)),
        ("two plus years", (2, None)),
        ("three years or longer", (3, None)),
        ("not less than 2 years", (2, None)),
        (">= 3 years", (3, None)),
        ("no more than three years", (0, 3)),
        ("less than a year", (0, 1)),
        ("two of the last three years", (2, None)),
        ("Years of experience: 2-4", (2, 4)),
        ("Work experience (years): 3", (3, 3)),
    ],
)
def test_a_length_of_time_is_read(text: str, years: tuple[float, float | None]) -> None:
    assert told(text) == [years]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("5 years in support, three of which as a supervisor", 3),
        ("eleven years on the phones, the last four as a lead", 4),
        ("6 years as an agent and 2 as a lead", 2),
        ("18 months in sales, 6 of them in a bank", 0.5),
    ],
)
def test_a_part_is_counted_in_the_unit_of_the_whole(text: str, part: float) -> None:
    assert told(text)[1] == (part, part)


@pytest.mark.parametrize("text", ["several years", "some years", "years of sales", ""])
def test_what_has_no_number_has_no_length(text: str) -> None:
    assert told(text) == []


def test_a_year_without_a_number_is_loose() -> None:
    assert [each.is_loose for each in durations("a year, 1 year, over a year")] == [
        True,
        False,
        False,
    ]
