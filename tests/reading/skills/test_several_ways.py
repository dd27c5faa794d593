"""Ways to reach a customer that a CV lists."""

import pytest

from tests.shipped import reader


def shown(text: str) -> dict[str, str]:
    return {skill.id: skill.text for skill in reader().extract(text, "cv").skills}


@pytest.mark.parametrize(
    "text",
    [
        "Helped tenants via phone, email or in person.",
        "Served savers either by telephone, electronically or face to face.",
        "Told owners the news in person, on the telephone and in writing.",
        "Served growers via telephone, letters and fax.",
        "Answered buyers in-person, through email and over the phone.",
    ],
)
def test_answers_in_speech_and_writing_take_several_channels(text: str) -> None:
    assert "several-channels" in shown(text)


def test_email_among_the_ways_is_told_as_well() -> None:
    found = shown("Helped tenants via telephone, email and letters.")
    assert found["email-support"] == "email"
    assert found["several-channels"] == "via telephone,"


def test_phone_and_email_are_not_yet_several() -> None:
    found = shown("Helped tenants via telephone and email.")
    assert "several-channels" not in found
    assert found["email-support"] == "email"


@pytest.mark.parametrize(
    "text",
    [
        "Helped shoppers in person and via telephone.",
        "Skills: filing, phone, email, typing.",
        "Sorted the mail and faxes.",
    ],
)
def test_speech_alone_or_a_bare_list_takes_none(text: str) -> None:
    assert "several-channels" not in shown(text)
