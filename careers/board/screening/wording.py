"""The signs that are seen in what an ad says."""

import re
from collections.abc import Iterator

from careers.board.screening.hit import Hit
from careers.board.screening.sign import Sign, Signs
from careers.board.screening.text import Sentence, Text
from careers.board.screening.told import told

Place = tuple[Sentence, str]
"""A sentence, and the words before it."""


def hits(text: Text, signs: Signs) -> Iterator[Hit]:
    """Find the signs that have words, each where it says most."""
    places = _places(text)
    for name, pattern in signs.patterns.items():
        sign = signs.signs[name]
        if any(word in text.lower for word in sign.needs):
            hit = _best(sign, pattern, text, places)
            if hit:
                yield hit


def _places(text: Text) -> list[Place]:
    found = text.sentences
    before = ["", *(sentence.text for sentence in found)]
    return list(zip(found, before, strict=False))


def _best(
    sign: Sign, pattern: re.Pattern[str], text: Text, places: list[Place]
) -> Hit | None:
    best: Hit | None = None
    for sentence, before in places:
        if not any(word in sentence.lower for word in sign.needs):
            continue
        for match in pattern.finditer(sentence.text):
            left = sign.left(told(sentence.text, match.start(), match.end(), before))
            if left == 1.0:
                return _hit(sign, text, sentence, match, left)
            if left and (best is None or left > best.left):
                best = _hit(sign, text, sentence, match, left)
    return best


def _hit(
    sign: Sign, text: Text, sentence: Sentence, match: re.Match[str], left: float
) -> Hit:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    words, first, last = text.quote(start, end)
    return Hit(sign.id, "text", words, first, last, left)
