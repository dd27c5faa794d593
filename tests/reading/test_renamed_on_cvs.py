"""The same words, another skill: who installs phones, and who makes dates."""

import pytest

from tests.shipped import reader

DIARY, WON = "appointment-scheduling", "appointment-setting"
IN_USE, PUT_IN = "phone-systems", "telephony-administration"


@pytest.mark.parametrize(
    ("text", "skill", "other"),
    [
        ("Kept the files of a clinic. Appointment making.", DIARY, WON),
        ("Cold calls all day. Appointment making.", WON, DIARY),
        ("Put in the PBX of two offices.", PUT_IN, IN_USE),
        ("PBX installations.", PUT_IN, IN_USE),
        ("Answered a PBX with nine lines.", IN_USE, PUT_IN),
        ("Set up meetings. Answered a multi-line phone.", IN_USE, PUT_IN),
    ],
)
def test_the_company_of_words_tells_the_skill(
    text: str, skill: str, other: str
) -> None:
    found = {each.id for each in reader().extract(text, "cv").skills}
    assert skill in found
    assert other not in found
