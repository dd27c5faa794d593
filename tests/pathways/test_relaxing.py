import pytest

from careers.catalogue.catalogue import Catalogue
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, pareto
from careers.pathways.relaxing import what_more_buys, what_would_let_in, what_would_open
from careers.pathways.ways_on import broken_by, next_roles
from tests.small import CATALOGUE

PLAIN = Learner(CATALOGUE)


@pytest.mark.parametrize(
    ("start", "goal", "limits", "changed", "to"),
    [
        ("csr", "team-lead", Limits(months=6), "months", 15),
        ("senior-agent", "team-lead", Limits(pay=47_000), "pay", 46_000),
        ("senior-agent", "qa-analyst", Limits(money=10), "money", 200),
        ("csr", "qa-analyst", Limits(weekly=1, months=18), "weekly", 2),
    ],
)
def test_the_smallest_step_that_opens_a_way_is_found(
    start: str, goal: str, limits: Limits, changed: str, to: int
) -> None:
    trip = Trip(start, goal, limits)
    offers = {offer.changed: offer for offer in what_would_open(trip, PLAIN)}
    assert pareto(trip, PLAIN) == ()
    assert getattr(offers[changed,].limits, changed) == to


def test_more_hours_a_week_are_set_beside_the_months_they_save() -> None:
    trip = Trip("csr", "qa-analyst", Limits(weekly=1, months=18))
    offers = {offer.changed: offer for offer in what_would_open(trip, PLAIN)}
    offer = offers["weekly",]
    assert (offer.pathway.time, offer.before) == (1500, 2770)


def test_a_role_left_out_may_be_let_in_again() -> None:
    out = Limits(leave_out=frozenset({"senior-agent", "island"}))
    (offer,) = what_would_open(Trip("csr", "team-lead", out), PLAIN)
    assert offer.limits.leave_out == {"island"}


def test_what_opens_a_way_really_opens_it() -> None:
    trip = Trip("csr", "team-lead", Limits(months=6, pay=47_000))
    offers = what_would_open(trip, PLAIN)
    assert [offer.changed for offer in offers] == [("pay", "months")]
    for offer in offers:
        opened = pareto(Trip("csr", "team-lead", offer.limits), PLAIN)
        assert offer.pathway in opened


def test_nothing_opens_what_no_step_leads_to() -> None:
    assert what_would_open(Trip("csr", "island", Limits(remote=True)), PLAIN) == ()


def test_an_hour_more_a_week_buys_months() -> None:
    trip = Trip("csr", "qa-analyst", Limits(weekly=1))
    (offer,) = what_more_buys(trip, PLAIN, pareto(trip, PLAIN))
    assert offer.changed == ("weekly",)
    assert offer.limits.weekly == 2
    assert offer.before is not None
    assert offer.pathway.time < offer.before


def test_a_limit_that_costs_nothing_is_not_offered() -> None:
    trip = Trip("csr", "qa-analyst", Limits(remote=True))
    assert what_more_buys(trip, PLAIN, pareto(trip, PLAIN)) == ()


def test_the_fewest_limits_that_let_a_next_step_in_are_named(
    catalogue: Catalogue,
) -> None:
    limits = Limits(remote=True, no_degree=True, pay=90_000)
    ways = next_roles("csr", Learner(catalogue), limits)
    (one,) = what_would_let_in(ways, limits, catalogue)
    assert one.changed == ("pay",)
    assert one.limits == limits.off("pay")
    kept = [way for way in ways if not broken_by(way, one.limits, catalogue)]
    assert one.steps == len(kept) > 1


def test_nothing_is_let_in_where_no_step_leads() -> None:
    limits = Limits(remote=True)
    ways = next_roles("island", PLAIN, limits)
    assert what_would_let_in(ways, limits, CATALOGUE) == ()
