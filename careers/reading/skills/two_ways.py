"""Communication "both verbal and written": said of one thing, and two skills."""

from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span, Token

from careers.reading.skills.words import places
from careers.reading.text.sentences import sentence_of


def said_both_ways(doc: Doc, spans: Iterable[Span]) -> Iterator[Span]:
    """Give each span on; where it tells of speech and of writing, give its parts."""
    found = list(spans)
    taken = places(found)
    for span in found:
        if span.label_ == _SPEECH:
            yield from _parts(doc, span)
            yield from _beside(doc, span, taken)
        else:
            yield span


def _beside(doc: Doc, span: Span, taken: set[int]) -> Iterator[Span]:
    """Hear the writing in "verbal, written and interpersonal communication"."""
    sentence = sentence_of(doc, span.start)
    before = range(max(sentence.start, span.start - _NEAR), span.start)
    near = doc[before.start : span.end]
    spoken = any(token.lower_ in _SPOKEN for token in near)
    for place in before:
        if spoken and doc[place].lower_ in _WRITTEN and place not in taken:
            yield Span(doc, place, place + 1, label=_WRITING)
            return


_SPEECH, _WRITING = "communication", "clear-writing"
_WRITTEN = frozenset(["written", "writing"])
_SPOKEN = frozenset(["oral", "orally", "spoken", "verbal", "verbally"])
_OF_SKILL = ("abilit", "communicat", "skill", "expression")
_NEAR = 4


def _parts(doc: Doc, span: Span) -> Iterator[Span]:
    """Cut a span at the word for writing; the larger rest stays communication."""
    at = next((token.i for token in span if token.lower_ in _WRITTEN), -1)
    if at < 0 or not any(token.lower_ in _SPOKEN for token in span):
        yield span
        return
    if not _is_of_skill(doc, span):
        yield span
        return
    sides = (_inner(doc, span.start, at), _inner(doc, at + 1, span.end))
    start, end = max(sides, key=lambda side: _weight(doc[side[0] : side[1]]))
    yield Span(doc, at, at + 1, label=_WRITING)
    yield Span(doc, start, end, label=_SPEECH)


_JOINS = frozenset(["and", "or", "both", "in", "&", "/", ",", "-"])


def _inner(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Leave out the "and" at either end."""
    while start < end and doc[start].lower_ in _JOINS:
        start += 1
    while start < end and doc[end - 1].lower_ in _JOINS:
        end -= 1
    return start, end


def _weight(side: Span) -> tuple[bool, int]:
    """Prefer the side that names communication, and then the longer one."""
    return any(_names_skill(token) for token in side), len(side)


def _is_of_skill(doc: Doc, span: Span) -> bool:
    """Tell "written and verbal skills" from "written and verbal Turkish"."""
    sentence = sentence_of(doc, span.start)
    first, last = max(sentence.start, span.start - _NEAR), span.end + _NEAR
    near = doc[first : min(sentence.end, last)]
    return any(_names_skill(token) for token in near) or _is_praised(doc, span)


_PRAISE = frozenset(["effective", "excellent", "good", "great", "strong", "superior"])
_ENDS = frozenset([",", ";", "."])


def _is_praised(doc: Doc, span: Span) -> bool:
    """Hear "excellent written and verbal" at the end of an item."""
    if not span.start or doc[span.start - 1].lower_ not in _PRAISE:
        return False
    return span.end == len(doc) or doc[span.end].text[:1] in {*_ENDS, "\n"}


def _names_skill(token: Token) -> bool:
    return token.lower_.startswith(_OF_SKILL)
