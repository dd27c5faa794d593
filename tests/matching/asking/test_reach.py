"""Whoever could do a role and says so is led to it: counted over all 76 roles."""

from random import Random

import pytest

from careers.matching.asking.choosing import FIRST, pointing
from tests.matching.asking.people import (
    CHANCES,
    ROLES,
    Person,
    alive,
    best_roles,
    fit_for,
    interviewed,
)
from tests.shipped import CATALOGUE


@pytest.fixture(scope="module")
def exact():
    """Interviews with people who can do just what one role asks."""
    return {role: interviewed(Person(fit_for(role))) for role in ROLES}


def _found(interviews) -> float:
    """The share of people whose role is among the first five, or one like it."""
    found = [
        role.family in {best.family for best in best_roles(known)[:5]}
        for role, known in interviews.items()
    ]
    return sum(found) / len(found)


def test_who_fits_a_role_finds_that_very_role_among_the_first_five(exact):
    lost = [
        role.id for role, known in exact.items() if role not in best_roles(known)[:5]
    ]
    assert lost == []


def test_twenty_four_questions_are_seldom_needed(exact):
    asked = sorted(len(known.given) for known in exact.values())
    assert asked[-1] <= 24
    assert asked[len(asked) // 2] <= 16


def test_six_answers_point_to_the_family_of_most(exact):
    """Measured when this was written: 78 % to it first, 88 % among the first two."""
    first = {
        role: pointing(
            interviewed(Person(fit_for(role)), most=FIRST), CHANCES, CATALOGUE
        )
        for role in ROLES
    }
    assert sum(f[0] == role.family for role, f in first.items()) / len(ROLES) > 0.7
    assert sum(role.family in f[:2] for role, f in first.items()) / len(ROLES) > 0.8


def test_six_answers_show_something_of_most():
    shown = [
        bool(best_roles(interviewed(Person(fit_for(r)), most=FIRST))) for r in ROLES
    ]
    assert sum(shown) / len(ROLES) > 0.8


@pytest.mark.parametrize(
    ("slips", "unsure", "least"), [(0, 0, 0.95), (0.1, 0, 0.9), (0, 0.15, 0.9)]
)
def test_people_who_can_more_who_slip_or_who_are_unsure_find_theirs_too(
    slips, unsure, least
):
    chance = Random(7)
    interviews = {
        role: interviewed(Person(alive(role, chance), slips, unsure, chance))
        for role in ROLES
    }
    assert _found(interviews) >= least


def test_who_answers_by_dice_still_comes_to_an_end():
    for seed in range(20):
        known = interviewed(Person({}, slips=1.0, chance=Random(seed)))
        assert FIRST <= len(known.given) <= 24


def test_somebody_new_to_the_work_is_not_asked_about_the_trade_to_the_end():
    plain = (
        "customer-service",
        "patience",
        "reliability",
        "spoken-clarity",
        "data-entry",
    )
    known = interviewed(Person(dict.fromkeys(plain, 3)))

    assert set(plain) <= known.told().keys()
    assert {role.rung for role in best_roles(known)[:5]} == {1}
