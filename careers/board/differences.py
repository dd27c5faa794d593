"""Two texts side by side: what both say, and what only one says."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

LONGEST = 4_000
"""Words that are compared; what comes after counts as said by one alone."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text, and whether the other text has them there, too."""

    words: str
    shared: bool

    @property
    def before(self) -> str:
        """The space before the words, which nobody should mark."""
        return self.words[: len(self.words) - len(self.words.lstrip())]


def differences(one: str, other: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Cut two texts into what both say and what only one of them says."""
    mine, theirs = _words(one), _words(other)
    steps = Levenshtein.opcodes(_bare(mine), _bare(theirs))
    ours = [(step.src_start, step.src_end, step.tag == "equal") for step in steps]
    others = [(step.dest_start, step.dest_end, step.tag == "equal") for step in steps]
    return tuple(_pieces(mine, ours)), tuple(_pieces(theirs, others))


def _words(text: str) -> list[str]:
    return re.findall(r"\s*\S+\s*?(?=\s|\Z)", text)


def _bare(words: list[str]) -> list[str]:
    return [word.strip().lower() for word in words[:LONGEST]]


def _pieces(words: list[str], steps: list[tuple[int, int, bool]]) -> Iterator[Piece]:
    for start, end, shared in steps:
        if end > start:
            yield Piece("".join(words[start:end]), shared)
    if len(words) > LONGEST:
        yield Piece("".join(words[LONGEST:]), shared=False)
