"""Something in ``data/`` that is not in order."""

from collections.abc import Iterable
from dataclasses import dataclass

from rapidfuzz import process

ALIKE = 70.0  # below this, a guess would send the writer the wrong way


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong, where, and what to do about it."""

    file: str
    line: int
    problem: str
    remedy: str


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """Offer the known word that is most alike, or say what else to do."""
    best = process.extractOne(word, sorted(known), score_cutoff=ALIKE)
    return f"Did you mean “{best[0]}”?" if best else otherwise
