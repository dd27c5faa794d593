from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.walk import Walk
from tests.small import CATALOGUE

LEARNER = Learner(CATALOGUE)


def begin(limits: Limits) -> tuple[Walk, list[Walk]]:
    ground = make_ground(LEARNER, limits)
    first = Walk(0, 0, -9, 0, ground.start("csr"), ground.mark["csr"], "csr")
    return first, [first.take(move, ground) for move in first.onward(ground)]


def test_a_step_is_taken_once_however_many_goals_it_serves() -> None:
    first, onward = begin(Limits())
    ground = make_ground(LEARNER, Limits())
    assert onward == [first.take(move, ground) for move in first.onward(ground)]
    assert all(first.taken[walk.at] is walk for walk in onward)


def test_a_walk_adds_up_what_the_learner_says_of_its_steps() -> None:
    limits = Limits(weekly=4, money=1000)
    _, onward = begin(limits)
    for walk in onward:
        way = LEARNER.follow(walk.steps, limits)
        assert (walk.time, walk.hours) == (way.time, way.study)
        assert walk.word == -way.likelihood
        assert walk.cost == way.cost[1]


def test_money_that_nobody_counts_tells_no_walks_apart() -> None:
    assert {walk.cost for walk in begin(Limits())[1]} == {0}


def test_nobody_goes_back_to_where_they_have_been() -> None:
    ground = make_ground(LEARNER, Limits())
    for walk in begin(Limits())[1]:
        assert "csr" not in {move.goal for move in walk.onward(ground)}
