"""An adapter to Sayfullina's sentences: a lexicon and the context decide together.

Every sentence there has one marked phrase. The lexicon is made of the training split
when the measurement runs, and is thrown away after it: phrases as loose as "dynamic"
never become skills of ours.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from careers.evaluation.loglinear import choices, chosen, fit
from careers.evaluation.material import Row

LONGEST = 7
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words, and the phrases among them that people marked."""

    words: tuple[str, ...]
    marked: frozenset[Span]


def sentence(row: Row) -> Sentence:
    """Turn places in a text into places among its words."""
    places, at = [], 0
    for word in row["tokens"]:
        start = row["text"].index(word, at)
        at = start + len(word)
        places.append((start, at))
    marked = (_span(places, each["start"], each["end"]) for each in row["spans"])
    return Sentence(tuple(row["tokens"]), frozenset(marked))


def choose(known: Sequence[Sentence], asked: Sequence[Sentence]) -> list[Span]:
    """Learn from sentences with marks, and mark one phrase in each of the others."""
    lexicon = Lexicon(known)
    right = [
        float(span in each.marked) for each in known for span in _spans(each.words)
    ]
    weights = fit(
        choices(
            [lexicon.features(each, span, own=True) for span in _spans(each.words)]
            for each in known
        ),
        np.array(right),
    )
    spans = [span for each in asked for span in _spans(each.words)]
    table = choices(
        [lexicon.features(each, span) for span in _spans(each.words)] for each in asked
    )
    return [spans[row] for row in chosen(weights, table)]


class Lexicon:
    """How often a phrase was seen, how often marked, and what begins and ends one."""

    def __init__(self, known: Sequence[Sentence]) -> None:
        marked = [each.words[slice(*span)] for each in known for span in each.marked]
        self._marked = Counter(marked)
        self._first = Counter(words[0] for words in marked)
        self._last = Counter(words[-1] for words in marked)
        self._seen = Counter(
            each.words[slice(*span)]
            for each in known
            for span in _spans(each.words)
            if each.words[slice(*span)] in self._marked
        )

    def features(self, given: Sentence, span: Span, *, own: bool = False) -> list[str]:
        """Name what speaks for a phrase; a sentence known is not its own witness."""
        words = given.words[slice(*span)]
        mine = int(own and span in given.marked)
        marked = self._marked[words] - mine
        seen = max(self._seen[words] - own, marked, 1)
        several = len(words) > 1
        return [
            f"marked {_size(marked)}",
            f"share {4 * marked // seen if marked > 0 else -1}",
            f"length {len(words)} {marked > 0}",
            f"first seen {_size(self._first[words[0]] - mine)} {several}",
            f"last seen {_size(self._last[words[-1]] - mine)} {several}",
            *_inside(words),
            *_around(given.words, span),
            *(_alone(given.words, span) if not several else ()),
        ]


def _span(places: Sequence[Span], start: int, end: int) -> Span:
    inside = [i for i, (a, b) in enumerate(places) if a >= start and b <= end]
    return inside[0], inside[-1] + 1


def _spans(words: Sequence[str]) -> Iterator[Span]:
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + LONGEST) + 1):
            yield start, end


def _size(number: int) -> int:
    return min(number.bit_length(), 6) if number > 0 else 0


def _inside(words: Sequence[str]) -> Iterator[str]:
    first, last = words[0], words[-1]
    yield f"length {len(words)}"
    yield f"phrase {' '.join(words)}"
    yield f"first {first}"
    yield f"last {last}"
    yield f"ends {first} {last}"
    yield f"endings {first[-4:]} {last[-4:]}"
    yield f"ending {last[-4:]}"
    yield from (f"inside {word}" for word in words)
    yield from (f"pair {one} {two}" for one, two in pairwise(words))


def _around(words: Sequence[str], span: Span) -> Iterator[str]:
    start, end = span
    before = ["#"] * 5 + list(words[:start])
    after = [*words[end:], *["#"] * 5]
    first, last = words[start], words[end - 1]
    yield f"before {before[-1]}"
    yield f"after {after[0]}"
    yield f"two before {before[-2]} {before[-1]}"
    yield f"two after {after[0]} {after[1]}"
    yield f"between {before[-1]} {after[0]}"
    yield f"into {before[-1]} {first}"
    yield f"out of {last} {after[0]}"
    yield from (f"{place} before {before[-place]}" for place in range(2, 6))
    yield from (f"{place} after {after[place - 1]}" for place in range(2, 6))


def _alone(words: Sequence[str], span: Span) -> Iterator[str]:
    """A single word means what its company makes it mean."""
    start, end = span
    word = words[start]
    near = {*words[max(0, start - 6) : start], *words[end : end + 6]}
    yield f"{word} after {words[start - 1] if start else '#'}"
    yield f"{word} before {words[end] if end < len(words) else '#'}"
    yield from (f"{word} near {other}" for other in near)
