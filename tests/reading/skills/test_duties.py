"""What a manager lists in one breath is a skill each."""

import pytest

from tests.shipped import reader


def shown(text: str) -> dict[str, str]:
    return {skill.id: skill.text for skill in reader().extract(text, "cv").skills}


def test_each_duty_of_a_list_is_its_own_skill() -> None:
    found = shown("Ran the bakery: hiring, training, scheduling and firing of nine.")
    assert found["hiring"] == "hiring"
    assert found["facilitation"] == "training"
    assert found["scheduling"] == "scheduling"
    assert found["performance-management"] == "firing"


def test_whom_one_hired_and_kept_was_retained() -> None:
    assert "retention-of-staff" in shown("Recruited, trained and retained bakers.")
    assert "retention-of-staff" not in shown("Sold, packed and retained loaves.")


@pytest.mark.parametrize(
    "text",
    [
        "Was hired and trained within a week.",
        "Hired and trained by the head baker.",
        "Self-motivated and disciplined baker.",
        "Attended training and supervision every month.",
        "New hire and firing paperwork.",
        "Baking, training\nMotivated\nTidy",
    ],
)
def test_what_was_done_to_the_writer_is_no_duty(text: str) -> None:
    duties = {"hiring", "motivating-people", "performance-management"}
    assert duties.isdisjoint(shown(text))


def test_one_duty_alone_is_left_to_its_phrases() -> None:
    assert "scheduling" not in shown("Scheduling, planning and baking.")


def test_who_hires_and_develops_hires() -> None:
    assert "hiring" in shown("Hired, developed and promoted bakers.")
