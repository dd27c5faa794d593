from datetime import date

from careers.people.seekers.track import Method, Result, Stage, Track
from careers.web.words.tracks import (
    done_words,
    method_words,
    result_words,
    stage_words,
)

APPLIED = Track("Agent", "Northbank", stages={Stage.APPLIED: date(2026, 11, 20)})


def test_how_it_ended_is_said_or_how_far_it_has_come():
    assert result_words(APPLIED) == "No answer yet"
    closed = Track("Agent", "Northbank", result=Result.HIRED)
    assert result_words(closed) == "Hired"


def test_everything_somebody_can_choose_has_its_words():
    assert all(stage_words(stage) for stage in Stage)
    assert all(done_words(stage) for stage in Stage if stage is not Stage.SAVED)
    assert all(method_words(method) for method in Method)
    assert method_words(None) == ""
    assert all(result_words(Track("", "", result=result)) for result in Result)
