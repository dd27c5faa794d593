from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from careers.matching.asked import Asked
from careers.matching.match import match
from careers.matching.ranking import Kind
from careers.skills.profile import Ability, Profile
from careers.skills.requirement import Requirement
from tests.matching.strategies import asked, levels, profiles, requirements, skills
from tests.small import CATALOGUE, asks, profile


@given(profiles, asked, skills, levels)
def test_showing_one_more_skill_never_lowers_a_score(
    person: Profile, wanted: Asked, skill: str, level: int
) -> None:
    old = person.abilities.get(skill)
    better = Ability(skill, max(level, old.level if old else 1))
    more = replace(person, abilities={**person.abilities, skill: better})
    before, after = (match(p, wanted, CATALOGUE).score for p in (person, more))
    assert after >= before


@given(profiles, asked)
def test_repeating_what_is_asked_changes_nothing(person: Profile, ad: Asked) -> None:
    twice = replace(ad, requirements=ad.requirements * 2)
    assert match(person, twice, CATALOGUE) == match(person, ad, CATALOGUE)


@given(profiles, asked, st.lists(requirements, max_size=5))
def test_padding_an_ad_with_what_nobody_shows_never_raises(
    person: Profile, ad: Asked, padding: list[Requirement]
) -> None:
    unshown = tuple(
        more
        for more in padding
        if not match(person, Asked((more,)), CATALOGUE).gap.answers[0].credit
    )
    padded = replace(ad, requirements=ad.requirements + unshown)
    plain, more = (match(person, a, CATALOGUE).score for a in (ad, padded))
    assert more <= plain


@given(profiles, asked)
def test_every_point_has_a_reason(person: Profile, wanted: Asked) -> None:
    found = match(person, wanted, CATALOGUE)
    assert sum(addend.points for addend in found.addends) == found.score
    assert len({addend.reason for addend in found.addends}) == len(found.addends)
    assert all(addend.points for addend in found.addends)


def test_much_evidence_beats_a_short_ad_met_in_full() -> None:
    person = profile(calming=3, typing=3, coaching=2)
    short = match(person, Asked(asks(("typing", 1))), CATALOGUE)
    long = match(
        person,
        Asked(asks(("calming", 3), ("typing", 2), ("coaching", 3), ("excel", 2))),
        CATALOGUE,
    )
    assert long.score > short.score


def test_the_trades_own_skills_weigh_more_than_what_every_job_asks() -> None:
    person = profile(calming=3, typing=3)
    trade = match(person, Asked(asks(("calming", 3))), CATALOGUE)
    plain = match(person, Asked(asks(("typing", 3))), CATALOGUE)
    assert trade.score > plain.score


def test_a_missing_essential_counts_against_and_a_missing_wish_does_not() -> None:
    wish = Asked((Requirement("excel", 2, essential=False),))
    assert match(profile(), wish, CATALOGUE).score == 0
    assert match(profile(), Asked(asks(("excel", 2))), CATALOGUE).score < 0


def test_the_same_work_counts_more_than_other_work_of_the_family() -> None:
    wanted = Asked(role="senior-agent")
    same = match(profile("senior-agent"), wanted, CATALOGUE)
    family = match(profile("csr"), wanted, CATALOGUE)
    other = match(profile("qa-analyst"), wanted, CATALOGUE)
    assert same.score > family.score > other.score == 0


def test_being_of_the_trade_speaks_for_no_job_in_particular() -> None:
    person = profile("csr")
    found = match(person, Asked(asks(("excel", 2))), CATALOGUE)
    assert found.score > 0
    assert not found.speaks_for_it
    assert match(person, Asked(role="csr"), CATALOGUE).speaks_for_it


def test_enough_months_count_for_and_too_few_against() -> None:
    found = match(profile("csr"), Asked(experience=12), CATALOGUE)
    kinds = [addend.reason.kind for addend in found.addends]
    assert kinds == [Kind.EXPERIENCE, Kind.TRADE_BEFORE]
    assert found.score > 0 > match(profile(), Asked(experience=1), CATALOGUE).score
