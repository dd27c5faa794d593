"""Names of employers that hold the words of a skill."""

import pytest

from tests.shipped import reader


def asked(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "ad").skills}


@pytest.mark.parametrize(
    "text", ["Southern Cross Dialers, Cebu City.", "Northbank Dialers seeks people."]
)
def test_what_an_employer_is_called_is_no_skill(text: str) -> None:
    assert "dialers" not in asked(text)


@pytest.mark.parametrize(
    "text", ["Dialers, Cebu City.", "Outbound Dialers, Cebu.", "Know dialers, cold."]
)
def test_a_title_or_a_list_at_the_top_still_counts(text: str) -> None:
    assert "dialers" in asked(text)
