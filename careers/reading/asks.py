"""The skills an ad asks for, each with the ad's own words."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span

from careers.reading.extract import Status
from careers.reading.mentions import asked_levels, counted, status_of
from careers.reading.normalise import Normal
from careers.reading.sentences import sentence_of
from careers.skills.requirement import Requirement

LONGEST = 160


def requirements(doc: Doc, normal: Normal) -> tuple[Requirement, ...]:
    """List what an ad asks for, one requirement a skill, in the ad's order."""
    levels = asked_levels(doc)
    return tuple(
        _requirement(spans, levels[skill], normal)
        for skill, spans in counted(doc).items()
    )


def _requirement(spans: list[Span], level: int, normal: Normal) -> Requirement:
    """Ask as firmly as the ad does anywhere, in the words of that place."""
    firm = next((s for s in spans if status_of(s) is Status.REQUIRED), None)
    chosen = firm or spans[0]
    return Requirement(chosen.label_, level, firm is not None, _words(chosen, normal))


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
