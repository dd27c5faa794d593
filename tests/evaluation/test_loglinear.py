"""Choosing one of several."""

import numpy as np

from careers.evaluation.loglinear import choices, chosen, fit

RED, BLUE = ["color red", "round"], ["color blue", "round"]


def test_what_was_right_before_is_chosen_again() -> None:
    known = choices([[RED, BLUE], [BLUE, RED], [BLUE, BLUE, RED]])
    weights = fit(known, np.array([1.0, 0, 0, 1, 0, 0, 1]))
    assert chosen(weights, choices([[BLUE, RED], [RED, BLUE]])) == [1, 2]
