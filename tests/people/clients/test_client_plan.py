from dataclasses import replace
from datetime import date, timedelta

import pytest

from careers.people.clients.client_plan import (
    ClientPlan,
    PlanAction,
    PlanStep,
)

TODAY = date(2026, 3, 2)
DAY = timedelta(days=1)


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
