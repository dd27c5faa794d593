"""Phrases of a text that no skill covers: the only words a language model is given."""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from spacy.lang.en.stop_words import STOP_WORDS

from careers.reading.text.headings import Part
from careers.reading.text.sections import Section, part_at

MOST = 24
"""Phrases of one text; whoever writes more has been understood well enough."""

LONGEST = 40

Spans = Iterable[tuple[int, int]]


def phrases(
    text: str, sections: tuple[Section, ...], covered: Spans
) -> tuple[str, ...]:
    """Pick what is listed as a skill and is none we know, then what jobs tell of.

    Each phrase once, in small letters, 24 at most. Names in the middle of a sentence
    are left out: they are companies and people.
    """
    free = _Free(text, covered)
    listed: list[str] = []
    told: list[str] = []
    for piece in _PIECE.finditer(text):
        part = part_at(sections, piece.start())
        if part is Part.SKILLS:
            listed.extend(_item(piece[0]) if free.is_free(*piece.span()) else ())
        elif part in _TOLD:
            told.extend(_runs(piece, free))
    return tuple(dict.fromkeys(chain(listed, told)))[:MOST]


class _Free:
    """The letters of a text that nothing has been read from."""

    def __init__(self, text: str, covered: Spans) -> None:
        self._taken = bytearray(len(text))
        for start, end in covered:
            self._taken[start:end] = b"\1" * (end - start)

    def is_free(self, start: int, end: int) -> bool:
        return not any(self._taken[start:end])


_TOLD = frozenset({Part.EXPERIENCE, Part.SUMMARY, Part.DUTIES})
_PIECE = re.compile(r"(?:[^\n\t,;|/•·:.()\[\]!?–—…*&\"“”-]|(?<=\w)-(?=\w))+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_OF_CVS = (
    "ability able advanced basic daily demonstrated duties effectively etc excellent"
    " experience experienced good great including knowledge new proven responsible"
    " skilled skills strong successfully various well worked working"
)
_EMPTY = frozenset(STOP_WORDS) | frozenset(_OF_CVS.split())
_ITEM, _RUN = range(1, 6), range(2, 5)


def _item(piece: str) -> Iterator[str]:
    """Take an item of a list as a whole, without its empty ends."""
    words = _WORD.findall(piece.lower())
    while words and words[0] in _EMPTY:
        words.pop(0)
    while words and words[-1] in _EMPTY:
        words.pop()
    if len(words) in _ITEM:
        yield from _spoken(words)


def _runs(piece: re.Match[str], free: _Free) -> Iterator[str]:
    """Take words that stand together between the small words of a sentence."""
    run: list[str] = []
    for word in _WORD.finditer(piece[0]):
        start = piece.start() + word.start()
        if _speaks(word[0], is_first=not run) and free.is_free(
            start, start + len(word[0])
        ):
            run.append(word[0].lower())
            continue
        yield from _spoken(run) if len(run) in _RUN else ()
        run = []
    yield from _spoken(run) if len(run) in _RUN else ()


def _speaks(word: str, *, is_first: bool) -> bool:
    return word.lower() not in _EMPTY and (is_first or not word[0].isupper())


def _spoken(words: list[str]) -> Iterator[str]:
    """Leave out figures, single letters and what is too long to be a phrase."""
    phrase = " ".join(words)
    letters = sum(letter.isalpha() for letter in phrase)
    if letters >= 4 and len(phrase) <= LONGEST and not any(map(str.isdigit, phrase)):
        yield phrase
