"""The words that change a meaning."""

import pytest

from careers.reading.cues import Cue, cues, whole_sentence
from careers.reading.extract import Status


def test_a_forward_cue_is_heard_only_ahead_and_near() -> None:
    cue = Cue(10, 20, Status.NEGATED, forward=True, reach=30)
    assert cue.rules(25, 30)
    assert not cue.rules(0, 8)
    assert not cue.rules(60, 70)


def test_a_denial_comes_before_the_demand_inside_it() -> None:
    found = cues("zendesk is not required", "ad")
    assert found[0].status is Status.NOT_REQUIRED


def test_a_clause_in_the_middle_keeps_its_place() -> None:
    assert cues("must", "ad", at=7)[0].start == 7


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("we are an equal opportunity employer", Status.ABOUT),
        ("northbank is a leading provider of sales", Status.ABOUT),
        ("we offer paid training in sales", Status.BENEFIT),
        ("you sell phones", None),
    ],
)
def test_a_whole_sentence_may_speak_of_the_employer(
    sentence: str, status: Status | None
) -> None:
    assert whole_sentence(sentence) is status
