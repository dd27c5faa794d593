"""The signs that are seen in what an ad says."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from careers.board.screening.hit import Hit
from careers.board.screening.sign import Sign, Signs
from careers.board.screening.text import Text
from careers.board.screening.told import told

BEFORE, AFTER = 160, 220
"""Characters around a needed word in which a pattern is looked for."""
MOST = 60
"""Places of one sign that are looked at: endless repetition takes bounded time."""

Found = tuple[re.Match[str], int]
"""A match within a sentence, and the number of that sentence."""


def hits(text: Text, signs: Signs) -> Iterator[Hit]:
    """Find the signs that have words, each where most of it is left."""
    for name, pattern in signs.patterns.items():
        sign = signs.signs[name]
        best = _best(sign, _found(sign, pattern, text), text)
        if best:
            yield best


def _found(sign: Sign, pattern: re.Pattern[str], text: Text) -> Iterator[Found]:
    """Look for a pattern where a word stands that it needs, in the text's order."""
    for place in _needed(sign, text):
        number = bisect_right(text.starts, place) - 1
        sentence = text.sentences[number]
        at = place - sentence.start
        for match in pattern.finditer(sentence.text, max(0, at - BEFORE), at + AFTER):
            yield match, number


def _needed(sign: Sign, text: Text) -> list[int]:
    places = []
    for word in sign.needs:
        place = text.lower.find(word)
        while place >= 0:
            # A word that begins with a space belongs to what follows.
            places.append(place + (word[0] == " "))
            place = text.lower.find(word, place + AFTER // 2)
    return sorted(places)[:MOST]


def _best(sign: Sign, found: Iterator[Found], text: Text) -> Hit | None:
    best: Hit | None = None
    for match, number in found:
        sentence = text.sentences[number]
        before = text.sentences[number - 1].text if number else ""
        left = sign.left(told(sentence.text, match.start(), match.end(), before))
        if left and (best is None or left > best.left):
            start, end = sentence.start + match.start(), sentence.start + match.end()
            best = Hit(sign.id, "text", *text.quote(start, end), left)
        if left == 1.0:
            break
    return best
