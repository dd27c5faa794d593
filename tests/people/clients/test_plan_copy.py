from dataclasses import replace
from datetime import date

from careers.people.clients.client_plan import ClientPlan, PlanAction
from careers.people.clients.follow_up import FollowUp
from careers.people.clients.plan_copy import Standing, copies, copy_of
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_version import Agreement, Refusal, Side, Version
from tests.cast import NOW

DAY = date(2026, 3, 2)
PLAN = ClientPlan("csr", ("qa-analyst",), actions=(PlanAction(number=1, do="Ask"),))
SIGNED = tuple(Agreement(side, "A", NOW) for side in Side)
FIRST = Version(number=1, plan=PLAN, at=NOW, by=1, agreements=SIGNED)
SECOND = replace(FIRST, number=2)
NO = Version(
    number=3, plan=PLAN, at=NOW, by=1, refusal=Refusal(Side.CLIENT, NOW, "Too far")
)
OPEN = Version(number=4, plan=PLAN, at=NOW, by=1)
DONE = FollowUp(draft=PLAN, done={1: DAY})


def test_every_plan_is_there_by_its_name_and_says_what_it_is_worth():
    found = copies(PlanFolder((FIRST, SECOND, NO, OPEN), DONE))
    assert [(own.name, own.standing) for own in found] == [
        ("draft", Standing.DRAFT),
        ("4", Standing.PROPOSED),
        ("3", Standing.NOT_AGREED),
        ("2", Standing.COUNTS),
        ("1", Standing.REPLACED),
    ]
    assert [own.may_be_sent for own in found] == [True, True, False, True, False]


def test_without_a_name_it_is_what_counts_else_what_is_worked_on():
    assert copy_of(PlanFolder((FIRST, OPEN), DONE)).name == "1"
    assert copy_of(PlanFolder((OPEN,))).name == "4"
    assert copy_of(PlanFolder((OPEN,), DONE)).name == "draft"
    assert copy_of(PlanFolder()) is None
    assert copy_of(PlanFolder((FIRST,)), "7") is None


def test_what_is_done_stands_in_living_plans_and_not_in_old_ones():
    folder = PlanFolder((FIRST, SECOND), DONE)
    done = {own.name: own.plan.actions[0].done_on for own in copies(folder)}
    assert done == {"draft": DAY, "2": DAY, "1": None}
