"""Learns to choose one of several candidates: a log-linear model in numpy."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zlib import crc32

import numpy as np

Numbers = np.ndarray[tuple[int], np.dtype[np.float64]]
Places = np.ndarray[tuple[int], np.dtype[np.int64]]

SIZE = 1 << 18
ROUNDS, STEP, CALM = 60, 0.5, 0.1


@dataclass(frozen=True, slots=True)
class Choices:
    """Questions with their candidates, each a handful of hashed features.

    ``rows`` begin in ``features``, ``questions`` begin in ``rows``.
    """

    features: Places
    rows: Places
    questions: Places

    @property
    def ends(self) -> Places:
        """Where each question ends among the rows."""
        return np.append(self.questions[1:], len(self.rows))


def choices(questions: Iterable[Iterable[Sequence[str]]]) -> Choices:
    """Write down the candidates of every question by the names of their features."""
    features, rows, begins = array("l"), array("l"), array("l")
    for candidates in questions:
        begins.append(len(rows))
        for names in candidates:
            rows.append(len(features))
            features.extend(crc32(name.encode()) % SIZE for name in names)
    return Choices(
        *(np.array(each, dtype=np.int64) for each in (features, rows, begins))
    )


def fit(given: Choices, right: Numbers) -> Numbers:
    """Learn a weight for each feature from the candidates that are right."""
    lengths = np.diff(np.append(given.rows, len(given.features)))
    each = np.diff(np.append(given.questions, len(given.rows)))
    wanted = right / np.repeat(
        np.maximum(np.add.reduceat(right, given.questions), 1), each
    )
    weights, seen = np.zeros(SIZE), np.full(SIZE, 1e-8)
    for _ in range(ROUNDS):
        wrong = np.repeat(_likely(weights, given, each) - wanted, lengths)
        slope = np.bincount(given.features, wrong, SIZE) + CALM * weights
        seen += slope * slope
        weights -= STEP * slope / np.sqrt(seen)
    return weights


def chosen(weights: Numbers, given: Choices) -> list[int]:
    """Choose the likeliest row of each question."""
    scores = _scores(weights, given)
    return [
        int(start + np.argmax(scores[start:end]))
        for start, end in zip(given.questions, given.ends, strict=True)
    ]


def _scores(weights: Numbers, given: Choices) -> Numbers:
    scores: Numbers = np.add.reduceat(weights[given.features], given.rows)
    return scores


def _likely(weights: Numbers, given: Choices, each: Places) -> Numbers:
    scores = _scores(weights, given)
    highest = np.maximum.reduceat(scores, given.questions)
    powers = np.exp(scores - np.repeat(highest, each))
    sums = np.add.reduceat(powers, given.questions)
    likely: Numbers = powers / np.repeat(sums, each)
    return likely
