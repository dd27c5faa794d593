from dataclasses import replace
from datetime import date, timedelta

import pytest

from careers.catalogue.learning import Action
from careers.catalogue.step import Kind, Step
from careers.pathways.pathway import Add, Leg
from careers.people.clients.barrier import Barrier, Support
from careers.people.clients.client_plan import (
    ClientPlan,
    LeftOut,
    PlanAction,
    PlanStep,
)
from careers.people.clients.first_plan import days_after, first_plan
from careers.people.clients.plan_changes import StepChange, changes
from careers.people.clients.replan import Anew, change_key, redrawn, taken

DAY = date(2026, 3, 2)
LATER = DAY + timedelta(days=60)
LEARN = Action("excel", "course", "Take a class.", (10, 20), "You have the paper.")


def leg(start: str, goal: str, *skills: str) -> Leg:
    adds = tuple(
        Add(own, 0, 2, action=replace(LEARN, skill=own, do=f"Learn {own}"))
        for own in skills
    )
    return Leg(Step(start, goal, Kind.PROMOTION, (6, 12), (), ""), adds)


LEGS = (leg("csr", "qa-analyst", "excel"), leg("qa-analyst", "team-lead", "coaching"))
PLAN = first_plan(LEGS, DAY)
BUS = Support(Barrier.TRANSPORT, "Ask for a bus pass", "client")


def again(plan: ClientPlan, *legs: Leg, **said) -> ClientPlan:
    return redrawn(plan, Anew(legs=legs, on=LATER, **said), plan.next_number)


def deeds(plan: ClientPlan) -> list[str]:
    return [one.do for one in plan.actions]


def test_the_same_way_is_reckoned_from_today():
    new = again(PLAN, *LEGS)
    assert [own.role for own in new.steps] == ["qa-analyst", "team-lead"]
    assert new.steps == first_plan(LEGS, LATER).steps
    assert deeds(new) == deeds(PLAN)
    moved = timedelta(days=60)
    assert [own.by for own in new.actions] == [own.by + moved for own in PLAN.actions]


def test_time_that_was_spent_counts_and_nothing_is_reached_before_today():
    half = redrawn(PLAN, Anew(legs=LEGS, on=LATER, since=DAY), 9)
    assert half.steps == PLAN.steps
    assert [own.by for own in half.actions] == [own.by for own in PLAN.actions]
    long_ago = DAY - timedelta(days=2000)
    first = redrawn(PLAN, Anew(legs=LEGS, on=LATER, since=long_ago), 9).steps[0]
    assert (first.first, first.last) == (LATER, LATER)


def test_study_takes_its_time_from_today_on():
    slow = replace(LEGS[0], weekly=1)
    low, high = slow.learning
    own = redrawn(PLAN, Anew(legs=(slow,), on=LATER, since=DAY), 9).steps[0]
    assert own.first == max(PLAN.steps[0].first, days_after(LATER, low))
    assert own.last == max(PLAN.steps[0].last, days_after(LATER, high))


def test_what_is_done_is_never_lost_whatever_the_way():
    done = PLAN.putting(replace(PLAN.actions[0], done_on=DAY))
    new = again(done, leg("csr", "trainer", "writing"))
    assert done.actions[0] in new.actions
    assert deeds(new) == ["Learn excel", "Learn writing"]


def test_a_step_that_was_reached_stays_on_its_day_in_front():
    steps = (replace(PLAN.steps[0], reached_on=DAY), PLAN.steps[1])
    new = again(replace(PLAN, steps=steps), LEGS[1])
    first, second = new.steps
    assert (first.role, first.first, first.last) == ("qa-analyst", DAY, DAY)
    assert second.role == "team-lead"
    assert new.start == "csr"


def test_steps_that_keep_their_days_carry_those_after_them():
    new = again(PLAN, LEGS[0], leg("qa-analyst", "trainer"), keeps={"qa-analyst"})
    assert new.steps[0] == PLAN.steps[0]
    assert new.steps[1].first > PLAN.steps[0].first
    assert new.actions[0] == PLAN.actions[0]
    assert new.goals == ("trainer",)


@pytest.mark.parametrize(
    ("action", "said"),
    [
        (
            PlanAction(number=9, do="Apply", step="qa-analyst", jobs=(7,)),
            {"closed": {7}},
        ),
        (PlanAction(number=9, do="Find care"), {"solved": {"Find care"}}),
        (
            PlanAction(number=9, do="Learn", step="qa-analyst", skill="known"),
            {"shown": {"qa-analyst": {"known"}}},
        ),
        (PlanAction(number=9, do="Call", step="team-lead"), {"legs": 1}),
    ],
    ids=["closed job", "solved barrier", "learned", "step that goes"],
)
def test_what_nobody_asks_any_more_is_left_out(action, said):
    legs = LEGS[: said.pop("legs", 2)]
    plan = PLAN.putting(action)
    assert action.do not in deeds(again(plan, *legs, **said))
    assert action.do in deeds(again(plan.putting(replace(action, done_on=DAY)), *legs))


def test_what_a_counselor_thought_of_stays():
    own = PlanAction(number=9, do="Read", step="qa-analyst", skill="of their own")
    assert own.do in deeds(again(PLAN.putting(own), *LEGS))


def test_an_application_keeps_the_day_of_its_job():
    apply = PlanAction(number=9, do="Apply", step="qa-analyst", jobs=(7,), by=DAY)
    assert apply in again(PLAN.putting(apply), *LEGS).actions


def test_a_new_barrier_brings_its_help_once():
    new = again(PLAN, *LEGS, supports=(BUS,))
    assert deeds(new)[-1] == BUS.do
    assert deeds(again(new, *LEGS, supports=(BUS,))).count(BUS.do) == 1


def test_a_review_that_is_over_gets_another_day():
    assert again(PLAN, *LEGS).review == LATER + timedelta(days=56)
    ahead = replace(PLAN, review=LATER + timedelta(days=1))
    assert again(ahead, *LEGS).review == ahead.review


def test_all_some_or_none_of_it_is_taken():
    new = again(PLAN, leg("csr", "qa-analyst", "excel"))
    made = changes(PLAN, new)
    every = taken(PLAN, made, "Shorter", LATER, ())
    assert replace(every, left=()) == new
    assert taken(PLAN, (), "Shorter", LATER, ()) == PLAN
    gone = [one for one in made if isinstance(one, StepChange) and not one.after]
    some = taken(PLAN, gone, "Shorter", LATER, ())
    assert some.left == (LeftOut("team-lead", LATER, "Shorter"),)
    assert some.steps == PLAN.steps[:1]


def test_a_reason_stays_beside_what_speaks_against_a_step():
    new = again(PLAN, *LEGS, leg("team-lead", "trainer"))
    plan = taken(PLAN, changes(PLAN, new), "She did it before", LATER, {"trainer"})
    assert [own.override for own in plan.steps] == ["", "", "She did it before"]
    later = replace(plan.steps[2], last=plan.steps[2].last + timedelta(days=9))
    moved = StepChange(plan.steps[2], later, 3)
    kept = taken(plan, (moved,), "She was ill", LATER, {"trainer"})
    assert kept.steps[2].override == "She did it before"
    assert again(plan, *LEGS, leg("team-lead", "trainer")).steps[2].override


def test_a_step_that_comes_back_is_not_left_out_any_more():
    left = replace(PLAN, left=(LeftOut("trainer", DAY, "Too far"),))
    new = again(left, *LEGS, leg("team-lead", "trainer"))
    assert taken(left, changes(left, new), "Nearer now", LATER, ()).left == ()


def test_every_change_has_a_name_of_its_own():
    other = replace(
        again(PLAN, leg("agent", "trainer", "writing")),
        start="agent",
        steps=(PlanStep("trainer", DAY, DAY),),
    )
    keys = [change_key(one) for one in changes(PLAN, other)]
    assert {"start", "goals", "review", "step-trainer", "action-1"} < set(keys)
    assert len(set(keys)) == len(keys)
