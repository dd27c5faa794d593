"""What is worth learning for one job."""

from hypothesis import given

from careers.matching.asked import Asked
from careers.matching.gains import gains
from careers.matching.match import match
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement
from tests.matching.strategies import asked, profiles
from tests.small import CATALOGUE, asks, profile


@given(profiles, asked)
def test_every_gap_is_worth_closing_and_nothing_else_is_named(
    person: Profile, wanted: Asked
) -> None:
    gap = match(person, wanted, CATALOGUE).gap
    found = gains(person, wanted, CATALOGUE)
    assert {gain.answer for gain in found} == {*gap.partly, *gap.not_yet}
    assert all(gain.points > 0 for gain in found)
    worth = [gain.points for gain in found]
    assert worth == sorted(worth, reverse=True)


def test_an_essential_skill_is_worth_more_than_a_wish() -> None:
    wish = Requirement("typing", 2, essential=False)
    found = gains(profile(), Asked((wish, *asks(("excel", 2)))), CATALOGUE)
    assert [gain.answer.requirement.skill for gain in found] == ["excel", "typing"]


def test_a_skill_that_is_near_to_another_counts_for_both() -> None:
    both = Asked(asks(("coaching", 2), ("excel", 2), ("training", 2)))
    near, plain = (
        gains(profile(), both, CATALOGUE)[0],
        gains(profile(), Asked(asks(("coaching", 2))), CATALOGUE)[0],
    )
    assert near.answer.requirement.skill == "coaching"
    assert near.points > plain.points
