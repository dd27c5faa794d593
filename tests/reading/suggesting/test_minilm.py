"""The model itself, where it is installed: careers[semantic]."""

import json
from pathlib import Path

import numpy as np
import pytest

from careers.reading.suggesting import minilm

COSINES = [
    [1.0, 0.241703, -0.019761, 0.137943],
    [0.241703, 1.0, 0.040140, 0.046495],
    [-0.019761, 0.040140, 1.0, 0.098596],
    [0.137943, 0.046495, 0.098596, 1.0],
]

PLACE = minilm.folder()
needs_model = pytest.mark.skipif(
    PLACE is None, reason="SUGGESTIONS UNTESTED: pip install careers[semantic]"
)


@pytest.fixture(scope="module")
def model() -> minilm.MiniLM:
    assert PLACE is not None
    return minilm.MiniLM(PLACE)


@needs_model
def test_vectors_are_those_that_the_makers_of_the_model_get(
    model: minilm.MiniLM,
) -> None:
    # By sentence-transformers 6.2 on torch 2.13: the cosines of these four phrases.
    phrases = ["calming callers", "de-escalation", "Excel pivot tables", "café 24/7"]
    vectors = model(phrases)
    assert np.allclose(vectors @ vectors.T, COSINES, atol=1e-5)


@needs_model
def test_a_phrase_means_the_same_alone_and_among_others(model: minilm.MiniLM) -> None:
    alone, among = model(["billing"]), model(["call control", "billing", "sales"])
    assert np.allclose(alone[0], among[1], atol=1e-5)


def test_tensors_are_read_where_the_file_says(tmp_path: Path) -> None:
    head = json.dumps(
        {
            "__metadata__": {"format": "pt"},
            "a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [4, 12]},
            "ids": {"dtype": "I64", "shape": [1], "data_offsets": [0, 4]},
        }
    ).encode()
    body = np.array([9, 1, 2], np.float32).tobytes()
    path = tmp_path / "model.safetensors"
    path.write_bytes(len(head).to_bytes(8, "little") + head + body)
    assert {name: value.tolist() for name, value in minilm.tensors(path).items()} == {
        "a": [[1.0], [2.0]]
    }


def test_without_the_package_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minilm, "PACKAGE", "no_such_package_here")
    assert minilm.folder() is None
