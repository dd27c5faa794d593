from hypothesis import given

from careers.matching.asked import Asked
from careers.matching.bands import Band, band
from careers.matching.match import match
from careers.skills.profile import Profile
from tests.matching.strategies import asked, profiles
from tests.small import CATALOGUE, asks, profile

FOUR = Asked(asks(("calming", 2), ("typing", 2), ("excel", 2), ("coaching", 3)))


def banded(wanted: Asked, **levels: int) -> Band:
    return band(match(profile(**levels), wanted, CATALOGUE))


def test_three_skills_shown_and_one_of_four_open_fits_well() -> None:
    assert banded(FOUR, calming=3, typing=2, excel=2) is Band.WELL


def test_as_much_shown_as_open_fits_in_part() -> None:
    assert banded(FOUR, calming=3, typing=2) is Band.PARTLY


def test_more_open_than_shown_is_further_off() -> None:
    assert banded(FOUR, calming=3) is Band.FURTHER


def test_a_short_ad_met_in_full_is_too_little_to_fit_well() -> None:
    assert banded(Asked(asks(("typing", 1))), typing=3) is Band.PARTLY


@given(profiles, asked)
def test_nothing_shown_is_always_further_off(person: Profile, wanted: Asked) -> None:
    found = match(person, wanted, CATALOGUE)
    if not (found.gap.shown or found.gap.partly):
        assert band(found) is Band.FURTHER
