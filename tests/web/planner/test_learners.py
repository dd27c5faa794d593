from careers.web.planner.learners import ROOM, USES, Learners
from tests.small import CATALOGUE


def test_what_was_reckoned_for_one_serves_the_next() -> None:
    learners = Learners()
    first = learners.anybody(CATALOGUE, {"csr": 1})
    assert learners.anybody(CATALOGUE, {"csr": 1}) is first
    assert learners.anybody(CATALOGUE, {"csr": 2}) is not first


def test_nothing_is_remembered_for_ever() -> None:
    learners = Learners()
    first = learners.anybody(CATALOGUE, {"csr": 1})
    same = [learners.anybody(CATALOGUE, {"csr": 1}) is first for _ in range(USES)]
    assert same == [True] * (USES - 1) + [False]


def test_only_a_few_boards_are_remembered() -> None:
    learners = Learners()
    first = learners.anybody(CATALOGUE, {"csr": 0})
    for number in range(1, ROOM + 1):
        learners.anybody(CATALOGUE, {"csr": number})
    assert learners.anybody(CATALOGUE, {"csr": 0}) is not first
