import numpy as np

from careers.evaluation.meaning import likeness
from tests.encoding import encode


def test_each_cv_is_compared_with_each_ad() -> None:
    near = likeness(encode, ["calls", "gardens"], ["gardens", "calls", "roses"])
    assert near.shape == (2, 3)
    assert np.allclose(near[[0, 1], [1, 0]], 1)
    assert near[0, 2] < 1
