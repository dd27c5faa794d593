import numpy as np
import pytest

from careers.matching.asking.chances import answer_of, entropy
from tests.matching.asking.people import CHANCES


def test_odds_are_odds():
    assert CHANCES.odds.shape == (len(CHANCES.roles) + 1, len(CHANCES.skills), 4)
    assert np.allclose(CHANCES.odds.sum(axis=2), 1)
    assert CHANCES.odds.min() > 0
    assert CHANCES.usual.sum() == pytest.approx(1)


def test_a_role_expects_the_level_it_asks_for():
    leading = CHANCES.odds[:, CHANCES.skills["leading-a-team"]]
    assert leading[CHANCES.roles["director"]].argmax() == 3
    assert leading[CHANCES.roles["supervisor"]].argmax() == 2
    assert leading[CHANCES.roles["chat-agent"]].argmax() == 0


def test_what_is_near_or_in_the_family_is_likelier_than_elsewhere():
    forecasting = CHANCES.odds[:, CHANCES.skills["forecasting"], 0]
    assert forecasting[CHANCES.roles["scheduler"]] < forecasting[CHANCES.roles["csr"]]


@pytest.mark.parametrize(
    ("level", "answer"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 3)]
)
def test_a_level_gives_the_highest_answer_it_reaches(level, answer):
    assert answer_of(level) == answer


def test_doubt_is_greatest_when_all_is_equally_likely():
    assert entropy(np.array([1.0, 0, 0, 0])) == 0
    assert entropy(np.full(4, 0.25)) == pytest.approx(np.log(4))
