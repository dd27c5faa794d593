"""The signs that are seen in what an ad says."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from careers.board.screening.hit import Hit
from careers.board.screening.sign import Sign, Signs
from careers.board.screening.text import Text, needed
from careers.board.screening.told import told

BEFORE, AFTER = 160, 220
"""Characters around a needed word in which a pattern is looked for."""

Found = tuple[re.Match[str], int]
"""A match within the text, and the number of its sentence."""


def hits(text: Text, signs: Signs) -> Iterator[Hit]:
    """Find the signs that have words, each where most of it is left."""
    for name, pattern in signs.patterns.items():
        sign = signs.signs[name]
        best = _best(sign, _found(sign, pattern, text), text)
        if best:
            yield best


def _found(sign: Sign, pattern: re.Pattern[str], text: Text) -> Iterator[Found]:
    """Look for a pattern where a word stands that it needs, in the text's order."""
    for number, start, end in _windows(sign, text):
        for match in pattern.finditer(text.lower, start, end):
            yield match, number


def _windows(sign: Sign, text: Text) -> Iterator[tuple[int, int, int]]:
    """Give the stretches around needed words, by sentence; what overlaps is one."""
    last: tuple[int, int, int] | None = None
    for place in needed(sign.needs, text.lower):
        number = bisect_right(text.starts, place) - 1
        sentence = text.sentences[number]
        start = max(sentence.start, place - BEFORE)
        end = min(sentence.start + len(sentence.text), place + AFTER)
        if last and last[0] == number and start <= last[2]:
            last = (number, last[1], max(end, last[2]))
            continue
        if last:
            yield last
        last = (number, start, end)
    if last:
        yield last


def _best(sign: Sign, found: Iterator[Found], text: Text) -> Hit | None:
    best: Hit | None = None
    for match, number in found:
        sentence = text.sentences[number]
        before = text.sentences[number - 1].text if number else ""
        start, end = match.start() - sentence.start, match.end() - sentence.start
        left = sign.left(told(sentence.text, start, end, before))
        if left and (best is None or left > best.left):
            best = Hit(sign.id, "text", *text.quote(*match.span()), left)
        if left == 1.0:
            break
    return best
