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
MOVE = Moving(step("csr", "qa-analyst"), CSR, QA)
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
    assert word(far, coaching=3) < word(coaching=3)


def test_an_empty_board_and_a_shrinking_trade_count_against_a_step() -> None:
    shrinking = Outlook("1", "Clerks", -5.5, "2024–34", "bls", Fit.CLOSE)
    able = {"coaching": 2}
    elsewhere = replace(MOVE, step=replace(MOVE.step, same_employer=False))
    assert word(replace(elsewhere, openings=0), **able) < word(elsewhere, **able)
    assert word(replace(MOVE, openings=3), **able) == word(**able)
    sad = replace(MOVE, goal=replace(QA, outlook=shrinking))
    assert word(sad, **able) < word(**able)


def test_a_large_market_counts_for_a_step_and_a_small_one_against_it() -> None:
    few, many = replace(MOVE, yearly=0.9), replace(MOVE, yearly=20.0)
    assert word(few, coaching=2) < word(coaching=2) < word(many, coaching=2)
    assert word(replace(MOVE, yearly=5.0), coaching=2) == word(coaching=2)


def test_a_change_of_family_is_less_usual() -> None:
    other = replace(MOVE, step=replace(MOVE.step, kind=Kind.CHANGE))
    assert word(other) < word()


def test_a_word_carries_its_basis() -> None:
    found = chance(replace(MOVE, goal=LEAD), {"coaching": 3}, SKILLS)
    assert (found.has, found.asked) == (1, 2)
    assert dict(found.points)[Basis.READY] == 3


def test_a_move_within_the_house_needs_no_ad() -> None:
    assert MOVE.step.same_employer
    assert word(replace(MOVE, openings=0), coaching=2) == word(coaching=2)
