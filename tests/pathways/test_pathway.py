from dataclasses import replace

from careers.pathways.learner import Learner
from careers.pathways.likelihood import Chance, Likelihood
from careers.pathways.pathway import Add, Leg, Pathway
from tests.small import CATALOGUE, CSR, QA, SENIOR, step

COACHING = CATALOGUE.actions_for("coaching")[0]
FIRST = Leg(step("csr", "senior-agent", 4, 8), (Add("calming", 2, 4),), 3, CSR.pay)
SECOND = Leg(
    step("senior-agent", "qa-analyst", 6, 10),
    (Add("coaching", 0, 3, action=COACHING), Add("excel", 0, 3)),
    0, SENIOR.pay, QA.pay,
)  # fmt: skip
WAY = Pathway((FIRST, SECOND))


def test_a_pathway_adds_its_steps_up() -> None:
    assert WAY.stops == ("csr", "senior-agent", "qa-analyst")
    assert WAY.months == (11, 17)
    assert WAY.expected == 14


def test_learning_takes_one_action_for_each_level() -> None:
    assert SECOND.adds[0].hours == (30, 60)
    assert WAY.hours == SECOND.hours == (30, 60)


def test_the_leap_is_the_most_new_skills_in_one_step() -> None:
    assert (FIRST.leap, SECOND.leap, WAY.leap) == (0, 2, 2)


def test_pay_on_the_way_counts_each_role_by_its_months() -> None:
    assert WAY.pay_on_the_way == (40_000 * 12 + 44_000 * 16) // 28


def test_pay_on_the_way_is_unknown_when_one_role_has_no_figure() -> None:
    assert Pathway((FIRST, Leg(SECOND.step))).pay_on_the_way is None


def test_study_lengthens_a_step_when_there_are_few_hours_a_week() -> None:
    slow = replace(SECOND, weekly=1)
    assert slow.hours == (30, 60)
    assert slow.months == (7, 14)
    assert slow.time == 1039
    assert SECOND.time == 800


def test_a_cost_nobody_states_is_no_cost_and_is_told() -> None:
    unsaid = replace(COACHING, cost=None)
    leg = replace(SECOND, adds=(Add("coaching", 0, 3, action=unsaid),))
    assert leg.cost == (0, 0)
    assert leg.costs_unsaid == ("coaching",)


def test_the_hardest_step_decides_how_likely_the_whole_is() -> None:
    hard = replace(SECOND, chance=Chance(Likelihood.LOW, 0, 2, ()))
    way = Pathway((FIRST, hard))
    assert way.likelihood is Likelihood.LOW
    assert way.hardest == hard


def test_ten_years_bring_the_goals_pay_less_what_the_way_misses() -> None:
    way = Learner(CATALOGUE).follow(
        (step("csr", "senior-agent", 6, 6), step("senior-agent", "qa-analyst", 6, 6))
    )
    missed = 6 * (52_000 - 40_000) / 12 + 6 * (52_000 - 44_000) / 12
    assert way.earned / 1200 == 10 * 52_000 - missed


def test_being_slow_in_a_better_paid_role_earns_nothing_more() -> None:
    learner = Learner(CATALOGUE)
    fast, slow = (
        learner.follow((step("qa-analyst", "senior-agent", m, m),)) for m in (6, 60)
    )
    assert fast.earned == slow.earned == 12_000 * 44_000


def test_pay_nobody_knows_promises_nothing() -> None:
    assert Learner(CATALOGUE).follow((step("csr", "island"),)).earned == 0
