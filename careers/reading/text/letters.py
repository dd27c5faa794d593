"""Letters as they were meant: not joined, styled, spread out or drawn twice."""

import re
import unicodedata
from collections.abc import Iterator

from careers.reading.text.headings import HEADINGS
from careers.reading.text.lines import Edit


def plain(text: str) -> Iterator[Edit]:
    """Write "ﬁ", "Ｃ" and "𝗖" as everybody does, and an accent on its letter."""
    if text.isascii():
        return
    for match in _STYLED.finditer(text):
        joined = unicodedata.normalize("NFC", match[0])
        meant = unicodedata.normalize("NFKC", joined) if len(match[0]) == 1 else joined
        if meant != match[0]:
            yield match.start(), match.end(), meant


_STYLED = re.compile(
    "[\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]|[^\\W\\d_][\u0300-\u036f]+"
)


def once(text: str) -> Iterator[Edit]:
    """Undo the bold of some PDFs, which draw each letter of a line twice."""
    at = 0
    for match in _TWICE.finditer(text):
        if match.start() < at:
            continue
        start = text.rfind("\n", 0, match.start()) + 1
        at = _line_end(text, match.end())
        for word in _PAIRS.finditer(text, start, at):
            for place in range(word.start(), word.end(), 2):
                yield place, place + 2, text[place]


_TWICE = re.compile(r"(?<!\S)(?=(\w)\1(?!\1))(?:([^\W\d_])\2){4,}(?!\S)")
_PAIRS = re.compile(r"(?<!\S)(?:(\S)\1)+(?!\S)")


def together(text: str) -> Iterator[Edit]:
    """Close up a heading that was set as "S K I L L S"."""
    for match in _SPREAD.finditer(text):
        letters = match[0].replace(" ", "")
        spaced = _WORDS.get(letters.lower(), letters)
        count = 0
        for place in range(match.start() + 1, match.end(), 2):
            count += 1
            if spaced[count : count + 1] == " ":
                count += 1
            else:
                yield place, place + 1, ""


_SPREAD = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){3,}(?!\S)")
_WORDS = {heading.replace(" ", ""): heading for heading in HEADINGS}


def _line_end(text: str, place: int) -> int:
    end = text.find("\n", place)
    return end if end >= 0 else len(text)
