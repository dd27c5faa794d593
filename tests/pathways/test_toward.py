from careers.pathways.ahead import NEVER, Goal, look_ahead
from careers.pathways.front import Front
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.toward import Bounds, Toward
from careers.pathways.walk import Walk
from tests.small import CATALOGUE

GROUND = make_ground(Learner(CATALOGUE), Limits())
GOAL = Goal("csr", "qa-analyst", 52_000)
AHEAD = look_ahead(GROUND, GOAL, 3)


def times(bounds: Bounds) -> list[int]:
    levels, mark = GROUND.start("csr"), GROUND.mark["csr"]
    first = Walk(0, 0, -NEVER, 0, levels, mark, "csr")
    found = Toward(GROUND, bounds, AHEAD, Front()).routes(first)
    return [route.vector[0] for route in found]


def test_the_quickest_comes_first() -> None:
    assert times(Bounds(3, 12_000, 0)) == sorted(times(Bounds(3, 12_000, 0)))


def test_no_way_passes_the_bounds() -> None:
    assert times(Bounds(3, 12_000, 0))
    assert max(times(Bounds(3, 1400, 0))) <= 1400
    assert not times(Bounds(3, 1399, 0))


def test_what_was_found_for_a_better_paid_goal_leaves_worse_ways_out() -> None:
    front = Front()
    front.add((1, 0, -90_000, -4, -12_000 * 90_000))
    levels, mark = GROUND.start("csr"), GROUND.mark["csr"]
    first = Walk(0, 0, -NEVER, 0, levels, mark, "csr")
    assert not list(Toward(GROUND, Bounds(3, 12_000, 0), AHEAD, front).routes(first))
