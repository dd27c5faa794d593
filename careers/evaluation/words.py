"""Ranking by common words (TF-IDF): what everybody can do, and so what to beat."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

LEAST = 2
"""A word that stands in a single ad tells nothing about others."""


def likeness(cvs: Sequence[str], ads: Sequence[str]) -> Matrix:
    """Compare every CV with every ad by the cosine of their weighted words."""
    counted = [Counter(_words(ad)) for ad in ads]
    known = Counter(word for words in counted for word in words)
    columns = {
        word: place
        for place, word in enumerate(sorted(w for w, n in known.items() if n >= LEAST))
    }
    rarity = np.array(
        [np.log((1 + len(ads)) / (1 + known[word])) + 1 for word in columns], np.float32
    )
    own = _weighted((Counter(_words(cv)) for cv in cvs), columns, rarity)
    return own @ _weighted(counted, columns, rarity).T


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]{2,}", text.lower())


def _weighted(
    texts: Iterable[Counter[str]], columns: dict[str, int], rarity: Matrix
) -> Matrix:
    rows = []
    for words in texts:
        row = np.zeros(len(columns), np.float32)
        for word, times in words.items():
            if word in columns:
                row[columns[word]] = 1 + np.log(times)
        row *= rarity
        rows.append(row / (np.linalg.norm(row) or 1))
    return np.array(rows, np.float32).reshape(-1, len(columns))
