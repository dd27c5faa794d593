from dataclasses import replace
from random import Random

import pytest

from careers.catalogue.catalogue import Catalogue
from careers.pathways.choices import measures
from careers.pathways.front import Route, unbeaten
from careers.pathways.goals import Aim, bounds, targets
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, pareto, plan, quickest
from careers.pathways.search import Search
from careers.pathways.tongues import unspoken
from tests.small import CATALOGUE, by_id, profile


def stops(trip: Trip, learner: Learner | None = None) -> list[tuple[str, ...]]:
    return [way.stops for way in pareto(trip, learner or Learner(CATALOGUE))]


def test_a_way_that_another_beats_in_everything_is_not_found() -> None:
    found = stops(Trip("csr", "qa-analyst"))
    assert ("csr", "senior-agent", "qa-analyst") in found
    assert len(found) == len(set(found))


def test_what_a_person_shows_shortens_the_learning() -> None:
    trip = Trip("csr", "qa-analyst")
    plain = pareto(trip, Learner(CATALOGUE))[0]
    able = pareto(trip, Learner(CATALOGUE, profile(excel=3)))[0]
    assert able.study < plain.study


def test_openings_are_told_and_never_hide_a_way() -> None:
    learner = Learner(CATALOGUE, openings={"senior-agent": 4})
    ways = {way.stops: way for way in pareto(Trip("csr", "qa-analyst"), learner)}
    gentle = ways["csr", "senior-agent", "qa-analyst"]
    assert [leg.openings for leg in gentle.legs] == [4, 0]


def test_few_hours_a_week_make_a_step_longer_and_never_shorter() -> None:
    trip = Trip("csr", "qa-analyst")
    (slow, *_), (usual, *_) = (
        pareto(replace(trip, limits=Limits(weekly=hours)), Learner(CATALOGUE))
        for hours in (1, 40)
    )
    assert slow.time > usual.time == pareto(trip, Learner(CATALOGUE))[0].time


def test_learning_stays_within_the_money_there_is() -> None:
    free = Trip("senior-agent", "team-lead", Limits(money=0))
    assert stops(free) == [("senior-agent", "team-lead")]
    assert stops(Trip("csr", "qa-analyst", Limits(money=0))) == []


def test_a_goal_of_several_roles_is_walked_to_each() -> None:
    goals = {way[-1] for way in stops(Trip("csr", Aim.BEST_PAY))}
    assert goals <= {"senior-agent", "qa-analyst", "team-lead"}
    assert "qa-analyst" in goals


@pytest.mark.parametrize("aim", Aim)
def test_an_aim_finds_exactly_what_is_best_of_all_its_roles_alone(
    catalogue: Catalogue, aim: Aim
) -> None:
    learner = Learner(catalogue)
    for start in Random(aim.value).sample(sorted(catalogue.roles), 4):
        trip = Trip(start, aim, Limits(weekly=4))
        found = [(measures(way), way.stops) for way in pareto(trip, learner)]
        alone = [(one.vector, _stops(one)) for one in _one_by_one(trip, learner)]
        assert found == alone


def test_nothing_leads_from_a_role_to_itself() -> None:
    assert stops(Trip("csr", "csr")) == []


def test_plans_choose_among_what_was_found() -> None:
    trip = Trip("csr", "qa-analyst")
    chosen = {choice.pathway.stops for choice in plan(trip, Learner(CATALOGUE))}
    assert chosen <= set(stops(trip))


def test_the_same_trip_always_gets_the_same_answer() -> None:
    roles = by_id(*list(CATALOGUE.roles.values())[::-1])
    back = replace(CATALOGUE, steps=CATALOGUE.steps[::-1], roles=roles)
    trip = Trip("csr", "qa-analyst")
    assert pareto(trip, Learner(back)) == pareto(trip, Learner(CATALOGUE))


def test_no_limit_is_broken_by_any_way_of_the_real_map(catalogue: Catalogue) -> None:
    limits = Limits(remote=True, days=True, no_degree=True, pay=40_000, weekly=4)
    for way in pareto(Trip("csr", Aim.OFF_PHONES, limits), Learner(catalogue)):
        for stop in way.stops[1:]:
            assert limits.shut_out(catalogue.roles[stop]) == ()


def test_the_quickest_way_is_the_first_of_all_that_are_found(
    catalogue: Catalogue,
) -> None:
    learner = Learner(catalogue)
    for goal in ("qa-analyst", Aim.SUPERVISOR, "workforce-manager"):
        trip = Trip("csr", goal, Limits(weekly=3))
        way = quickest(trip, learner)
        assert way is not None
        assert way.time == pareto(trip, learner)[0].time
    assert quickest(Trip("csr", "qa-analyst", Limits(months=1)), learner) is None


def test_what_is_reckoned_for_one_person_is_not_kept_for_another() -> None:
    one = Learner(CATALOGUE)
    before = pareto(Trip("csr", "qa-analyst"), one)[0].study
    other = replace(one, profile=profile(excel=3, coaching=3))
    assert pareto(Trip("csr", "qa-analyst"), other)[0].study < before


def _one_by_one(trip: Trip, learner: Learner) -> list[Route]:
    """Search for each role of an aim as if there were no other, then compare."""
    shut = unspoken(trip.start, trip.goal, learner, trip.limits)
    ground = make_ground(learner, replace(trip.limits, leave_out=shut))
    months = bounds(trip.goal, trip.limits)
    found: list[Route] = []
    for goal in targets(learner.catalogue, trip.start, trip.goal):
        pay = learner.catalogue.roles[goal].pay
        search = Search(ground, trip.limits, months)
        found += search.routes(trip.start, goal, pay.typical if pay else 0)
    return unbeaten(found)


def _stops(route: Route) -> tuple[str, ...]:
    return route.steps[0].start, *(step.goal for step in route.steps)
