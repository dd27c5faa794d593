from dataclasses import replace

from careers.people.clients.client_plan import ClientPlan, PlanAction
from careers.people.clients.follow_up import FollowUp
from careers.people.clients.plan_changes import ActionChange
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_version import Agreement, Side, Version, marked
from tests.cast import NOW, TODAY

CALL, WRITE = PlanAction(number=1, do="Call"), PlanAction(number=2, do="Write")
PLAN = ClientPlan("csr", ("qa-analyst",), actions=(CALL,))
ONE = Version(
    number=1,
    plan=PLAN,
    at=NOW,
    by=1,
    agreements=(Agreement(Side.CLIENT, "A", NOW), Agreement(Side.COUNSELOR, "M", NOW)),
)
TWO = Version(number=2, plan=PLAN.putting(WRITE), at=NOW, by=1)


def test_an_empty_folder_has_no_plan_and_counts_from_one():
    empty = PlanFolder()
    assert (empty.working, empty.current, empty.next_number) == (None, None, 1)


def test_the_counselor_works_on_the_draft_then_the_proposal_then_the_agreed_plan():
    draft = PLAN.dropping(1)
    assert PlanFolder((ONE,)).working == PLAN
    assert PlanFolder((ONE, TWO)).working == TWO.plan
    assert PlanFolder((ONE, TWO), FollowUp(draft=draft)).working == draft
    assert PlanFolder((ONE, TWO)).current == PLAN


def test_what_is_done_shows_in_every_paper_that_holds_it():
    folder = PlanFolder((ONE, TWO), FollowUp(draft=PLAN, done={1: TODAY}))
    for plan in (folder.current, folder.working):
        assert plan.action(1).done_on == TODAY


def test_a_draft_tells_what_it_would_change():
    folder = PlanFolder((ONE,), FollowUp(draft=PLAN.putting(WRITE), done={1: TODAY}))
    assert folder.not_proposed() == (ActionChange(None, WRITE),)
    assert PlanFolder((ONE,)).not_proposed() == ()


def test_no_number_is_given_twice_even_after_its_action_was_dropped():
    folder = PlanFolder((ONE,), FollowUp(draft=PLAN.dropping(1), done={7: TODAY}))
    assert folder.next_number == 8
    assert replace(folder, follow=FollowUp()).next_number == 2


def test_each_version_is_held_against_what_counted_before_it():
    assert list(PlanFolder((ONE, TWO)).history()) == [
        (TWO, (ActionChange(None, WRITE),)),
        (ONE, ()),
    ]


def test_what_was_done_meanwhile_is_no_change_of_a_version():
    done = replace(TWO, plan=marked(TWO.plan, {1: TODAY}))
    (_, made), _ = PlanFolder((ONE, done)).history()
    assert made == (ActionChange(None, WRITE),)
