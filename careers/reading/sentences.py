"""Where sentences begin, in texts that often lost their full stops."""

from bisect import bisect_right
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

Doc.set_extension("sentence_starts", default=(), force=True)

# Words an ad begins a sentence with when the line break before them was lost.
_WORDS = (
    "Must You This The We Our Applicants Candidates Excellent Strong Ability Previous"
    " Responsibilities Duties Benefits Working If Your Good Able Experience Knowledge"
    " Proven Please Minimum Fluent Responsible Handled Answered Provided"
)
_OPENERS = frozenset(_WORDS.split())
_STOPS = frozenset(".!?;")
_LONGEST = 120


@Language.component("careers_sentences")
def read_sentences(doc: Doc) -> Doc:
    """Mark the first word of each sentence; none is longer than 120 words."""
    headings = {section.start for section in doc._.sections}
    starts: list[int] = []
    for token in doc:
        endless = bool(starts) and token.i - starts[-1] >= _LONGEST
        if endless or token.i == 0 or token.idx in headings or _begins(doc, token):
            starts.append(token.i)
    doc._.sentence_starts = tuple(starts)
    return _marked(doc, starts)


def sentence_of(doc: Doc, place: int) -> Span:
    """Find the sentence of a word without walking the text."""
    starts = doc._.sentence_starts
    index = bisect_right(starts, place)
    end = starts[index] if index < len(starts) else len(doc)
    return doc[starts[index - 1] : end]


def _marked(doc: Doc, starts: list[int]) -> Doc:
    """Tell spaCy all at once: setting one word at a time walks the text each time."""
    if not starts:
        return doc
    marks: Any = np.full(len(doc), -1, dtype=np.int64)
    marks[starts] = 1
    return doc.from_array(["SENT_START"], marks.astype(np.uint64))


def _begins(doc: Doc, token: Token) -> bool:
    before = doc[token.i - 1]
    text = before.text
    if text in _STOPS:
        return text != "." or token.text[0].isupper()
    return text[0] == "\n" or _after_lost_break(doc, token, before)


def _after_lost_break(doc: Doc, token: Token, before: Token) -> bool:
    if not token.text[0].isupper():
        return False
    if before.text == "-":
        return (
            token.i > 1 and bool(before.whitespace_) and not doc[token.i - 2].is_digit
        )
    return token.text in _OPENERS and before.is_lower and before.is_alpha
