from dataclasses import replace
from datetime import date, timedelta

import pytest

from careers.pathways.learner import Learner
from careers.pathways.planner import Trip, plan
from careers.people.clients.barrier import Barrier, Support
from careers.people.clients.client_plan import (
    ClientPlan,
    Doer,
    PlanAction,
    PlanStep,
    first_plan,
)
from tests.small import CATALOGUE, profile

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)
BUS = Support(Barrier.TRANSPORT, "Ask for the bus pass", "counselor")
CARE = Support(Barrier.CHILDCARE, "Find a place for mornings", "family service")


def legs(goal: str = "qa-analyst"):
    learner = Learner(CATALOGUE, profile("csr", calming=2, typing=2))
    return plan(Trip("csr", goal), learner)[0].pathway.legs


def test_a_pathway_becomes_steps_with_days_and_things_to_do():
    made = first_plan(legs(), TODAY)
    assert (made.start, made.goals) == ("csr", ("qa-analyst",))
    assert made.steps[-1].role == "qa-analyst"
    assert all(TODAY < step.first < step.last for step in made.steps)
    assert made.review > TODAY
    first = {step.role: step.first for step in made.steps}
    assert {"coaching", "excel"} <= {one.skill for one in made.actions}
    assert all(one.by == first[one.step] and one.shows for one in made.actions)


def test_a_role_that_a_way_comes_by_twice_is_reached_the_last_time():
    once = legs()
    twice = first_plan((*once, *once), TODAY)
    assert [step.role for step in twice.steps] == [leg.step.goal for leg in once]
    assert twice.steps[-1].last > first_plan(once, TODAY).steps[-1].last


def test_what_removes_a_barrier_comes_first_and_names_who_does_it():
    bus, care, *rest = first_plan(legs(), TODAY, supports=(BUS, CARE)).actions
    assert bus.who is Doer.COUNSELOR
    assert (care.who, care.name) == (Doer.SOMEBODY, "family service")
    assert bus.by < min(one.by for one in rest)


def test_an_action_is_overdue_after_its_day_and_never_once_done():
    action = PlanAction(number=1, do="Call", by=TODAY)
    assert not action.is_overdue(TODAY)
    assert action.is_overdue(TODAY + DAY)
    assert not replace(action, done_on=TODAY).is_overdue(TODAY + DAY)


def test_what_is_due_first_stands_in_front():
    late = PlanAction(number=1, do="Later", by=TODAY + DAY)
    soon = PlanAction(number=2, do="Soon", by=TODAY)
    never = PlanAction(number=3, do="Some day", jobs=(7,))
    done = PlanAction(number=4, do="Done", done_on=TODAY, jobs=(9,))
    own = ClientPlan("csr", ("qa-analyst",), actions=(done, never, late, soon))
    assert own.open_actions == (soon, late, never)
    assert own.overdue(TODAY + DAY) == (soon,)
    assert own.jobs == (7,)
    assert own.next_number == 5


def test_a_step_is_late_when_something_is_left_to_do_for_it():
    step = PlanStep("qa-analyst", TODAY - 9 * DAY, TODAY - DAY)
    action = PlanAction(number=1, do="Call", step="qa-analyst")
    own = ClientPlan("csr", ("qa-analyst",), (step,), (action,))
    assert own.is_late(TODAY) == (step,)
    assert own.putting(replace(action, done_on=TODAY)).is_late(TODAY) == ()


def test_a_review_is_due_from_its_day_on():
    own = ClientPlan("csr", ("qa-analyst",), review=TODAY)
    assert own.review_is_due(TODAY)
    assert not own.review_is_due(TODAY - DAY)


def test_no_role_is_two_steps_and_no_number_two_actions():
    step, action = PlanStep("csr", TODAY, TODAY), PlanAction(number=1, do="Call")
    with pytest.raises(ValueError, match="only once"):
        ClientPlan("csr", (), (step, replace(step, last=TODAY + DAY)))
    with pytest.raises(ValueError, match="one action"):
        ClientPlan("csr", (), actions=(action, replace(action, do="Write")))


def test_an_action_is_changed_and_dropped_by_its_number():
    own = ClientPlan("csr", (), actions=(PlanAction(number=1, do="Call"),))
    assert own.putting(PlanAction(number=1, do="Write")).action(1).do == "Write"
    assert own.dropping(1).actions == ()


@pytest.mark.parametrize(("along", "days"), [(True, 40), (False, 10)])
def test_a_step_moves_alone_or_takes_the_later_ones_along(along, days):
    one, two = (PlanStep(r, TODAY, TODAY + n * DAY) for r, n in (("a", 5), ("b", 10)))
    own = ClientPlan("csr", ("b",), (one, two))
    moved = own.moving(PlanStep("a", TODAY, TODAY + 35 * DAY), along=along)
    by_role = {step.role: step for step in moved.steps}
    assert by_role["a"].last == TODAY + 35 * DAY
    assert by_role["b"].last == TODAY + days * DAY
