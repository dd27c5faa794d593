from dataclasses import replace
from datetime import date, timedelta

from careers.people.clients.client import Agreed, Client, Said
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.people.clients.digest import Digest, Listed, digest_of
from careers.people.clients.follow_up import Contact, FollowUp, Way
from careers.people.clients.intake import Intake
from careers.people.clients.outcome import Ended, Outcome
from careers.people.clients.plan_version import Agreement, Side, Version
from tests.cast import NOW

DAY = NOW.date()
ANA = Client(agency="a", counselor=1, code="A1", made_at=NOW, changed_at=NOW)
PLAN = ClientPlan(
    start="csr",
    goals=("qa-analyst",),
    steps=(PlanStep("qa-analyst", DAY, DAY + timedelta(days=90)),),
    actions=(
        PlanAction(number=1, do="Ask", by=DAY, step="qa-analyst", jobs=(3,)),
        PlanAction(number=2, do="Learn", by=DAY + timedelta(days=9), jobs=(5,)),
    ),
    review=DAY + timedelta(days=56),
)
SIGNED = tuple(Agreement(side, "A", NOW) for side in Side)
FIRST = Version(number=1, plan=PLAN, at=NOW, by=1, agreements=SIGNED)


def test_a_new_client_has_not_talked_and_has_no_plan():
    own = digest_of(ANA, (), FollowUp())
    assert own == Digest(moved=DAY)


def test_what_the_client_said_is_told_and_no_more():
    said = Said(
        name="Ana",
        tags=("t",),
        agreed=Agreed("words", DAY, until=DAY),
        intake=Intake(start="csr"),
        ended=(Ended(Outcome.HIRED, date(2026, 1, 5)),),
    )
    own = digest_of(replace(ANA, said=said), (), FollowUp())
    assert (own.name, own.tags, own.until, own.talked) == ("Ana", ("t",), DAY, True)
    assert own.ended == said.ended
    assert own.checks[0] == (date(2026, 7, 1), date(2026, 9, 30))
    assert "words" not in repr(own)


def test_a_plan_counts_once_both_agreed():
    waits = replace(FIRST, agreements=())
    own = digest_of(ANA, (waits,), FollowUp())
    assert (own.planned, own.waits) == (False, DAY)
    own = digest_of(ANA, (FIRST,), FollowUp())
    assert (own.planned, own.waits) == (True, None)
    assert own.due == (DAY, DAY + timedelta(days=9))
    assert own.roles == ("qa-analyst",)
    assert [one.job for one in own.watched.jobs] == [3, 5]


def test_what_is_done_is_not_due():
    own = digest_of(ANA, (FIRST,), FollowUp(done={1: DAY}))
    assert own.due == (DAY + timedelta(days=9),)
    assert own.late == ()
    assert [one.job for one in own.watched.jobs] == [5]


def test_nobody_is_told_of_openings_for_work_they_have_reached():
    own = digest_of(ANA, (FIRST,), FollowUp(reached={"qa-analyst": DAY}))
    assert own.planned
    assert (own.roles, own.late) == ((), ())


def test_a_missed_meeting_moves_nothing():
    later = DAY + timedelta(days=5)
    missed = FollowUp(contacts=(Contact(later, Way.MISSED),))
    assert digest_of(ANA, (), missed).moved == DAY
    met = FollowUp(contacts=(Contact(later, Way.MET),))
    assert digest_of(ANA, (), met).moved == later


def test_a_client_on_a_list_is_called_by_name_or_code():
    own = Listed(
        number=1, agency="a", counselor=1, code="A1", made_at=NOW, changed_at=NOW,
        closed_at=None, account=None, digest=Digest(moved=DAY),
    )  # fmt: skip
    assert own.called == "Client A1"
    assert replace(own, digest=Digest(name="Ana", moved=DAY)).called == "Ana"


def test_work_on_a_step_before_the_last_is_on_the_way():
    steps = (*PLAN.steps, PlanStep("qa-manager", DAY, DAY + timedelta(days=400)))
    longer = replace(FIRST, plan=replace(PLAN, steps=steps))
    hired = {
        role: replace(ANA, said=Said(ended=(Ended(Outcome.HIRED, DAY, role=role),)))
        for role in ("qa-analyst", "qa-manager", "elsewhere")
    }
    arrived = {
        role: digest_of(own, (longer,), FollowUp()).has_arrived
        for role, own in hired.items()
    }
    assert arrived == {"qa-analyst": False, "qa-manager": True, "elsewhere": True}
