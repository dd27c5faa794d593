from dataclasses import replace

import pytest

from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client_plan import PlanAction, PlanStep
from careers.people.clients.follow_up import FollowUp
from careers.people.clients.footing import Footing
from careers.people.clients.intake import Intake
from careers.people.clients.plan_changes import changes
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_version import Version
from careers.web.counsel.own_plan import OwnPlan, plan_of
from careers.web.counsel.replanning import (
    allowed,
    left_of,
    replan,
    since,
    start_of,
    ticked,
)
from tests.cast import NOW, TODAY
from tests.shipped import CATALOGUE
from tests.web.counsel.agency import counselor
from tests.web.counsel.planning import BOTH, PLAN, WEEK, planned

LAST = PlanStep("qa-manager", TODAY + 60 * WEEK, TODAY + 99 * WEEK)
LONGER = replace(PLAN, steps=(*PLAN.steps, LAST), goals=("qa-manager",))


@pytest.fixture
def own(app, site) -> OwnPlan:
    """A plan of two steps."""
    ana = planned(app, counselor(app, site.client), *BOTH, plan=LONGER)
    with app.test_request_context():
        yield plan_of(ana)


def after(own: OwnPlan, **reached) -> OwnPlan:
    follow = FollowUp(reached=reached)
    return replace(own, folder=PlanFolder(own.folder.versions, follow))


def test_what_is_left_begins_where_the_client_has_come(own):
    assert (start_of(own), left_of(own)) == ("csr", ("qa-analyst", "qa-manager"))
    come = after(own, **{"qa-analyst": TODAY})
    assert (start_of(come), left_of(come)) == ("qa-analyst", ("qa-manager",))


def test_a_step_that_was_passed_over_is_left_behind(own):
    far = after(own, **{"qa-manager": TODAY})
    assert (start_of(far), left_of(far)) == ("qa-manager", ())


def test_who_already_works_in_a_role_of_the_plan_goes_on_from_there(own):
    said = replace(own.client.said, intake=Intake(start="qa-analyst"))
    there = replace(own, client=replace(own.client, said=said))
    assert left_of(there) == ("qa-manager",)


def test_only_roles_that_are_not_behind_can_be_gone_to(own):
    come = after(own, **{"qa-analyst": TODAY})
    asked = ["qa-analyst", "csr", "no-such", "trainer", "trainer"]
    assert allowed(come, asked) == ("csr", "trainer")


def test_what_was_learned_by_the_plan_need_not_be_learned_again(own):
    ask = CATALOGUE.roles["qa-analyst"].asks[0]
    learn = PlanAction(number=9, do="Learn it", step="qa-analyst", skill=ask.skill)
    before = Version(number=1, plan=LONGER.putting(learn), at=NOW, by=1)
    skills = []
    for done in ({}, {9: TODAY}):
        folder = PlanFolder((before,), FollowUp(done=done))
        drawn = replan(replace(own, folder=folder), ("qa-analyst",), keeps_days=False)
        skills.append({add.skill for add in drawn.drawn.legs[0].leg.adds})
    assert skills[0] - skills[1] == {ask.skill}


def test_time_in_a_role_counts_from_when_it_was_reached(own):
    assert since(own) == TODAY
    earlier = TODAY - 9 * WEEK
    assert since(after(own, **{"qa-analyst": earlier})) == earlier


def test_steps_before_the_first_change_keep_their_days(own):
    roles = ("qa-analyst", "trainer")
    kept = replan(own, roles, keeps_days=True)
    assert kept.after.steps[0] == PLAN.steps[0]
    anew = replan(own, roles, keeps_days=False)
    assert anew.after.steps[0] != PLAN.steps[0]
    assert kept.after.steps[1].last > PLAN.steps[0].last


def test_every_step_and_action_stands_there_once_before_or_after(own):
    found = replan(own, ("trainer",), keeps_days=False)
    rows = [*found.steps(), *found.actions()]
    assert {row.before for row in rows if row.before} == {
        *LONGER.steps,
        *LONGER.actions,
    }
    assert {row.after for row in rows if row.after} == {
        *found.after.steps,
        *found.after.actions,
    }
    assert all(row.key or row.before == row.after for row in rows)


def test_all_that_is_ticked_is_all_that_changes(own):
    found = replan(own, ("trainer",), keeps_days=False)
    keys = [row.key for row in (*found.steps(), *found.actions())]
    whole = {*found.whole, *ticked(found, keys)}
    assert whole == set(changes(own.plan, found.after))


def test_help_with_a_new_barrier_comes_and_with_an_old_one_does_not_again(own):
    hurdles = (Hurdle(Barrier.TRANSPORT), Hurdle(Barrier.CHILDCARE))
    said = replace(own.client.said, intake=Intake(start="csr", hurdles=hurdles))
    footing = Footing(barriers=(Barrier.TRANSPORT,))
    version = replace(own.folder.agreed, footing=footing)
    now = OwnPlan(replace(own.client, said=said), PlanFolder((version,)))
    found = replan(now, left_of(now), keeps_days=True)
    new = [row.after for row in found.actions() if not row.before]
    assert len([one for one in new if not one.skill]) == 2


def test_without_anywhere_to_go_there_is_nothing_to_draw(own):
    assert replan(own, (), keeps_days=False) is None
