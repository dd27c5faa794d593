import random
from datetime import date, timedelta

import pytest

from careers.people.clients.client_plan import ClientPlan, Doer, PlanAction, PlanStep
from careers.people.clients.plan_changes import (
    ActionChange,
    NewReview,
    StepChange,
    applied,
    changes,
)

TODAY = date(2026, 3, 2)
ROLES = ("csr", "senior-agent", "qa-analyst", "team-lead", "island")


def some_plan(dice: random.Random) -> ClientPlan:
    """Throw a plan together."""
    return ClientPlan(
        start=dice.choice(ROLES),
        goals=tuple(dice.sample(ROLES, dice.randint(1, 2))),
        steps=tuple(
            PlanStep(role, some_day(dice), some_day(dice))
            for role in dice.sample(ROLES, dice.randint(0, 4))
        ),
        actions=tuple(
            PlanAction(
                number=number,
                do=dice.choice(("Call", "Write")),
                who=dice.choice(list(Doer)),
                by=dice.choice((None, some_day(dice))),
                jobs=tuple(dice.sample(range(9), dice.randint(0, 2))),
                done_on=dice.choice((None, some_day(dice))),
            )
            for number in dice.sample(range(1, 9), dice.randint(0, 5))
        ),
        review=dice.choice((None, some_day(dice))),
    )


def some_day(dice: random.Random) -> date:
    return TODAY + timedelta(days=dice.randint(0, 5))


@pytest.mark.parametrize("seed", range(60))
def test_changes_lead_from_any_plan_to_any_other_and_none_to_itself(seed):
    dice = random.Random(seed)
    one, other = some_plan(dice), some_plan(dice)
    assert changes(one, one) == ()
    assert applied(one, changes(one, other)) == other
    assert applied(other, changes(other, one)) == one


def test_a_change_says_what_was_and_what_is():
    was, now = PlanStep("csr", TODAY, TODAY), PlanStep("csr", TODAY, date(2026, 5, 2))
    call = PlanAction(number=1, do="Call")
    before = ClientPlan("csr", (), (was,), (call,))
    after = ClientPlan("csr", (), (now,), review=TODAY)
    assert changes(before, after) == (
        NewReview(None, TODAY),
        StepChange(was, now, 1),
        ActionChange(call, None),
    )
