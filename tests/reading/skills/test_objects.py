"""Things are not led as people are, and who was hired has hired nobody."""

import pytest

from tests.shipped import reader


def shown(text: str) -> set[str]:
    return {skill.id for skill in reader().extract(text, "cv").skills}


@pytest.mark.parametrize(
    ("other", "meant", "skill"),
    [
        (
            "Supervised flour flow and storage.",
            "Supervised the drivers of all deliveries.",
            "leading-a-team",
        ),
        (
            "Supervision of oven repairs.",
            "Supervision of 9 bakers and their oven repairs.",
            "leading-a-team",
        ),
        ("Recruited into the bakery by its owner.", "Recruited bakers.", "hiring"),
        ("Recruited to lead the bakery.", "Recruited to fill nights.", "hiring"),
    ],
)
def test_only_people_are_led_and_taken_on(other: str, meant: str, skill: str) -> None:
    assert skill not in shown(other)
    assert skill in shown(meant)
