"""Lines as they were meant: no bullets, no words cut in two, no narrow pages."""

import re
from collections.abc import Iterator
from itertools import pairwise

Edit = tuple[int, int, str]
_BULLET = re.compile(
    r"(?=[\n*>–—•●▪▫‣◦■□➢➤►✓✔❖◆○·∙-])"
    r"(?:[•●▪▫‣◦■□➢➤►✓✔❖◆○·∙]+ *|(?:\n|\A)[*>–—-]+ *(?=[^\W\d]))"
)


def unlisted(text: str) -> Iterator[Edit]:
    """Put each item of a list on a line of its own, without its bullet."""
    at = 0
    for match in _BULLET.finditer(text):
        start = match.start()
        while start > at and text[start - 1] == " ":
            start -= 1
        if start > at and text[start - 1] == "\n":
            start -= 1
        at = match.end()
        yield start, at, "\n"


_HYPHEN_END = re.compile(r"-\n(?=([a-z]{2,20}))")
_WORD_END = re.compile(r"[^\W\d_]{2,20}\Z")


def rejoined(text: str, known: frozenset[str]) -> Iterator[Edit]:
    """Join a word cut at the end of a line; a true hyphen keeps its hyphen."""
    for match in _HYPHEN_END.finditer(text):
        first = _WORD_END.search(text[max(0, match.start() - 20) : match.start()])
        if first:
            one_word = (first[0] + match[1]).lower() in known
            yield match.start(), match.end(), "" if one_word else "-"


_PAGE, _NARROW, _FULL, _BAND, _LEAST = 40, 100, 50, 12, 3
_ENDS = frozenset(".!?:;")
_AND_ON = frozenset(",&")


def unwrapped(text: str, known: frozenset[str] = frozenset()) -> Iterator[Edit]:
    """Join a line to the next where a page was too narrow for the sentence.

    Where all lines are about as long as they may be, what did not fit was wrapped;
    so was a pair of ``known`` words that stands in two lines.
    """
    lines = text.split("\n")
    width = _width(lines)
    at = -1
    for line, after in pairwise(lines):
        at += len(line) + 1
        if not line or not after:
            continue
        if _goes_on(line, after, width) or _is_torn(line, after, known):
            yield at, at + 1, " "


def _is_torn(line: str, after: str, known: frozenset[str]) -> bool:
    """Tell "… and cold" above "calling …" from two items of a list."""
    if not after[0].islower():
        return False
    pair = f"{line.rpartition(' ')[2]} {after.partition(' ')[0]}"
    return pair.lower().rstrip(".,;:") in known


def _width(lines: list[str]) -> int:
    """Tell how wide the page was; 0 when its lines were not wrapped."""
    widest = max(map(len, lines))
    full = sum(len(line) > widest - _BAND for line in lines)
    return widest if _PAGE <= widest <= _NARROW and full >= _LEAST else 0


def _goes_on(line: str, after: str, width: int) -> bool:
    if line[-1] in _AND_ON:
        return True
    if line[-1] in _ENDS or len(line) < min(_FULL, width or _FULL):
        return False
    if after[0].islower() or after[0] in "(&":
        return True
    return bool(width) and len(line) + len(after.partition(" ")[0]) >= width
