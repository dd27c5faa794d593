"""The signs that are seen in how an ad is made."""

import re
from collections.abc import Callable, Iterator

from careers.board.screening.hit import Hit
from careers.board.screening.text import Text

Place = tuple[int, int]


def hits(text: Text) -> Iterator[Hit]:
    """Tell what is loud, disguised, pasted twice, or hardly there."""
    if 0 < len(text.plain.split()) < BARE:
        yield Hit("bare-text")
    for sign, find in _FINDERS.items():
        found = find(text)
        if found:
            yield Hit(sign, "text", *text.quote(*found))
    mixed = _MIXED.search(text.original) if _FOREIGN.search(text.original) else None
    if mixed:
        yield Hit("disguised-letters", "text", mixed.group(), *mixed.span())


BARE = 35
SAME = 60
"""Characters from which on a sentence does not stand twice by chance."""
LOUD = 24
"""Letters of a row of capitals that is a sentence and not a heading."""

_CAPITALS = re.compile(r"\b[A-Z][A-Z'&-]+\b(?:[ ,.!/-]+[A-Z][A-Z'&-]+\b){4,}")
_VERB = re.compile(
    r"\b(?:IS|ARE|BE|MUST|WILL|CAN|HAVE|GET|EARN|MAKE|START|NEED|APPLY|PAY)\b"
)
# Who may apply is often written large, by the most careful of employers.
_NOTICE = re.compile(r"\b(?:APPLICANTS?|CANDIDATES?|EMPLOYEES|PERMANENT|ELIGIBLE)\b")
_ROW = re.compile(r"!{2,}|\${2,}")
# What stands in capitals at the very end, or with a comma, heads nothing.
_PARAGRAPH = re.compile(r"(?<=\n\n)[A-Z]{3}[A-Z \d,.'&/-]{8,}(?=\s*(?:\n\n|\Z))")


def _loud(text: Text) -> Place | None:
    rows = (match for match in _CAPITALS.finditer(text.plain) if _is_said(text, match))
    parts = (
        match
        for match in _PARAGRAPH.finditer(text.plain)
        if "," in match[0] or not text.plain[match.end() :].strip()
    )
    found = next(rows, None) or next(parts, None) or _ROW.search(text.plain)
    return found.span() if found else None


def _is_said(text: Text, match: re.Match[str]) -> bool:
    """Whether a row of capitals says something; headings name and end in a colon."""
    heading = text.plain[match.end() : match.end() + 1] == ":"
    long = match.end() - match.start() >= LOUD
    notice = _NOTICE.search(match[0])
    return long and not heading and not notice and bool(_VERB.search(match[0]))


def _twice(text: Text) -> Place | None:
    seen: set[str] = set()
    for sentence in text.sentences:
        words = " ".join(sentence.text.lower().split())
        if len(words) >= SAME and words in seen:
            return sentence.start, sentence.start + len(sentence.text)
        seen.add(words)
    return None


_FINDERS: dict[str, Callable[[Text], Place | None]] = {
    "shouting": _loud,
    "patchwork": _twice,
}

_STRANGE = "\u0370-\u04ff\u200b-\u200d\u2060"
_FOREIGN = re.compile(f"[{_STRANGE}]")
_MIXED = re.compile(f"[a-z]+[{_STRANGE}]+[a-z]+", re.IGNORECASE)
