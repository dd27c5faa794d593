from itertools import pairwise
from operator import le

from hypothesis import given, settings

from careers.catalogue.catalogue import Catalogue
from careers.pathways.ahead import Goal, hops_from, look_ahead, look_round, may
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.pathway import TEN_YEARS
from tests.pathways.brute import catalogues
from tests.small import CATALOGUE

GOAL = Goal("csr", "qa-analyst", 52_000)
GROUND = make_ground(Learner(CATALOGUE), Limits())


def test_the_bounds_of_the_small_map() -> None:
    ahead = look_ahead(GROUND, GOAL, 3)
    assert set(ahead.reach[0]) == {"qa-analyst"}
    assert ahead.reach[1]["csr"][0] == 1500
    assert ahead.reach[2]["csr"][0] == 1400
    assert ahead.reach[1]["csr"][2] == 1500 * 12_000
    assert ahead.reach[2]["csr"][2] == 600 * 12_000 + 800 * 8_000
    assert "island" not in ahead.reach[3]
    assert look_round(GROUND, "csr", 1) == {
        "csr": 0,
        "senior-agent": 600,
        "qa-analyst": 1500,
    }


@settings(deadline=None, max_examples=40)
@given(catalogues())
def test_no_way_is_ever_better_than_the_bound(field: Catalogue) -> None:
    learner = Learner(field)
    ground = make_ground(learner, Limits())
    pay = ground.field.paid["i"]
    ahead = look_ahead(ground, Goal("a", "i", pay), 2)
    soonest = look_round(ground, "a", 2)
    for one in field.steps:
        for two in field.steps:
            if one.start == "a" and one.goal == two.start and two.goal == "i":
                way = learner.follow((one, two))
                if all(
                    may(m, ahead.landing) for m in ground.moves["a"] if m.step == one
                ):
                    time, word, missed = ahead.reach[2]["a"]
                    assert time <= way.time
                    assert word <= -way.likelihood
                    assert missed <= TEN_YEARS * pay - way.earned
                assert soonest["i"] <= way.time


def test_more_steps_never_make_the_bound_worse() -> None:
    ahead = look_ahead(GROUND, GOAL, 6)
    for fewer, more in pairwise(ahead.reach):
        for role, bounds in fewer.items():
            assert all(map(le, more[role], bounds))


@settings(deadline=None, max_examples=40)
@given(catalogues())
def test_from_a_start_the_bounds_are_the_same_where_one_can_have_come(
    field: Catalogue,
) -> None:
    ground = make_ground(Learner(field), Limits())
    goal, steps = Goal("a", "i", ground.field.paid["i"]), 4
    hops = hops_from(ground, "a", steps)
    whole, some = (look_ahead(ground, goal, steps, own) for own in (None, hops))
    for left, reach in enumerate(whole.reach):
        for role, best in reach.items():
            if role in hops and hops[role] + left <= steps:
                assert some.reach[left][role] == best
