"""The parts of a text: what stands under which heading."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from careers.reading.text.accents import folded, lowered
from careers.reading.text.headings import HEADINGS, Part

Doc.set_extension("clean", default="", force=True)
Doc.set_extension("low", getter=lambda doc: lowered(doc._.clean), force=True)
Doc.set_extension("sections", default=(), force=True)


@dataclass(frozen=True, slots=True, order=True)
class Section:
    """A part of the clean text from ``start`` up to the next section's start."""

    start: int
    part: Part


@Language.component("careers_sections")
def read_sections(doc: Doc) -> Doc:
    """Note on the document where each of its parts begins.

    Keeps the text as ``clean``: spaCy puts ``doc.text`` together on every call.
    """
    doc._.clean = doc._.clean or doc.text
    doc._.sections = sections(doc._.clean)
    return doc


def part_at(found: tuple[Section, ...], place: int) -> Part:
    """Tell the part that a character stands in."""
    index = last_before(found, place)
    return found[index].part if index >= 0 else Part.SUMMARY


def last_before(found: Sequence[Any], place: int) -> int:
    """Tell which of some things in order began last at a place; -1 before the first."""
    return bisect_right(found, place, key=_START) - 1


_START = attrgetter("start")


def sections(text: str) -> tuple[Section, ...]:
    """Find the headings, on lines of their own or before a colon."""
    found = {**dict(_before_colons(text)), **dict(_on_own_lines(text))}
    edges = [*sorted(found), len(text)]
    for start, end in pairwise(edges):
        if found[start] in _ENDED:
            found |= dict(_until_work(found[start], text[:end], start))
        elif found[start] is Part.PREFERRED:
            found |= dict(_until_duties(text[:end], start))
    return tuple(Section(start, part) for start, part in sorted(found.items()))


# What an ad says when it is done with the company and comes to the work.
_WORK_BEGINS = re.compile(
    r"(?:^|(?<=[.!?:]\s))(?:(?:you(?:'ll| will| must| should| are| have| need)"
    r"|(?:the|our) (?:successful|ideal|right) (?:candidate|applicant|person)"
    r"|(?:we are|we're|are|they are|(?:my|our|the) client (?:is|are))"
    r" (?:now |currently |also )?(?:looking|seeking|recruiting|hiring)"
    r"|(?:in |for )?(?:the|this) (?:role|position|job)\b"
    r"|as an? [\w -]{3,40},? you|applicants?|candidates?|responsible for"
    r"|must (?:have|be)|your (?:role|day|work)))",
    re.IGNORECASE | re.MULTILINE,
)


# The same behind what is paid, in an ad that lost its line breaks; there "you will"
# may as well be a gift.
_WANTED_AGAIN = re.compile(
    r"\b(?:(?:is|are|am) (?:now |currently |also )?(?:looking|seeking) (?:for|to) "
    r"|(?:key|essential|required|desired) (?:skills|criteria|experience)\b"
    r"|(?:skills|experience) required\b|candidates? (?:must|should|will (?:have|be))"
    r"|(?:key|main|core) (?:duties|responsibilities|tasks)\b"
    r"|(?:responsibilities|duties)(?: will)? include|you must (?:have|be)\b)",
    re.IGNORECASE,
)
_ENDED = {Part.ABOUT: _WORK_BEGINS, Part.BENEFITS: _WANTED_AGAIN}


def _until_work(part: Part, text: str, start: int) -> Iterator[tuple[int, Part]]:
    """End praise and offers where the ad begins to speak of the work."""
    line_end = text.find("\n", start)
    work = _ENDED[part].search(text, start if line_end < 0 else line_end)
    if work:
        yield work.start(), Part.DUTIES


# A whole sentence of what is done, which "Nice to have: Zendesk." does not reach; what
# "you will ideally have" is still nice to have.
_DUTIES_BEGIN = re.compile(
    r"(?:^\W*|[.!?]\s+)(?P<work>you(?:['’]ll| will)\b(?! (?:\w+ly |also )*(?:have|need"
    r"|bring|know|be (?:\w+ly )?(?:familiar|comfortable|fluent|able)))"
    r"|we\b(?! (?:also |would |really )*(?:like|love|prefer|value|welcome"
    r"|appreciate|favou?r))(?!['’]d)"
    r"|(?:the|this) (?:role|job|position)\b|your (?:day|work|shift|role)\b)",
    re.IGNORECASE | re.MULTILINE,
)


def _until_duties(text: str, start: int) -> Iterator[tuple[int, Part]]:
    """End a label within a line where whole sentences about the work begin."""
    label, colon, rest = text[start:].partition(":")
    is_inline = colon and "\n" not in label and rest.split("\n", 1)[0].strip()
    work = _DUTIES_BEGIN.search(text, start + len(label) + 1) if is_inline else None
    if work:
        yield work.start("work"), Part.DUTIES


_LINE = re.compile(r"[^\n]+")
_TRIM = " :.-–—_=*#|>()[]&¿?"
_LONGEST = 60


def _on_own_lines(text: str) -> Iterator[tuple[int, Part]]:
    for line in _LINE.finditer(text):
        if len(line[0]) > _LONGEST or _is_tail(text, line.start(), line[0]):
            continue
        part = _heading(line[0])
        if part:
            yield line.start(), part


_WRAPPED = 70


def _is_tail(text: str, start: int, line: str) -> bool:
    """Tell the last words of a wrapped sentence from a heading."""
    if line.endswith("."):
        return True
    if not line[0].islower() or start < _WRAPPED:
        return False
    before = text[text.rfind("\n", 0, start - 1) + 1 : start - 1]
    return len(before) >= _WRAPPED and before[-1:] not in _ENDS


_ENDS = frozenset(".!?:;")


_COMPANY = re.compile(r"about (?!the (?:role|job)|you|me\b)[\w.'& ]{2,30}")


def _heading(line: str) -> Part | None:
    words = folded(" ".join(line.strip(_TRIM).lower().split()))
    if words in HEADINGS:
        return HEADINGS[words]
    # "About Northbank" is about the company, as a heading in a line of its own.
    is_company = line[:1].isupper() and _COMPANY.fullmatch(words)
    return Part.ABOUT if is_company else None


_MOST_WORDS = 6
_WORD = re.compile(r"\S+")


def _before_colons(text: str) -> Iterator[tuple[int, Part]]:
    """Find "Requirements:" also within a line: many ads lost their line breaks."""
    place = text.find(":")
    while place >= 0:
        yield from _longest_heading(text, place)
        place = text.find(":", place + 1)


def _longest_heading(text: str, colon: int) -> Iterator[tuple[int, Part]]:
    """Take the most words before a colon that make a heading."""
    start = max(text.rfind("\n", 0, colon) + 1, colon - _LONGEST)
    for word in list(_WORD.finditer(text, start, colon))[-_MOST_WORDS:]:
        words = folded(" ".join(text[word.start() : colon].lower().split()))
        if words in HEADINGS and word[0][0].isupper():
            part = Part.SUMMARY if words in _FIELDS else HEADINGS[words]
            yield word.start(), part
            return


# "Salary: 20k" is one line of many at the top of an ad, and no part of its own.
_FIELDS = frozenset(["pay", "salary"])
