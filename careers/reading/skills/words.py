"""The words of a span: which they are, where they stand and what stands before."""

from collections.abc import Collection, Iterable
from itertools import groupby

from spacy.tokens import Span


def said(span: Span) -> str:
    """Write the words of a span in small letters, one space apart."""
    return " ".join(span.text.lower().split())


def before(text: str, span: Span, reach: int) -> str:
    """Read what stands before a span, no farther than a reach in characters."""
    return text[max(0, span.start_char - reach) : span.start_char]


def places(spans: Iterable[Span]) -> set[int]:
    """Collect the places of all words of some spans."""
    return {place for span in spans for place in range(span.start, span.end)}


def free(span: Span, taken: Collection[int]) -> list[Span]:
    """Cut a span into the parts that nothing has taken."""
    runs = groupby(range(span.start, span.end), lambda place: place not in taken)
    parts = [list(run) for is_free, run in runs if is_free]
    return [span.doc[part[0] : part[-1] + 1] for part in parts]


def named(span: Span, skill: str) -> Span:
    """Give the same words to a skill."""
    return Span(span.doc, span.start, span.end, label=skill)
