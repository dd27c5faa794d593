"""A text with some of its words marked: those that wait for a yes, and the others."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

WAITS, READ = "waits", "read"
Piece = tuple[str, str]


def marked(text: str, waiting: Iterable[str], read: Iterable[str]) -> list[Piece]:
    """Cut a text at the words; each piece comes with its state, or with none.

    Only the first place of each is marked: that is where it was read.
    """
    states = dict.fromkeys(range(len(text)), "")
    for words, state in (*((w, READ) for w in read), *((w, WAITS) for w in waiting)):
        start = text.find(words) if words else -1
        for place in range(start, start + len(words) if start >= 0 else start):
            states[place] = state
    return list(_pieces(text, states))


def _pieces(text: str, states: dict[int, str]) -> Iterator[Piece]:
    cuts = [at for at in range(1, len(text)) if states[at] != states[at - 1]]
    for start, end in pairwise([0, *cuts, len(text)]):
        if start < end:
            yield text[start:end], states[start]
