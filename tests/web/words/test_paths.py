from dataclasses import replace

import pytest

from careers.pathways.cautions import Care, Caution
from careers.pathways.choices import Name
from careers.pathways.goals import Aim
from careers.pathways.learner import Learner
from careers.pathways.likelihood import Basis, Chance, Likelihood
from careers.pathways.limits import Limits, Phones
from careers.pathways.pathway import Add
from careers.pathways.reasons import Because, Reason
from careers.pathways.what_if import Worth
from careers.web.words import paths
from tests.small import CATALOGUE


def test_a_pathway_is_named_for_all_it_is_best_at() -> None:
    names = (Name.FASTEST, Name.LEAST_STUDY)
    assert paths.names_words(names) == "Fastest and least study"


def test_goals_have_names() -> None:
    assert paths.goal_words("qa-analyst", CATALOGUE) == "Qa analyst"
    assert paths.goal_words(Aim.OFF_PHONES, CATALOGUE) == "Off the phones"


def test_a_likelihood_is_a_word_with_its_basis() -> None:
    chance = Chance(
        Likelihood.FAIR,
        4,
        10,
        (
            *((Basis.USUAL, 2), (Basis.RUNGS, -1)),
            *((Basis.MARKET, 1), (Basis.OUTLOOK, -1)),
        ),
    )
    assert paths.chance_words(chance) == (
        "Fair: 4 of 10 skills there before you learn; more than one rung at once;"
        " many openings each year; a shrinking market; a usual step"
    )
    assert "%" not in paths.chance_words(chance)
    beside = paths.chance_words(replace(chance, part=3))
    assert "4 of 10 skills there and 3 in part before you learn" in beside


@pytest.mark.parametrize("care", list(Care))
def test_every_warning_is_a_sentence(care: Care) -> None:
    assert paths.caution_words(Caution(care, 2)).endswith(".")


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        (Reason(Because.SOONER, 640), "6 months sooner"),
        (Reason(Because.LESS_STUDY, 80), "40 hours less to learn"),
        (Reason(Because.BETTER_PAID, 4000), "$4,000 a year more at the goal"),
        (Reason(Because.MORE_EARNED, 9000), "$9,000 more earned in ten years"),
        (Reason(Because.SMALLER_LEAP, 1), "1 new skill fewer at once"),
        (Reason(Because.SMALLER_LEAP, 2), "2 new skills fewer at once"),
    ],
)
def test_reasons_are_said_in_their_own_unit(reason: Reason, says: str) -> None:
    assert paths.reason_words(reason) == says


def test_why_not_straight_names_skills_and_the_step() -> None:
    reason = Reason(Because.NO_STEP, adds=(Add("coaching", 0, 3),), step=2)
    assert paths.straight_words(reason, "QA lead", CATALOGUE) == (
        "Why not straight to QA lead? We know of no usual step straight there:"
        " it needs coaching. Step 2 teaches most of it."
    )


@pytest.mark.parametrize(
    ("limits", "says"),
    [
        (Limits(remote=True), "From home only"),
        (Limits(weekly=4), "4 hours a week to learn"),
        (Limits(money=0), "Only free learning"),
        (Limits(pay=40_000), "Never below $40,000 a year"),
        (Limits(money=200), "Up to $200 for learning"),
        (Limits(no_degree=True), "No degree needed"),
        (Limits(phones=Phones.LEAVE), "Off the phones"),
        (Limits(months=24), "Within 24 months"),
        (Limits(leave_out=frozenset({"team-lead"})), "Without Team lead"),
    ],
)
def test_a_limit_is_said_as_its_chip_says_it(limits: Limits, says: str) -> None:
    (name,) = limits.on()
    assert paths.limit_words(name, limits, CATALOGUE) == says


def test_a_time_is_what_is_expected_and_what_it_lies_between() -> None:
    way = Learner(CATALOGUE).follow((CATALOGUE.ways_on("csr")[0],))
    low, high = way.months
    middle = round(way.expected)
    assert paths.time_words(way) == f"about {middle} months ({low} to {high})"
    leg = replace(way.legs[0], step=replace(way.legs[0].step, months=(1, 1)))
    assert paths.time_words(leg) == "1 month"


@pytest.mark.parametrize(
    ("worth", "says"),
    [
        (
            Worth("excel", 3, opens=("qa-analyst",), saves=40),
            "to level 3 opens 1 next role: Qa analyst",
        ),
        (
            Worth("excel", 3, lifts=("qa-analyst", "team-lead")),
            "to level 3 makes 2 next roles likelier: Qa analyst and Team lead",
        ),
        (
            Worth("excel", 2, opens=("qa-analyst",), saves=400),
            "to level 2 opens 1 next role: Qa analyst, and takes about 4 months off"
            " this way",
        ),
        (Worth("excel", 2, saves=100), "to level 2 takes about 1 month off this way"),
    ],
)
def test_a_skill_is_worth_what_it_opens_and_saves(worth: Worth, says: str) -> None:
    assert paths.worth_words(worth, CATALOGUE) == says
