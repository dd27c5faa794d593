"""Hours that ask for shift work without the word."""

import pytest

from tests.shipped import reader


def asks_for_shifts(text: str) -> bool:
    found = reader().extract(text, "ad").skills
    return any(skill.id == "shift-work" for skill in found)


@pytest.mark.parametrize(
    "text",
    [
        "Wednesday to Sunday, full-time.",
        "9:00 PM to 6:00 AM Manila time.",
        "You work 4 pm – 8 pm on weekdays.",
        "Sunday through Thursday.",
    ],
)
def test_evenings_nights_and_weekends_ask_for_shift_work(text: str) -> None:
    assert asks_for_shifts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Monday to Friday, 9am to 5:30pm.",
        "Our stores are open Monday to Sunday.",
        "Training is 4 pm to 8 pm.",
        "Weekends off, no Sundays.",
    ],
)
def test_office_hours_and_those_of_the_house_do_not(text: str) -> None:
    assert not asks_for_shifts(text)
