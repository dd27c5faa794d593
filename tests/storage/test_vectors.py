from pathlib import Path

import numpy as np
import pytest

from careers.storage.vectors import Vectors, kept_vectors

ONES = np.ones((2, 3), np.float32)


def never() -> Vectors:
    pytest.fail("made again")


def test_vectors_are_made_once_for_the_same_phrases(tmp_path: Path) -> None:
    kept_vectors(tmp_path / "new", "one", lambda: ONES)
    assert np.array_equal(kept_vectors(tmp_path / "new", "one", never), ONES)


def test_vectors_of_older_phrases_are_thrown_away(tmp_path: Path) -> None:
    kept_vectors(tmp_path, "one", lambda: ONES)
    assert np.array_equal(kept_vectors(tmp_path, "two", lambda: ONES * 2), ONES * 2)
    assert [path.name for path in tmp_path.iterdir()] == ["careers.phrases-two.npy"]


def test_what_failed_while_it_was_made_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        kept_vectors(tmp_path, "one", _fail)
    assert np.array_equal(kept_vectors(tmp_path, "one", lambda: ONES), ONES)


def _fail() -> Vectors:
    raise RuntimeError
