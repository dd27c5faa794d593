"""Ranking by common words."""

import numpy as np

from careers.evaluation.words import likeness

ADS = ["calls and chat with callers", "sums and ledgers", "roses and calls", "ledgers"]


def test_shared_rare_words_make_texts_alike() -> None:
    found = likeness(["I keep ledgers", "I take calls"], ADS)
    assert found.shape == (2, 4)
    assert found[0].argmax() == 3
    assert found[1, 2] > found[1, 1]


def test_a_text_without_known_words_is_like_nothing() -> None:
    assert not np.any(likeness(["Gardener"], ADS))
