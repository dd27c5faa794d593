"""The whole of a board in order, with the band of each job."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from careers.matching.asked import Asked
from careers.matching.bands import BANDS, Band, band
from careers.matching.board import Board, Posted
from careers.matching.match import match
from careers.matching.ranked import ranked
from careers.skills.profile import Ability, Profile
from tests.matching.strategies import asked, levels, profiles, skills
from tests.small import CATALOGUE, asks, profile


def board(*wanted: Asked) -> Board:
    jobs = (Posted(n, f"Job {n:03}", ad) for n, ad in enumerate(wanted, 1))
    return Board.of(jobs, CATALOGUE)


@given(profiles, st.lists(asked, max_size=8))
def test_the_most_evidence_comes_first_and_each_job_knows_its_band(
    person: Profile, ads: list[Asked]
) -> None:
    found = {n: match(person, ad, CATALOGUE) for n, ad in enumerate(ads, 1)}
    expected = sorted(
        (n for n, own in found.items() if own.speaks_for_it),
        key=lambda n: (-found[n].score, n),
    )
    listed = ranked(person, board(*ads))
    assert listed.numbers.tolist() == expected
    assert [BANDS[code] for code in listed.codes] == [band(found[n]) for n in expected]


@given(profiles, asked, skills, levels)
def test_showing_one_more_skill_never_moves_a_job_further_off(
    person: Profile, wanted: Asked, skill: str, level: int
) -> None:
    old = person.abilities.get(skill)
    better = Ability(skill, max(level, old.level if old else 1))
    more = replace(person, abilities={**person.abilities, skill: better})
    before, after = (band(match(p, wanted, CATALOGUE)) for p in (person, more))
    assert BANDS.index(after) <= BANDS.index(before)


def test_one_band_can_be_taken_alone() -> None:
    near, far = Asked(asks(("calming", 2))), Asked(asks(("calming", 1), ("excel", 1)))
    listed = ranked(profile(calming=3), board(far, near))
    assert listed.only(None).tolist() == [2, 1]
    assert listed.only(Band.PARTLY).tolist() == [2, 1]
    assert listed.only(Band.WELL).tolist() == []
