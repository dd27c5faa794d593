"""Communication that is both spoken and written."""

from typing import Literal

import pytest

from tests.shipped import reader

BOTH = {"communication", "clear-writing"}


def found(text: str, kind: Literal["cv", "ad"] = "cv") -> dict[str, str]:
    return {skill.id: skill.text for skill in reader().extract(text, kind).skills}


@pytest.mark.parametrize(
    "text",
    [
        "Known for strong verbal and written communication.",
        "Excellent written and verbal skills.",
        "Excellent written and verbal, neat, punctual.",
        "Shows professional verbal, written and interpersonal communication skills.",
        "Good oral and written communication skills in all I do.",
    ],
)
def test_who_communicates_both_ways_also_writes(text: str) -> None:
    assert found(text).keys() >= BOTH


def test_an_ad_that_asks_for_both_ways_asks_for_both_skills() -> None:
    asked = found("Written and verbal communication is a must.", "ad")
    assert asked["clear-writing"] == "Written"
    assert asked["communication"] == "verbal communication"


def test_speaking_and_writing_a_language_is_no_clear_writing() -> None:
    assert "clear-writing" not in found("Fluent written and verbal Turkish.")
    assert "clear-writing" not in found("Excellent written and verbal Turkish.")


def test_communication_in_one_way_stays_whole() -> None:
    assert found("Excellent verbal communication.").keys() == {"communication"}


def test_an_ad_may_ask_for_writing_far_from_speech() -> None:
    said = "Strong communication skills, both spoken to customers and written to staff."
    assert found(said, "ad").keys() >= BOTH
