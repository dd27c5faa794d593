"""Hours in an ad at which others are at rest: evenings, nights and weekends."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

_TO = r" ?(?:-|–|—|to|until|till|through|thru|and)? ?"
_DAY = r"(?:mon|tues|wednes|thurs|fri)days?"
_WEEKEND = r"(?:satur|sun)days?"
_MINUTES = r"(?:[:.]\d\d)? ?"
_UNSOCIAL = re.compile(
    rf"\b(?:{_DAY}{_TO}{_WEEKEND}|{_WEEKEND}{_TO}(?:{_DAY}|{_WEEKEND}))\b"
    rf"|\b\d{{1,2}}{_MINUTES}[ap]\.?m\.?{_TO}(?:8|9|10|11){_MINUTES}p\.?m\b"
    rf"|\b\d{{1,2}}{_MINUTES}p\.?m\.?{_TO}(?:midnight|\d{{1,2}}{_MINUTES}a\.?m)\b",
    re.IGNORECASE,
)
# Hours of the house, of a class, of somebody else.
_OTHERS = re.compile(
    r"\b(?:open|opening|closed|class|classes|training|helpline|support line|store"
    r"|branch|call us|contact us|cent(?:er|re) is)\b[^.\n]*\Z",
    re.IGNORECASE,
)
SKILL = "shift-work"
_BACK = 40


def unsocial_hours(doc: Doc) -> Iterator[Span]:
    """Find hours that ask for shift work without the word."""
    text: str = doc._.clean
    for match in _UNSOCIAL.finditer(text):
        before = text[max(0, match.start() - _BACK) : match.start()]
        span = doc.char_span(
            match.start(), match.end(), label=SKILL, alignment_mode="expand"
        )
        if span is not None and not _OTHERS.search(before):
            yield span
