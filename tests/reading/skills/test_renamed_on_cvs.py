"""The same words, another skill: who installs phones, and who makes dates."""

import pytest

from tests.shipped import reader

DIARY, WON = "appointment-scheduling", "appointment-setting"
SECRET, DISCREET = "data-privacy", "integrity"
TAKEN, BUSY = "inbound-calls", "high-volume"
HELD, PLANNED = "facilitation", "onboarding-design"
OF_FIRMS, OF_PEOPLE = "business-collections", "debt-collection"
IN_USE, PUT_IN = "phone-systems", "telephony-administration"


@pytest.mark.parametrize(
    ("text", "skill", "other"),
    [
        ("Kept the files of a clinic. Appointment making.", DIARY, WON),
        ("Cold calls all day. Appointment making.", WON, DIARY),
        ("Coordinated new hire orientation.", PLANNED, HELD),
        ("Plan and conduct new employee orientation.", PLANNED, HELD),
        ("Planned and facilitated new employee orientation.", HELD, PLANNED),
        ("Led new employee orientation.", HELD, PLANNED),
        ("Put in the PBX of two offices.", PUT_IN, IN_USE),
        ("PBX installations.", PUT_IN, IN_USE),
        ("Answered a PBX with nine lines.", IN_USE, PUT_IN),
        ("Set up meetings. Answered a multi-line phone.", IN_USE, PUT_IN),
        ("Maintained confidentiality of pupil records.", SECRET, DISCREET),
        ("Maintained confidentiality at all times.", DISCREET, SECRET),
        ("Billing, payroll and collections.", OF_FIRMS, OF_PEOPLE),
        ("Rang customers for collections of debts.", OF_PEOPLE, OF_FIRMS),
        ("Answered several calls per day.", TAKEN, BUSY),
        ("Answered 12 calls per day.", TAKEN, BUSY),
        ("Answered 90 calls per day.", BUSY, TAKEN),
    ],
)
def test_the_company_of_words_tells_the_skill(
    text: str, skill: str, other: str
) -> None:
    found = {each.id for each in reader().extract(text, "cv").skills}
    assert skill in found
    assert other not in found
