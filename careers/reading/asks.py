"""The skills an ad asks for, each with the ad's own words."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from careers.reading.cues.context import meant
from careers.reading.extract import Status
from careers.reading.mentions import asked_levels
from careers.reading.text.normalise import Normal
from careers.reading.text.sentences import sentence_of
from careers.skills.requirement import Requirement

LONGEST = 160


def requirements(doc: Doc, normal: Normal) -> tuple[Requirement, ...]:
    """List what an ad asks for, one requirement a skill, in the ad's order."""
    levels = asked_levels(doc)
    first: dict[str, Span] = {}
    firm: dict[str, Span] = {}
    for span, status in meant(doc):
        if status.counts:
            first.setdefault(span.label_, span)
        if status is Status.REQUIRED:
            firm.setdefault(span.label_, span)
    # Each is asked as firmly as the ad does anywhere, in the words of that place.
    return tuple(
        Requirement(skill, levels[skill], skill in firm, _words(span, normal))
        for skill, span in (first | firm).items()
    )


_DRESS = " -–—•○●▪·*✓➢"


def _words(span: Span, normal: Normal) -> str:
    """Quote the sentence, or as much as fits around the mention."""
    sentence = sentence_of(span.doc, span.start)
    start, end = normal.original_span(sentence.start_char, sentence.end_char)
    quote = " ".join(normal.original[start:end].split()).strip(_DRESS)
    if len(quote) <= LONGEST:
        return quote
    return " ".join(_window(quote, quote.lower().find(span.text.lower())))


def _window(quote: str, place: int) -> Iterator[str]:
    """Cut at words, and say that it was cut."""
    start = max(0, min(place - LONGEST // 3, len(quote) - LONGEST + 4))
    piece = quote[start : start + LONGEST - 4]
    if start:
        piece = piece.partition(" ")[2] or piece
        yield "…"
    if start + LONGEST - 4 < len(quote):
        yield (piece.rpartition(" ")[0] or piece) + "…"
    else:
        yield piece
