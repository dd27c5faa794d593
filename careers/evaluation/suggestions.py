"""How often a suggestion is right: each of our own phrases, as if nobody knew it.

A phrase is left out of the vocabulary, and with it all that differ from it in endings
and order only; then its skill is looked for. Words that name no skill at all (written
for this) tell how often something is offered for nothing. The threshold is chosen on
one half of the phrases, and every figure is of the other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from careers.evaluation.figures import Figure, Report, ratio
from careers.reading.suggesting.nearest import NEAR, OFFERED, Encode, Forms, Vectors

Flags = NDArray[np.bool_]

BLOCK = 1_000
FALSE_AT_MOST = 0.05
"""What the threshold allows on the half it is chosen on."""


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """For each phrase: how near the nearest skill is, and the right one's rank."""

    nearness: NDArray[np.float32]
    ranks: NDArray[np.int64]

    def part(self, which: Flags) -> "Looked":
        """Keep some of the phrases."""
        return Looked(self.nearness[which], self.ranks[which])


def report(
    forms: Forms, vectors: Vectors, generic: Sequence[str], encode: Encode
) -> Report:
    """Measure hits on our own phrases, and offers for generic words."""
    looked = _looked(forms, vectors)
    nothing = np.array((encode(generic) @ vectors.T).max(axis=1), np.float32)
    first, other = _half(forms.phrases), _half(generic)
    chosen = _threshold(nothing[other])
    return Report(
        _figures(looked.part(~first), nothing[~other]),
        notes=(
            f"the first half would choose a threshold of {chosen:.2f};"
            f" the code has {NEAR:.2f}",
        ),
    )


def _figures(looked: Looked, nothing: NDArray[np.float32]) -> tuple[Figure, ...]:
    offered = looked.nearness >= NEAR
    first, three = looked.ranks < 1, looked.ranks < OFFERED

    def share(name: str, hits: Flags) -> Figure:
        return ratio(name, [(float(hit), 1) for hit in hits])

    return (
        share("right skill first, whatever the nearness", first),
        share("right skill among three, whatever the nearness", three),
        share("something is offered", offered),
        share("right skill first, of those offered", first[offered]),
        share("right skill among three, of those offered", three[offered]),
        share("words of no skill for which something is offered", nothing >= NEAR),
    )


def _looked(forms: Forms, vectors: Vectors) -> Looked:
    """Look for the skill of every phrase, with its likes left out."""
    likes = np.unique([_root(phrase) for phrase in forms.phrases], return_inverse=True)
    skills = np.unique(forms.skills, return_inverse=True)[1]
    order = np.argsort(skills, kind="stable")
    starts = np.searchsorted(skills[order], np.arange(skills.max() + 1))
    nearness, ranks = [], []
    for first in range(0, len(skills), BLOCK):
        block = slice(first, first + BLOCK)
        near = vectors[block] @ vectors.T
        near[likes[1][block, None] == likes[1][None]] = -1
        best = np.maximum.reduceat(near[:, order], starts, axis=1)
        own = best[np.arange(len(best)), skills[block]]
        nearness.append(best.max(axis=1))
        ranks.append((best > own[:, None]).sum(axis=1))
    return Looked(np.concatenate(nearness), np.concatenate(ranks))


def _threshold(nothing: NDArray[np.float32]) -> float:
    """Take the least threshold that lets one generic phrase in twenty through."""
    steps = np.arange(0.5, 1, 0.01)
    return float(next(at for at in steps if (nothing >= at).mean() <= FALSE_AT_MOST))


_ENDING = re.compile(r"(?:ing|ed|es|s|e)$")


def _root(phrase: str) -> str:
    words = re.findall(r"[^\W_]+", phrase.lower())
    return " ".join(sorted(_ENDING.sub("", word) for word in words))


def _half(phrases: Sequence[str]) -> Flags:
    """Draw half of the phrases by their letters alone."""
    drawn = (sha256(phrase.encode()).digest()[0] for phrase in phrases)
    return np.array([byte % 2 == 0 for byte in drawn], bool)
