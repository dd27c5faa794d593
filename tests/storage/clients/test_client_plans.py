from dataclasses import replace
from datetime import date

import pytest

from careers.people.clients.agency import Agency
from careers.people.clients.client import Client
from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep
from careers.people.clients.follow_up import Contact, FollowUp, Way
from careers.people.clients.plan_version import Agreement, Refusal, Side, Version
from careers.people.entry.seal import Seal
from tests.cast import NOW, TODAY

SEAL, OTHER = Seal("secret", "clients"), Seal("another", "clients")
PLAN = ClientPlan(
    "csr",
    ("qa-analyst",),
    (PlanStep("qa-analyst", TODAY, date(2027, 3, 2)),),
    (PlanAction(number=1, do="Call the bus office", by=TODAY, jobs=(3,)),),
    TODAY,
)
FIRST = Version(number=0, plan=PLAN, at=NOW, by=7, why="The first plan")
ANA = Agreement(Side.CLIENT, "Ana Ruiz", NOW, TODAY)


@pytest.fixture
def ana(store) -> int:
    store.agencies.put(Agency(slug="a", name="A"))
    made = Client(agency="a", counselor=1, code="A1", made_at=NOW, changed_at=NOW)
    return store.clients.put(made, SEAL).number


def test_versions_are_numbered_and_come_back_as_they_were(store, ana):
    one = store.client_plans.propose(ana, FIRST, SEAL)
    two = store.client_plans.propose(ana, replace(FIRST, why="She moved"), SEAL)
    assert (one.number, two.number) == (1, 2)
    agreed = one.agreeing(ANA)
    store.client_plans.put(ana, agreed, SEAL)
    assert store.client_plans.of(ana, SEAL) == (agreed, two)
    assert store.client_plans.of_agency("a", SEAL) == {ana: (agreed, two)}
    refused = two.refusing(Refusal(Side.CLIENT, NOW, "Too soon"))
    store.client_plans.put(ana, refused, SEAL)
    assert store.client_plans.of(ana, SEAL) == (agreed, refused)


def test_nobody_reads_a_plan_in_the_file(store, ana):
    store.client_plans.propose(ana, FIRST, SEAL)
    store.client_plans.follow(ana, SEAL, lambda own: replace(own, draft=PLAN))
    assert store.client_plans.of(ana, OTHER) == ()
    assert store.client_plans.follow_up(ana, OTHER) == FollowUp()
    for table in ("client_plans", "client_follow_ups"):
        (row,) = store.engine.rows(f"select * from {table}")
        assert "bus" not in str(row)


def test_what_follows_grows_by_what_is_added(store, ana):
    met = Contact(TODAY, Way.MET, "All well", 7)
    add = store.client_plans.follow
    add(ana, SEAL, lambda own: replace(own, contacts=(met,)))
    add(ana, SEAL, lambda own: replace(own, done={1: TODAY}))
    kept = store.client_plans.follow_up(ana, SEAL)
    assert kept == FollowUp(done={1: TODAY}, contacts=(met,))
    assert store.client_plans.follow_ups("a", SEAL) == {ana: kept}


def test_a_plan_goes_with_its_client(store, ana):
    store.client_plans.propose(ana, FIRST, SEAL)
    store.client_plans.follow(ana, SEAL, lambda own: replace(own, draft=PLAN))
    store.clients.remove(ana)
    assert store.client_plans.of(ana, SEAL) == ()
    assert store.engine.rows("select * from client_follow_ups") == []


def test_two_who_answer_at_once_are_both_heard(store, ana):
    one = store.client_plans.propose(ana, FIRST, SEAL)
    for side in Side:
        said = Agreement(side, "A name", one.at)
        store.client_plans.answer(
            ana, 1, SEAL, lambda own, said=said: own.agreeing(said)
        )
    assert store.client_plans.of(ana, SEAL)[0].is_agreed
    assert store.client_plans.answer(ana, 1, SEAL, lambda own: own) is None
