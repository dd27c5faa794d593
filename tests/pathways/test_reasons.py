from dataclasses import replace

from careers.catalogue.catalogue import Catalogue
from careers.pathways.choices import choose
from careers.pathways.goals import Aim
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, pareto, plan, quickest
from careers.pathways.reasons import (
    Because,
    Why,
    better,
    explain,
    why_not_straight,
)
from tests.small import CATALOGUE, step

PLAIN = Learner(CATALOGUE)


def no_way(start: str, goal: str, limits: Limits | None = None):
    return explain(Trip(start, goal, limits or Limits()), PLAIN)


def test_a_limit_that_closes_the_only_way_is_named() -> None:
    limits = Limits(leave_out=frozenset({"senior-agent"}))
    assert no_way("csr", "team-lead", limits).why is Why.LIMITS


def test_no_way_from_here_names_the_nearest_role_that_has_one() -> None:
    found = no_way("island", "qa-analyst")
    assert (found.why, found.nearest) == (Why.NO_STEPS, "senior-agent")


def test_a_way_that_takes_too_long_is_too_far() -> None:
    slow = Learner(replace(CATALOGUE, steps=(step("csr", "team-lead", 200, 240),)))
    assert explain(Trip("csr", "team-lead"), slow).why is Why.TOO_FAR


def test_a_role_nobody_reaches_has_no_nearest() -> None:
    assert no_way("csr", "island").nearest is None


def test_one_pathway_says_what_speaks_for_it_beside_another() -> None:
    quick, slow = sorted(
        (PLAIN.follow((step("csr", "qa-analyst", m, m),)) for m in (6, 9)),
        key=lambda way: way.time,
    )
    assert [(r.because, r.amount) for r in better(quick, slow)] == [
        (Because.SOONER, 300)
    ]
    assert better(slow, quick) == ()


def test_why_nobody_goes_straight_names_the_skills_and_the_step() -> None:
    trip = Trip("csr", "team-lead")
    reason = why_not_straight(trip, PLAIN, plan(trip, PLAIN))
    assert reason is not None
    assert reason.because is Because.NO_STEP
    assert [add.skill for add in reason.adds] == ["coaching", "calming"]
    assert reason.step == 1


def test_a_straight_way_that_is_shown_needs_no_reason() -> None:
    trip = Trip("senior-agent", "team-lead")
    assert why_not_straight(trip, PLAIN, plan(trip, PLAIN)) is None


def test_a_straight_way_that_others_beat_is_said_to_be_beaten() -> None:
    steps = (*CATALOGUE.steps, step("csr", "team-lead", 60, 60))
    slow = Learner(replace(CATALOGUE, steps=steps))
    trip = Trip("csr", "team-lead")
    others = choose(pareto(trip, slow))
    gentle = tuple(c for c in others if len(c.pathway.legs) > 1)
    reason = why_not_straight(trip, slow, gentle)
    assert reason is not None
    assert reason.because is Because.BEATEN
    limited = replace(trip, limits=Limits(pay=90_000))
    reason = why_not_straight(limited, slow, ())
    assert reason is not None
    assert (reason.because, reason.limits) == (Because.LIMITED, ("pay",))


def test_the_real_map_says_why_nobody_plans_a_workforce_straight_from_the_phones(
    catalogue: Catalogue,
) -> None:
    learner, trip = Learner(catalogue), Trip("csr", "workforce-manager")
    reason = why_not_straight(trip, learner, plan(trip, learner))
    assert reason
    assert reason.because is Because.NO_STEP
    assert "forecasting" in {add.skill for add in reason.adds}
    assert reason.step == 2


def test_a_goal_too_far_is_planned_in_two_parts(catalogue: Catalogue) -> None:
    learner, trip = Learner(catalogue), Trip("bank-teller", "director")
    found = explain(trip, learner)
    assert found.why is Why.TOO_FAR
    assert found.nearest
    assert quickest(Trip("bank-teller", found.nearest), learner)
    assert quickest(Trip(found.nearest, "director"), learner)


def test_limits_that_close_a_way_leave_the_nearest_role_within_them(
    catalogue: Catalogue,
) -> None:
    learner = Learner(catalogue)
    trip = Trip("csr", "workforce-manager", Limits(weekly=4, months=30))
    found = explain(trip, learner)
    assert found.why is Why.LIMITS
    assert found.nearest is not None
    assert quickest(replace(trip, goal=found.nearest), learner)
    left = [
        way.time if (way := quickest(Trip(start, trip.goal), learner)) else 0
        for start in (found.nearest, trip.start)
    ]
    assert 0 < left[0] < left[1]


def test_who_is_paid_best_already_is_told_so(catalogue: Catalogue) -> None:
    found = explain(Trip("contact-center-manager", Aim.BEST_PAY), Learner(catalogue))
    assert (found.why, found.nearest) == (Why.NO_STEPS, None)


def test_better_pay_that_takes_longer_is_named(catalogue: Catalogue) -> None:
    learner = Learner(catalogue)
    trip = Trip("operations-manager", Aim.BEST_PAY)
    assert not pareto(trip, learner)
    found = explain(trip, learner)
    assert found.why is Why.TOO_FAR
    assert found.nearest is not None
    assert quickest(replace(trip, goal=found.nearest), learner)


def test_what_the_goal_itself_breaks_is_told_and_nothing_else() -> None:
    limits = Limits(leave_out=frozenset({"senior-agent"}), pay=47_000)
    assert no_way("csr", "team-lead", limits).broken == ("pay",)
    shut = Limits(leave_out=frozenset({"senior-agent"}))
    assert no_way("csr", "team-lead", shut).broken == ()
