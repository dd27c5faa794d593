"""Figures and their doubt."""

import pytest

from careers.evaluation.figures import Figure, f1, ratio


def test_a_ratio_of_sums_lies_in_its_interval() -> None:
    figure = ratio("found", [(1, 1), (0, 1), (1, 2)], target=0.5)
    assert figure.value == pytest.approx(0.5)
    assert figure.low <= figure.value <= figure.high
    assert figure.cases == 3
    assert figure.is_met


def test_the_same_cases_give_the_same_interval() -> None:
    parts = [(number % 3, 3) for number in range(20)]
    assert ratio("a", parts) == ratio("a", parts)


def test_f1_weighs_what_is_missed_and_what_is_made_up() -> None:
    assert f1("f", [(1, 2, 1), (0, 0, 1)], target=None).value == pytest.approx(0.5)


def test_nothing_measured_is_no_accident() -> None:
    assert ratio("none", []).cases == 0


def test_a_ceiling_is_kept_from_above() -> None:
    assert Figure("x", 0.4, 0, 1, 9, 0.5, at_most=True).is_met
    assert not Figure("x", 0.6, 0, 1, 9, 0.5, at_most=True).is_met
    assert Figure("x", 0.6, 0, 1, 9).is_met is None
