"""The signs that no single phrase makes: things that mean something side by side."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator

from careers.board.screening.hit import Hit
from careers.board.screening.sign import Sign, Signs
from careers.board.screening.text import Text
from careers.board.screening.told import told

MOST = 20
"""Places of the first thing that are looked at."""
FAR = 300
"""Characters around the first thing within which the others stand."""

Parts = tuple[re.Pattern[str], ...]


def hits(text: Text, signs: Signs) -> Iterator[Hit]:
    """Find what stands together in a sentence or the ones beside it."""
    for group, parts in signs.groups:
        if any(word in text.lower for word in group.needs):
            yield from _hit(signs.signs[group.sign], parts, text)


def _hit(sign: Sign, parts: Parts, text: Text) -> Iterator[Hit]:
    best: Hit | None = None
    for found in _places(parts, text):
        left = min(_left(sign, match, text) for match in found)
        if left > (best.left if best else 0.0):
            start = min(match.start() for match in found)
            end = max(match.end() for match in found)
            best = Hit(sign.id, "text", *text.quote(start, end), left)
    if best:
        yield best


def _places(parts: Parts, text: Text) -> Iterator[list[re.Match[str]]]:
    first, *others = parts
    for count, match in enumerate(first.finditer(text.lower)):
        around = _around(match, text)
        found = [part.search(text.lower, *around) for part in others]
        if all(found):
            yield [match, *_all(found)]
        if count == MOST:
            return


def _all(found: Iterable[re.Match[str] | None]) -> list[re.Match[str]]:
    return [match for match in found if match]


def _around(match: re.Match[str], text: Text) -> tuple[int, int]:
    """Give the sentence of a match, with the one before and the one after."""
    at = bisect_right(text.starts, match.start()) - 1
    starts = (*text.starts, len(text.plain))
    start, end = starts[max(0, at - 1)], starts[min(at + 2, len(starts) - 1)]
    return max(start, match.start() - FAR), min(end, match.end() + FAR)


def _left(sign: Sign, match: re.Match[str], text: Text) -> float:
    at = bisect_right(text.starts, match.start()) - 1
    sentence = text.sentences[at]
    start, end = match.start() - sentence.start, match.end() - sentence.start
    before = text.sentences[at - 1].text if at else ""
    return sign.left(told(sentence.text, start, end, before))
