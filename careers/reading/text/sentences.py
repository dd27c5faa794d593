"""Where sentences begin, in texts that often lost their full stops."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc, Span

Doc.set_extension("sentence_starts", default=(), force=True)
Doc.set_extension("sentence_places", default=(), force=True)

# Words an ad begins a sentence with when the line break before them was lost.
_WORDS = (
    "Must You This The We Our Applicants Candidates Excellent Strong Ability Previous"
    " Responsibilities Duties Benefits Working If Your Good Able Experience Knowledge"
    " Proven Please Minimum Fluent Responsible Handled Answered Provided Proficiency"
    " Proficient Bachelor Bachelor's Demonstrated Willingness Fluency Familiarity"
    " Confident Effective"
)
# One look at a letter tells most places from a beginning.
_BEGINS = re.compile(
    r"(?=[\n!?;. ])(?:\n+"
    r"|[!?;]+[\s\"')]*"
    r"|\.[\"')]*\s+(?=\W{0,2}[A-Z])"
    r"|(?<=[^\d\s]) - (?=[A-Z])"
    rf"|(?<=[a-z]) (?=(?:{'|'.join(_WORDS.split())})\b))"
)
_LONGEST = 120


@Language.component("careers_sentences")
def read_sentences(doc: Doc) -> Doc:
    """Mark the first word of each sentence; none is longer than 120 words."""
    if not len(doc):
        return doc
    text: str = doc._.clean
    places: Any = doc.to_array(["IDX"])
    found = {0, *(section.start for section in doc._.sections)}
    found.update(match.end() for match in _BEGINS.finditer(text))
    starts = list(_bounded(np.unique(np.searchsorted(places, sorted(found))), len(doc)))
    doc._.sentence_starts = tuple(starts)
    doc._.sentence_places = tuple(places[starts].tolist())
    return _marked(doc, starts)


def sentence_of(doc: Doc, place: int) -> Span:
    """Find the sentence of a word without walking the text."""
    starts = doc._.sentence_starts
    index = bisect_right(starts, place)
    end = starts[index] if index < len(starts) else len(doc)
    return doc[starts[index - 1] : end]


def bounds_at(places: Sequence[int], place: int, length: int) -> tuple[int, int]:
    """Bound the sentence of a character, by the places where sentences begin."""
    index = bisect_right(places, place)
    return places[index - 1], places[index] if index < len(places) else length


def _bounded(starts: Iterable[Any], length: int) -> Iterator[int]:
    """Cut what goes on for too long."""
    last = 0
    for start in (*map(int, starts), length):
        yield from range(last + _LONGEST, start, _LONGEST)
        if start < length:
            yield start
        last = start


def _marked(doc: Doc, starts: list[int]) -> Doc:
    """Tell spaCy all at once: setting one word at a time walks the text each time."""
    marks: Any = np.full(len(doc), -1, dtype=np.int64)
    marks[starts] = 1
    return doc.from_array(["SENT_START"], marks.astype(np.uint64))
