"""The index of words: which jobs hold them, which fit best, what was meant."""

import unicodedata

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from careers.storage.engine import Engine, Numbers, match_words

MATCHING = "select rowid as n from job_words where job_words match :words"

SCORES = """
    select rowid, bm25(job_words, 8.0, 4.0, 3.0, 1.0) from job_words
     where job_words match :words and rowid between :low and :high
  order by rowid desc
     limit :most
"""

SPELLED = """
    select term, doc from job_vocabulary where term >= :low and term < :high
"""

LAST = "\U0010ffff"
CANDIDATES = 1000
MOST_SCORES = 4000
"""Best-first is worked out among so many jobs: bm25 over a common word in a million
jobs takes 530 ms and more, over a thousand 11."""


class Words:
    """The words of all jobs, asked in the reader's own spelling."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def matching(self, text: str) -> Numbers | None:
        """Find the jobs that hold every word; ``None`` when there is no word in it."""
        words = words_in(text)
        if not words:
            return None
        match = match_words(words, last_is_begun=not text.endswith(" "))
        return self._engine.numbers(MATCHING, {"words": match})

    def in_titles(self, text: str) -> Numbers:
        """Find the jobs whose title holds every word."""
        match = match_words(words_in(text), last_is_begun=not text.endswith(" "))
        return self._engine.numbers(MATCHING, {"words": f"{{title}} : ({match})"})

    def best(self, text: str, numbers: Numbers) -> Numbers:
        """Put the closest of the first thousand numbers first, and keep the others."""
        some, others = numbers[:CANDIDATES], numbers[CANDIDATES:]
        if not some.size:
            return numbers
        scores = dict(
            self._engine.stream(
                SCORES,
                {
                    "words": match_words(
                        words_in(text), last_is_begun=not text.endswith(" ")
                    ),
                    "low": int(some.min()),
                    "high": int(some.max()),
                    "most": MOST_SCORES,
                },
            )
        )
        points = np.array([scores.get(number, 0.0) for number in some.tolist()])
        return np.concatenate([some[np.argsort(points, kind="stable")], others])

    def meant(self, text: str) -> str | None:
        """Mend words that no job holds, by the board's own vocabulary."""
        mended = [self._mend(word) for word in words_in(text)]
        answer = " ".join(mended)
        return answer if mended and answer != " ".join(words_in(text)) else None

    def _mend(self, word: str) -> str:
        known = self._spelled_like(word)
        if word in known or len(word) < 3:
            return word
        near = process.extract(
            word, list(known), scorer=OSA.distance, score_cutoff=1 + len(word) // 4
        )
        close = min(near, key=lambda found: (found[1], -known[found[0]]), default=None)
        return str(close[0]) if close else word

    def _spelled_like(self, word: str) -> dict[str, int]:
        """Terms that share the first letter: few people get that one wrong."""
        start = word[:1]
        rows = self._engine.stream(SPELLED, {"low": start, "high": start + LAST})
        return dict(rows)


def words_in(text: str) -> list[str]:
    """Split what was typed into at most twelve words of letters and figures.

    Marks belong to their letters, as in Devanagari; everything else parts words, as
    it does in the index.
    """
    parted = "".join(
        sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in text.lower()
    )
    return parted.split()[:12]
