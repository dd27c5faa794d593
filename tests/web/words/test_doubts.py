"""What the matching does where it is not sure."""

from re import findall

import pytest

from careers.evaluation.figures import Figure
from careers.web.words.doubts import aim, doubts
from tests.shipped import CATALOGUE


@pytest.mark.parametrize(
    ("value", "low", "high", "words"),
    [
        (0.90, 0.86, 0.94, "met"),
        (0.86, 0.80, 0.90, "met, but not for sure"),
        (0.82, 0.78, 0.86, "missed, perhaps by chance"),
        (0.70, 0.65, 0.75, "missed"),
    ],
)
def test_the_range_of_a_figure_decides_how_sure_its_aim_is(
    value: float, low: float, high: float, words: str
) -> None:
    assert aim(Figure("f", value, low, high, 32, 0.85)) == words
    # The same the other way round, for what should be small.
    mirrored = Figure("f", 1 - value, 1 - high, 1 - low, 32, 0.15, at_most=True)
    assert aim(mirrored) == words


def test_a_figure_without_an_aim_has_no_verdict() -> None:
    assert aim(Figure("f", 0.5, 0.4, 0.6, 32)) == ""


def test_every_doubt_is_told_in_the_codes_own_numbers() -> None:
    said = dict(doubts(CATALOGUE, suggestions=False))
    levels = said["How well you can do something, when your text does not say"]
    assert levels.startswith("level 2 if it is only listed, 3 if one or two")
    role = said["No title names the work, and the ad’s words only seem to mean it"]
    assert "+8,000 instead of +20,000" in role
    assert "%" not in " ".join(said.values())


def test_phrases_with_a_bad_record_are_counted() -> None:
    said = dict(doubts(CATALOGUE, suggestions=False))
    told = said["Words that often mean something else"]
    cvs, doubted, ads, misled = (
        int(number.replace(",", "")) for number in findall(r"[\d,]*\d", told)
    )
    assert 0 < doubted < cvs / 3
    assert 0 < misled < ads / 3


def test_whether_phrases_are_suggested_here_is_told() -> None:
    told = {
        on: dict(doubts(CATALOGUE, suggestions=on))[
            "Words that may name a skill, and that we do not know"
        ]
        for on in (False, True)
    }
    assert told[False].endswith("it is off here")
    assert told[True].endswith("it is on here")
    assert "before you say yes" in told[True]
