from datetime import date

from careers.people.clients.client_plan import ClientPlan, PlanAction
from careers.people.clients.plan_version import (
    Agreement,
    Refusal,
    Side,
    Version,
    agreed,
    marked,
    proposed,
    unmarked,
)
from tests.cast import NOW

PLAN = ClientPlan("csr", ("qa-analyst",), actions=(PlanAction(number=1, do="Call"),))
ONE = Version(number=1, plan=PLAN, at=NOW, by=1)
ANA = Agreement(Side.CLIENT, "Ana Ruiz", NOW)
MO = Agreement(Side.COUNSELOR, "Mo Lindt", NOW)


def test_a_plan_counts_once_both_sides_agreed():
    half = ONE.agreeing(ANA)
    assert (agreed([half]), proposed([half])) == (None, half)
    both = half.agreeing(MO)
    assert (agreed([both]), proposed([both])) == (both, None)


def test_the_plan_that_counts_stays_until_the_next_is_agreed():
    both = ONE.agreeing(ANA).agreeing(MO)
    two = Version(number=2, plan=PLAN, at=NOW, by=1, why="She moved")
    assert agreed([both, two]) == both
    assert proposed([both, two]) == two


def test_each_side_agrees_once():
    again = Agreement(Side.CLIENT, "Somebody", NOW)
    assert ONE.agreeing(ANA).agreeing(again).agreements == (ANA,)


def test_after_a_no_nothing_waits_and_nobody_agrees():
    no = ONE.agreeing(MO).refusing(Refusal(Side.CLIENT, NOW, "Too soon"))
    assert proposed([no]) is None
    assert not no.agreeing(ANA).is_agreed


def test_what_both_agreed_is_not_refused_any_more():
    both = ONE.agreeing(ANA).agreeing(MO)
    assert both.refusing(Refusal(Side.CLIENT, NOW)) == both


def test_what_is_done_needs_no_new_version():
    assert marked(PLAN, {1: date(2026, 3, 2)}).open_actions == ()
    assert marked(PLAN, {}) == PLAN


def test_what_is_not_done_after_all_stands_in_no_version():
    done = marked(PLAN, {1: date(2026, 3, 2)}, {"qa-analyst": date(2026, 3, 2)})
    assert marked(done, {}) == unmarked(done) == PLAN
