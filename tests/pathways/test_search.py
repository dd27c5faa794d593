from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careers.catalogue.catalogue import Catalogue
from careers.pathways.choices import measures
from careers.pathways.front import beats
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, pareto
from careers.pathways.search import Search
from careers.pathways.tongues import unspoken
from careers.skills.profile import Profile
from tests.pathways.brute import best, catalogues, profiles

limits = st.builds(
    Limits,
    weekly=st.sampled_from([None, 1, 4]),
    money=st.sampled_from([None, 0, 100]),
    pay=st.sampled_from([None, None, 30_000]),
    months=st.sampled_from([120, 24]),
    steps=st.sampled_from([6, 3]),
)


@settings(deadline=None, max_examples=60)
@given(catalogues(), profiles(), limits)
def test_the_search_finds_exactly_what_trying_everything_finds(
    field: Catalogue, profile: Profile, bounds: Limits
) -> None:
    learner = Learner(field, profile, {"b": 3})
    found = pareto(Trip("a", "i", bounds), learner)
    assert {" ".join(way.stops) for way in found} == best(learner, "a", "i", bounds)


@pytest.mark.parametrize(
    ("start", "goal"),
    [("csr", "workforce-manager"), ("chat-agent", "qa-analyst"), ("csr", "supervisor")],
)
def test_it_finds_the_same_as_walking_every_way_of_the_real_map(
    catalogue: Catalogue, start: str, goal: str
) -> None:
    learner, bounds = Learner(catalogue), Limits(weekly=3, steps=4)
    found = pareto(Trip(start, goal, bounds), learner)
    assert {way.stops for way in found} == _walked(learner, start, goal, bounds)


@pytest.mark.parametrize("start", ["csr", "tech-support-1"])
def test_what_the_search_reckons_is_what_the_pathway_says(
    catalogue: Catalogue, start: str
) -> None:
    learner, bounds = Learner(catalogue), Limits(weekly=4, steps=3)
    search = Search(make_ground(learner, bounds), bounds, bounds.months)
    for found in search.routes(start, "supervisor", 66_140):
        assert measures(learner.follow(found.steps, bounds)) == found.vector


def _walked(
    learner: Learner, start: str, goal: str, bounds: Limits
) -> set[tuple[str, ...]]:
    """Walk every way of at most so many steps, and compare them all."""
    shut = unspoken(start, goal, learner, bounds)
    by_pair = {
        (step.start, step.goal): step
        for step in learner.catalogue.steps
        if step.goal not in shut
    }
    ways = {}
    waiting = [(start,)]
    for stops in waiting:  # grows while we walk
        if stops[-1] == goal:
            way = learner.follow(tuple(by_pair[p] for p in pairwise(stops)), bounds)
            ways[stops] = (way.time, way.study, -way.likelihood, -way.earned)
        elif len(stops) <= bounds.steps:
            waiting += [
                (*stops, after)
                for at, after in by_pair
                if at == stops[-1]
                and after not in stops
                and (by_pair[at, after].kind != "return" or after == goal)
            ]
    kept = {stops: own for stops, own in ways.items() if own[0] <= bounds.months * 100}
    return {
        stops
        for stops, own in kept.items()
        if not any(beats(other, own) for other in kept.values())
    }
