"""What is nobody's business is covered before a CV is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careers.reading.text.personal import covered


@pytest.mark.parametrize(
    "words",
    [
        "Name: Patience Okafor",
        "Full name: Grace Chase",
        "Mrs. Patience Page",
        "DOB: 1999-02-28",
        "Date of birth: 4 July 1964",
        "Born 12 May 2001",
    ],
)
def test_names_and_birth_dates_are_covered(words: str) -> None:
    assert not covered(f"Took calls.\n{words}\nSold phones.").split("\n")[1].strip()


@pytest.mark.parametrize("line", ["PATIENCE CHASE", "Patience Okafor (she/her)"])
def test_a_name_made_of_everyday_words_is_covered_at_the_head(line: str) -> None:
    assert covered(f"{line}\nTook calls.").strip() == "Took calls."


@pytest.mark.parametrize(
    "text",
    [
        "Customer Service Advisor\nTook calls.",
        "Patience and care for callers, every day.\nTook calls.",
        "Company name: Northbank\nMarked calls in 2019.",
        "Customer service\nPatience, calm",
    ],
)
def test_what_tells_of_work_stays(text: str) -> None:
    assert covered(text) == text


@given(st.text())
def test_every_place_stays_where_it_was(text: str) -> None:
    after = covered(text)
    assert len(after) == len(text)
    assert all(new in (old, " ") for old, new in zip(text, after, strict=True))
