"""Years of experience: how many, and of what."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.reading.extract import Years
from careers.reading.headings import Part
from careers.reading.sections import part_at
from careers.reading.sentences import sentence_of

Doc.set_extension("years", default=(), force=True)

_TO_TWELVE = "zero one two three four five six seven eight nine ten eleven twelve"
_WORDS = {word: number for number, word in enumerate(_TO_TWELVE.split())}
_NUMBER = r"\d{1,2}(?:\.\d)?|" + "|".join(_WORDS)
_YEARS = re.compile(
    rf"\b(?P<least>{_NUMBER})(?: ?\(\d{{1,2}}\))?"
    rf"(?: ?(?:-|–|to|or) ?(?P<most>{_NUMBER})(?: ?\(\d{{1,2}}\))?)?"
    r"(?P<open> ?\+| plus| or more)? ?\+?[- ]?(?P<unit>years?|yrs?|months?)\b'?"
    r"(?P<more> or more| plus|\+)?(?! old| of age|-old| ago| contract| warranty)",
    re.IGNORECASE,
)
_OPEN_BEFORE = re.compile(r"(?:over|more than|at least|minimum(?: of)?|min\.?) ?$")
_ABOUT_TIME = re.compile(
    r"\b(?:age|aged|old|warranty|contract|history|founded|in business|for (?:over|more"
    r" than) \w+ years,? (?:we|our)|celebrating)\b"
)
_NOT_HERE = frozenset({Part.ABOUT, Part.BENEFITS, Part.EDUCATION})
_REACH = 80


@Language.component("careers_years")
def read_years(doc: Doc) -> Doc:
    """Note the years of experience on the document, each with what it is about."""
    doc._.years = tuple(_found(doc))
    return doc


def _found(doc: Doc) -> Iterator[Years]:
    named = sorted([*doc.spans.get("skills", ()), *doc.spans.get("roles", ())])
    places = [span.start_char for span in named]
    for match in _YEARS.finditer(doc._.clean):
        if part_at(doc._.sections, match.start()) in _NOT_HERE:
            continue
        start, end = _clause(doc, match.start(), match.end())
        if _ABOUT_TIME.search(doc._.clean[start:end].lower()):
            continue
        near = named[bisect_left(places, start) : bisect_left(places, end)]
        yield _years(match, _is_least(doc._.clean, match), _about(near, match))


def _clause(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """Bound what a number of years can be about: its sentence, and not far."""
    token = doc.char_span(start, end, alignment_mode="expand")
    sentence = sentence_of(doc, token.start if token is not None else 0)
    return max(sentence.start_char, start - _REACH), min(
        sentence.end_char, end + _REACH
    )


def _is_least(text: str, match: re.Match[str]) -> bool:
    said_before = _OPEN_BEFORE.search(
        text[max(0, match.start() - 15) : match.start()].lower()
    )
    return bool(match["open"] or match["more"] or said_before)


def _years(match: re.Match[str], is_least: bool, about: str) -> Years:
    unit = 12 if match["unit"].lower().startswith("month") else 1
    least = _count(match["least"]) / unit
    most = _count(match["most"]) / unit if match["most"] else None
    closed = most if most is not None else (None if is_least else least)
    return Years(round(least, 2), closed, about, match.start(), match.end(), match[0])


def _count(written: str) -> float:
    return float(_WORDS.get(written.lower(), 0) or written)


def _about(near: list[Span], match: re.Match[str]) -> str:
    """Choose what stands nearest, rather after the number ("5 years of billing")."""
    places = [(_gap(span, match), span.start - span.end, span.label_) for span in near]
    # A title may begin with a skill: of two at one place the longer is meant.
    return str(min(places)[2]) if places else ""


_RATHER_AFTER = 15


def _gap(span: Span, match: re.Match[str]) -> int:
    if span.start_char >= match.end():
        return int(span.start_char - match.end())
    return int(match.start() - span.end_char + _RATHER_AFTER)
