"""What work of every trade asks for, in the words of its ads."""

import pytest

from tests.shipped import reader


def asked(text: str) -> set[str]:
    found = reader().extract(text, "ad").skills
    return {skill.id for skill in found if skill.status.counts}


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Work closely with the design team.", "stakeholder-management"),
        ("Plan menus in conjunction with farm suppliers.", "stakeholder-management"),
        ("You bake alongside the marketing team.", "stakeholder-management"),
        ("Work across our baking and packing departments.", "stakeholder-management"),
        ("You work closely with clients.", "stakeholder-management"),
        ("Strong organizational and clerical skills.", "time-management"),
        ("Great organisation skills.", "time-management"),
        ("Skills both verbal (by radio) and written.", "clear-writing"),
        ("Excellent verbal, written and drawing talent.", "clear-writing"),
        ("Presentation and communication skills.", "presenting"),
        ("At ease with haggling and closing.", "closing-sales"),
        ("Sort confidential, urgent parcels.", "integrity"),
        ("A positive, team-minded attitude.", "positive-attitude"),
        ("Fine phone and communication skills.", "phone-manner"),
        ("Bright phone skills.", "phone-manner"),
        ("Swedish is a big plus.", "two-languages"),
        ("One more of our languages is an advantage.", "two-languages"),
        ("Portuguese highly desirable.", "two-languages"),
        ("Strong Excel and baking talent.", "spreadsheets"),
    ],
)
def test_ads_of_any_trade_ask_in_their_own_words(text: str, skill: str) -> None:
    assert skill in asked(text)


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Work with the sales team leader.", "stakeholder-management"),
        ("Work with your hands.", "stakeholder-management"),
        ("A large organization of skilled bakers.", "time-management"),
        ("Opening and closing.", "closing-sales"),
        ("English language is a plus.", "two-languages"),
        ("Swedish furniture.", "two-languages"),
    ],
)
def test_words_that_only_sound_so_ask_for_nothing(text: str, skill: str) -> None:
    assert skill not in asked(text)
