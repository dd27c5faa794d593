from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from careers.catalogue.figures import Outlook
from careers.catalogue.source import Fit
from careers.catalogue.step import Kind
from careers.pathways.likelihood import (
    Basis,
    Likelihood,
    Moving,
    chance,
    readiness,
)
from tests.small import CATALOGUE, CSR, LEAD, QA, step

SKILLS = CATALOGUE.skills
HOUSE = Moving(step("csr", "qa-analyst"), CSR, QA)
MOVE = replace(HOUSE, step=replace(HOUSE.step, same_employer=False))
levels = st.dictionaries(st.sampled_from(sorted(SKILLS)), st.integers(0, 5))


def word(move: Moving = MOVE, **own: int) -> Likelihood:
    return chance(move, own, SKILLS).word


@given(levels, st.sampled_from(sorted(SKILLS)))
def test_who_can_do_more_is_never_less_likely(own: dict[str, int], skill: str) -> None:
    more = {**own, skill: own.get(skill, 0) + 1}
    assert word(**more) >= word(**own)


def test_a_near_skill_counts_half() -> None:
    assert readiness(QA.asks, {"training": 3}, SKILLS) == 25
    assert readiness(QA.asks, {"coaching": 3}, SKILLS) == 50
    assert readiness((), {}, SKILLS) == 100


def test_a_leap_over_rungs_is_less_likely() -> None:
    far = replace(MOVE, goal=replace(QA, rung=4))
    assert word(far, coaching=1) < word(coaching=1)


def test_who_is_known_in_the_house_may_pass_over_a_title() -> None:
    assert QA.rung - CSR.rung == 2
    assert word(HOUSE) > word(MOVE)
    assert Basis.RUNGS not in dict(chance(HOUSE, {}, SKILLS).points)
    higher = replace(HOUSE, goal=replace(QA, rung=4))
    assert dict(chance(higher, {}, SKILLS).points)[Basis.RUNGS] == -1


def test_nobody_passes_over_a_title_to_lead_others() -> None:
    leading = replace(HOUSE, goal=replace(QA, family="leading"))
    assert dict(chance(leading, {}, SKILLS).points)[Basis.RUNGS] == -1


def test_no_leap_over_a_rung_is_very_likely() -> None:
    able = {ask.skill: 5 for ask in QA.asks}
    assert word(replace(HOUSE, yearly=99.0), **able) is Likelihood.GOOD
    near = replace(HOUSE, goal=replace(QA, rung=2))
    assert word(near, **able) is Likelihood.VERY_GOOD


def test_growth_is_not_counted_beside_the_openings_it_brings() -> None:
    grown = Outlook("1", "Clerks", 9.0, "2024–34", "bls", Fit.CLOSE)
    grows = replace(MOVE, goal=replace(QA, outlook=grown))
    many = replace(grows, yearly=99.0)
    assert dict(chance(grows, {}, SKILLS).points)[Basis.OUTLOOK] == 1
    assert Basis.OUTLOOK not in dict(chance(many, {}, SKILLS).points)


def test_what_is_there_in_part_is_counted_apart() -> None:
    lower = chance(MOVE, {"coaching": 1}, SKILLS)
    assert (lower.has, lower.part, lower.asked) == (0, 1, 2)
    near = chance(MOVE, {"training": 3}, SKILLS)
    assert (near.has, near.part) == (0, 1)
    all_there = chance(MOVE, {ask.skill: 5 for ask in QA.asks}, SKILLS)
    assert (all_there.has, all_there.part) == (2, 0)


def test_an_empty_board_and_a_shrinking_trade_count_against_a_step() -> None:
    shrinking = Outlook("1", "Clerks", -5.5, "2024–34", "bls", Fit.CLOSE)
    able = {"coaching": 2}
    assert word(replace(MOVE, openings=0), **able) < word(**able)
    assert word(replace(MOVE, openings=3), **able) == word(**able)
    sad = replace(MOVE, goal=replace(QA, outlook=shrinking))
    assert word(sad, **able) < word(**able)


def test_a_large_market_counts_for_a_step_and_a_small_one_against_it() -> None:
    few, many = replace(MOVE, yearly=0.9), replace(MOVE, yearly=20.0)
    assert word(few, coaching=1) < word(coaching=1) < word(many, coaching=1)
    assert word(replace(MOVE, yearly=5.0), coaching=2) == word(coaching=2)


def test_a_change_of_family_is_less_usual() -> None:
    other = replace(MOVE, step=replace(MOVE.step, kind=Kind.CHANGE))
    assert word(other) < word()


def test_a_word_carries_its_basis() -> None:
    found = chance(replace(MOVE, goal=LEAD), {"coaching": 3}, SKILLS)
    assert (found.has, found.asked) == (1, 2)
    assert dict(found.points)[Basis.READY] == 3


def test_a_move_within_the_house_needs_no_ad() -> None:
    assert HOUSE.step.same_employer
    assert word(replace(HOUSE, openings=0), coaching=2) == word(HOUSE, coaching=2)
