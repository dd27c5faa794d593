import pytest

from careers.catalogue.catalogue import Catalogue
from careers.evaluation.questions import COMMON, Answered, ask_questions
from careers.pathways.goals import Aim, is_goal
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip
from careers.pathways.reasons import explain
from tests.shipped import CATALOGUE

NO_WAY = {("inside-sales", Aim.BEST_PAY)}
"""What has no answer: no figure of ours shows plainly better pay within two years.

Recruiting for a center did, while it was shown with the pay of all who hire people.
"""


def _is_helped(start: str, goal: str) -> bool:
    """Tell whether somebody without a way hears how far they get instead."""
    no_way = explain(Trip(start, goal, Limits(weekly=4)), Learner(CATALOGUE))
    return no_way.nearest is not None


@pytest.fixture(scope="module")
def answered() -> Answered:
    return ask_questions(CATALOGUE)


def test_common_questions_are_answered_with_a_choice(answered: Answered) -> None:
    assert len(answered.shown) == len(COMMON) == 30
    unanswered = {
        pair for pair, ways in zip(COMMON, answered.shown, strict=True) if not ways
    }
    assert unanswered == NO_WAY
    assert all(_is_helped(*pair) for pair in unanswered)
    assert max(answered.shown) <= 5
    assert answered.enough >= 26


def test_whoever_takes_calls_has_three_ways_to_every_common_goal(
    answered: Answered,
) -> None:
    few = [
        goal
        for (start, goal), count in zip(COMMON, answered.shown, strict=True)
        if start == "csr" and count < 3
    ]
    assert few == []


def test_every_question_is_one_that_can_be_asked(catalogue: Catalogue) -> None:
    assert all(start in catalogue.roles for start, _ in COMMON)
    assert all(is_goal(catalogue, goal) for _, goal in COMMON)


def test_three_ways_are_enough() -> None:
    some = Answered((0, 2, 3, 5))
    assert (some.enough, some.mean) == (2, 2.5)
