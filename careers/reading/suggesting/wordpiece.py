"""Words cut into the pieces that a BERT vocabulary knows."""

import unicodedata
from collections.abc import Mapping, Sequence

START, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"

_LONGEST = 100
"""Letters of a word; beyond that it is no word."""


class Wordpiece:
    """Cuts a phrase into numbers of pieces, longest piece first, blind to case."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self._numbers: Mapping[str, int] = {
            piece: number for number, piece in enumerate(vocabulary)
        }

    def __call__(self, phrase: str, most: int) -> list[int]:
        """Give the pieces of a phrase, between the two marks, at most so many."""
        pieces = [piece for word in _words(phrase) for piece in self._pieces(word)]
        known = (START, *pieces[: most - 2], END)
        return [self._numbers[piece] for piece in known]

    def _pieces(self, word: str) -> list[str]:
        found: list[str] = []
        rest = word
        while rest:
            piece = self._longest(rest, "##" if found else "")
            if not piece or len(word) > _LONGEST:
                return [UNKNOWN]
            found.append(piece)
            rest = rest[len(piece.removeprefix("##")) :]
        return found

    def _longest(self, letters: str, before: str) -> str:
        pieces = (before + letters[:end] for end in range(len(letters), 0, -1))
        return next((piece for piece in pieces if piece in self._numbers), "")


def _words(phrase: str) -> list[str]:
    """Take accents off; every mark, and every Chinese letter, is a word of its own."""
    letters = unicodedata.normalize("NFD", phrase.lower())
    kept = (letter for letter in letters if not unicodedata.combining(letter))
    return "".join(f" {own} " if _stands_alone(own) else own for own in kept).split()


_CHINESE = range(0x4E00, 0xA000)
_MARKS = frozenset("$+<=>^`|~")


def _stands_alone(letter: str) -> bool:
    is_mark = unicodedata.category(letter).startswith("P") or letter in _MARKS
    return is_mark or ord(letter) in _CHINESE
