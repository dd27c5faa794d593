"""How good an order is."""

import numpy as np
import pytest

from careers.evaluation.order import above, auc, ndcg

RIGHT = np.array([True, False, True, False])


def test_wrong_things_above_are_counted_and_a_tie_is_half_above() -> None:
    assert list(above(np.array([4.0, 3, 2, 1]), RIGHT)) == [0, 1]
    assert list(above(np.array([1.0, 1, 1, 1]), RIGHT)) == [1, 1]


def test_the_best_order_is_one_and_the_worst_is_nothing() -> None:
    best, worst = np.zeros(3), np.full(3, 20.0)
    assert (ndcg(best), auc(best, 20)) == (1, 1)
    assert (ndcg(worst), auc(worst, 20)) == (0, 0)


def test_one_wrong_thing_on_top_costs_what_the_formula_says() -> None:
    expected = (1 / np.log2(3)) / 1
    assert ndcg(np.array([1.0])) == pytest.approx(expected)


def test_every_row_is_measured_alone() -> None:
    rows = np.array([[0.0, 0.0], [50.0, 50.0]])
    assert list(ndcg(rows)) == [1, 0]
    assert list(auc(rows, 50)) == [1, 0]
