"""Why a requirement is shown only in part."""

from careers.reading.levels import Sighting, Time, level_of
from careers.skills.gap import gap
from careers.skills.profile import Ability, Profile
from careers.skills.requirement import Requirement
from careers.web.words.answers import partly_because
from tests.small import CATALOGUE


def because(wanted: str, level: int, own: Ability) -> str:
    person = Profile({own.skill: own})
    asked = [Requirement(wanted, level)]
    return partly_because(gap(person, asked, CATALOGUE.skills).answers[0], CATALOGUE)


def test_a_lower_level_is_said_with_both_levels() -> None:
    found = because("excel", 4, Ability("excel", 2))
    assert found == "A lower level: 4 is asked, 2 is shown."


def test_a_near_skill_is_named() -> None:
    found = because("coaching", 2, Ability("training", 3))
    assert found == "Training is near to it, and counts half."


def test_work_of_long_ago_is_said() -> None:
    level, reason = level_of([Sighting(0, True, "")], Time(shown=12, after=80))
    assert "years of work ago" in because(
        "excel", 5, Ability("excel", level, (), reason)
    )


def test_what_is_shown_in_full_needs_no_reason() -> None:
    assert because("excel", 2, Ability("excel", 2)) == ""
