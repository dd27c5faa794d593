from dataclasses import replace
from itertools import pairwise
from time import process_time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked
from careers.matching.asking.chances import Chances
from careers.matching.asking.choosing import (
    FIRST,
    MOST,
    OPENING,
    belief,
    is_new,
    likeliest,
    next_skill,
    pointing,
)
from careers.matching.asking.known import LEVELS, Given, Known
from careers.matching.match import match
from careers.skills.profile import Ability, Profile
from tests.matching.asking.people import CHANCES, ROLES, Person, answered, interviewed
from tests.shipped import CATALOGUE

ANSWERS = st.lists(st.sampled_from((*LEVELS, None)), min_size=MOST, max_size=MOST)


def _asked(answers) -> Known:
    known = Known()
    for level in answers:
        skill = next_skill(known, CHANCES)
        if skill is None:
            break
        known = answered(known, skill, level)
    return known


@settings(max_examples=30)
@given(ANSWERS)
def test_asking_ends_never_repeats_and_is_the_same_every_time(answers):
    known = _asked(answers)
    skills = [one.skill for one in known.given]

    assert next_skill(known, CHANCES) is None
    assert FIRST <= len(skills) <= MOST
    assert len(set(skills)) == len(skills)
    assert _asked(answers) == known


def test_the_first_questions_split_the_whole_field():
    opening = {skill for skill, one in CATALOGUE.questions.items() if one.opens}
    for level in LEVELS:
        known = _asked([level] * OPENING)
        assert {one.skill for one in known.given} <= opening


def test_not_sure_is_no_answer_and_not_yet_is_one():
    before = Known((Given("selling", 3),))
    unsure = answered(before, "leading-a-team", None)
    not_yet = answered(before, "leading-a-team", 0)

    assert np.array_equal(belief(before, CHANCES), belief(unsure, CHANCES))
    assert not np.allclose(belief(before, CHANCES), belief(not_yet, CHANCES))


def test_who_is_never_sure_is_asked_to_the_end_and_nothing_is_concluded():
    known = _asked([None] * MOST)

    assert len(known.given) == MOST
    assert np.allclose(belief(known, CHANCES), CHANCES.usual)


def test_what_a_text_shows_and_what_is_not_theirs_is_not_asked():
    shown = {"leading-a-team": 3, "clear-writing": 4, "data-analysis": 0}
    known = interviewed(Person(shown), Known(levels=shown))

    assert not {one.skill for one in known.given} & shown.keys()


def test_a_text_changes_what_is_asked():
    tech = {"troubleshooting": 4, "operating-systems": 3, "ticketing": 3}
    plain, known = Known(), Known(levels=tech, roles=frozenset({"service-desk"}))

    assert pointing(known, CHANCES, CATALOGUE)[0] == "technical"
    assert belief(known, CHANCES).argmax() == CHANCES.roles["service-desk"]
    first = [one.skill for one in interviewed(Person({}), plain).given]
    assert [one.skill for one in interviewed(Person({}), known).given] != first


def test_somebody_is_new_to_the_work_only_when_the_trade_is_denied():
    plain = tuple(Given(skill, 1) for skill in ("patience", "customer-service"))
    trade = ("leading-a-team", "troubleshooting", "data-analysis", "talk-and-type")
    denied = tuple(
        Given(skill, 0) for skill in (*trade, "negotiation", "clear-writing")
    )

    assert not is_new(Known(), CHANCES)
    assert is_new(Known((*plain, *denied)), CHANCES)
    assert not is_new(Known((*plain, Given("call-scoring", 3))), CHANCES)


def test_roles_and_families_are_named_from_the_likeliest_down():
    known = Known((Given("forecasting", 3), Given("erlang", 3)))

    assert pointing(known, CHANCES, CATALOGUE)[0] == "planning"
    roles = likeliest(known, CHANCES)
    assert set(roles) == CATALOGUE.roles.keys()
    assert CATALOGUE.roles[roles[0]].family == "planning"


def test_a_role_that_no_longer_exists_is_passed_over():
    known = Known(levels={"no-such-skill": 3}, roles=frozenset({"no-such-role"}))
    assert np.allclose(belief(known, CHANCES), CHANCES.usual)


@pytest.mark.parametrize("role", ROLES[::9], ids=lambda role: role.id)
def test_a_better_answer_never_speaks_against_a_role_that_asks_for_it(role):
    """Up to what is asked, its odds against somebody with nothing of it only rise."""
    newcomer = CHANCES.odds[-1]
    for ask in role.asks:
        if ask.skill not in CHANCES.skills:
            continue
        at = CHANCES.skills[ask.skill]
        odds = CHANCES.odds[CHANCES.roles[role.id], at] / newcomer[at]
        reached = [
            one for own, one in zip(LEVELS, odds, strict=True) if own <= ask.level
        ]
        assert all(low < high for low, high in pairwise(reached)), ask.skill


@settings(max_examples=15)
@given(ANSWERS, st.integers(0, 5))
def test_a_better_answer_never_lowers_any_role(answers, place):
    known = _asked(answers)
    one = known.given[place]
    better = replace(one, level=5)
    given_ = tuple(better if each == one else each for each in known.given)

    before, after = _scores(known), _scores(replace(known, given=given_))
    assert all(after[role] >= score for role, score in before.items())


def test_a_catalogue_without_questions_asks_none():
    nothing = Catalogue(roles=CATALOGUE.roles, skills=CATALOGUE.skills)
    assert next_skill(Known(), Chances.of(nothing)) is None


def test_choosing_takes_less_than_twenty_thousandths_of_a_second():
    known = _asked([3, 0, None, 1, 0, 5])
    start = process_time()
    for _ in range(20):
        next_skill(known, CHANCES)
    assert (process_time() - start) / 20 < 0.02


def _scores(known: Known) -> dict[str, int]:
    told = known.told().items()
    profile = Profile({skill: Ability(skill, own) for skill, own in told if own})
    return {
        role.id: match(profile, Asked(role.asks, role.id), CATALOGUE).score
        for role in ROLES
    }
