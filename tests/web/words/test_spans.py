import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.web.words.spans import A_YEAR, MOST_YEARS, months_in, span


@pytest.mark.parametrize(
    ("months", "words"),
    [
        (1, "1 month"),
        (11, "11 months"),
        (12, "1 year"),
        (30, "2 years and 6 months"),
        (0, "0 months"),
    ],
)
def test_a_time_is_said_in_years_and_months(months: int, words: str) -> None:
    assert span(months) == words
    assert span(months, at_least=True) == f"at least {words}"


@pytest.mark.parametrize(
    ("words", "months"),
    [
        ("2 years", 24),
        (" 2  Years, 6 months ", 30),
        ("1.5 years", 18),
        ("1,5 yrs", 18),
        ("18 months", 18),
        ("3y 2m", 38),
        ("2 years and 6 months", 30),
    ],
)
def test_people_write_times_in_many_ways(words: str, months: int) -> None:
    assert months_in(words) == months


@pytest.mark.parametrize(
    "words",
    ["", "18", "long", "0 months", "99 years", "-2 years", "２ years", "2 years ago"],
)
def test_what_is_no_time_is_not_guessed(words: str) -> None:
    assert months_in(words) is None


@given(st.integers(1, MOST_YEARS * A_YEAR))
def test_what_is_said_is_read_as_the_same(months: int) -> None:
    assert months_in(span(months)) == months
