from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.pathway import Pathway
from careers.pathways.planner import Trip, plan
from careers.web.planner.difference import difference, difference_on
from tests.small import CATALOGUE

LEARNER = Learner(CATALOGUE)


def ways(limits: Limits) -> list[Pathway]:
    trip = Trip("csr", "qa-analyst", limits)
    return [choice.pathway for choice in plan(trip, LEARNER)]


FREE = ways(Limits())


def test_months_are_told_beside_those_before() -> None:
    told = difference(FREE, ways(Limits(weekly=1)))
    assert told.startswith("Now about ")
    assert "instead of" in told
    assert "for the fastest way" in told


def test_fewer_ways_are_told() -> None:
    assert len(FREE) > 1
    assert f"1 way to choose from instead of {len(FREE)}" in difference(FREE[:1], FREE)


def test_a_way_that_opens_and_one_that_closes_are_told() -> None:
    assert "Before, no way kept to your limits" in difference(FREE, [])
    assert "Now no way keeps to all of this" in difference([], FREE)
    assert difference([], []) == "Still no way keeps to all of this."


def test_no_change_is_told_too() -> None:
    assert difference(FREE, FREE) == "Nothing changes: the same ways keep to this."


def test_next_steps_are_counted() -> None:
    assert difference_on(1, 3) == "Now 1 next step instead of 3."
    assert difference_on(2, 2) == "Nothing changes: still 2 next steps."
