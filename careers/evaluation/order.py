"""How good an order is, told from how many wrong things stand above each right one."""

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]

TOP = 10


def above(scores: Numbers, right: NDArray[np.bool_]) -> Numbers:
    """Count the wrong things above each right one; a tie is half above."""
    wrong = np.sort(scores[~right])
    beaten = np.searchsorted(wrong, scores[right], "left")
    tied = np.searchsorted(wrong, scores[right], "right") - beaten
    return (len(wrong) - beaten - tied / 2).astype(np.float64)


def ndcg(wrong_above: Numbers, top: int = TOP) -> Numbers:
    """Tell how near the first ten are to the best ten, for each row of counts."""
    right = wrong_above.shape[-1]
    places = np.sort(wrong_above, axis=-1) + np.arange(1, right + 1)
    gains = np.where(places <= top, 1 / np.log2(np.maximum(places, 1) + 1), 0)
    best = 1 / np.log2(np.arange(1, min(top, right) + 1) + 1)
    share: Numbers = gains.sum(axis=-1) / best.sum()
    return share


def auc(wrong_above: Numbers, wrong: int) -> Numbers:
    """Tell how often something right stands above something wrong."""
    share: Numbers = 1 - wrong_above.mean(axis=-1) / max(wrong, 1)
    return share
