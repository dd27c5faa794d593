"""Whose CV it is: the line at its head that is a name, and the place beside it.

A name may be a product's as well: Genesis Avaya Cruz sells no phones.
"""

import re
from collections.abc import Collection, Iterator

from careers.reading.text.addresses import STREET
from careers.reading.text.callings import tells_of_work
from careers.reading.text.headings import HEADINGS

Place = tuple[int, int]
OTHERS = 3
"""Lines at the head that may be no name, such as a title, before we look no further."""


def names(text: str, known: Collection[str]) -> Iterator[Place]:
    """Find names at the head of a CV; ``known`` are words of the trade, in lower case.

    A line alone is no CV with a name on top.
    """
    others = 0
    lines = list(_LINE.finditer(text, 0, _FAR))
    for line in lines[:-1]:
        if others == OTHERS or _is_heading(line[0]):
            return
        places = list(_in_line(line, known))
        others += not places
        yield from places


_FAR = 600
_LINE = re.compile(r"[^\n]*[^\W\d_][^\n]*")


def _is_heading(line: str) -> bool:
    words = line.strip(" :").lower()
    return words in HEADINGS or words.rpartition(" ")[2] in _LAST_WORDS


_OF_HEADINGS = (
    "highlights strengths qualifications competencies skills expertise summary profile"
    " abilities accomplishments experience objective overview background"
)
_LAST_WORDS = frozenset(_OF_HEADINGS.split())


def _in_line(line: re.Match[str], known: Collection[str]) -> Iterator[Place]:
    words, at = line[0], line.start()
    if found := _given(words) or _new(words, known) or _small(words, known):
        yield at + found.start(found.lastgroup or 0), at + found.end()
    for place in _PLACE.finditer(words):
        if not tells_of_work(place[0]):
            yield at + place.start("name"), at + place.end()


_CAPITAL = r"[(\"“']?[^\W\d_a-z][\w'’-]*\.?[)\"”']?"
_ANY = r"[^\W\d_][\w.'’-]*"
_SMALL = "d[aeio]|del?|la|dos|van|von|bin|y"
_BEGINS = (
    r"[^\w\n]*(?:(?:CV|R[eé]sum[eé]|Curriculum Vitae|Contact|Candidate|Applicant|I am"
    r"|I['’]m)\b(?: of| for)?[ \t:–—-]*)?(?P<name>"
)
_ENDS = r")[ \t]*(?:\((?:\w+/?){1,3}\)[ \t]*)?(?=[\n|•·–—,\t:/+*]| - |[(]?\d|\Z)"
_NAME = re.compile(
    rf"{_BEGINS}{_CAPITAL}(?:[ \t]+(?:{_CAPITAL}|{_SMALL})){{1,4}}{_ENDS}"
    rf"|[^\w\n]*(?P<turned>{_CAPITAL},[ ]{_CAPITAL}(?:[ ]{_CAPITAL})?)[ \t]*\Z"
)
_GIVEN = re.compile(rf"{_BEGINS}{_ANY}(?:[ \t]+{_ANY}){{1,3}}{_ENDS}")
_STATES = (
    "A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA"
    "|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Alabama|Alaska|Arizona|Arkansas|California"
    "|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    "|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota"
    "|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)"
    "|(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania"
    "|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia"
    "|Wisconsin|Wyoming"
)
_PLACE = re.compile(
    rf"(?<![^|•·–—,\t(:])[ ]*(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,3}}"
    rf"(?:,[ ]?(?:{_STATES})\b(?![ ]?\w)"
    rf"|[ ](?:{STREET}|City)(?=[ ]*(?:[|•·–—,\t)]|\Z))))"
)
_EVERYDAY = (
    "patience grace joy faith hope charity prudence constance verity mercy honor honour"
    " felicity harmony serenity destiny chance mark bill will frank ernest earnest"
    " drew rich dean penny carol dawn eve april may june august gene guy jack jean"
    " lance miles norm pat pierce ray rob rose roy sue tad ward wade"
)
_ALSO_WORDS = frozenset(_EVERYDAY.split())
"""Given names that are words as well."""


def _given(line: str) -> re.Match[str] | None:
    """Find a name made of everyday words, which is written in any way."""
    found = _GIVEN.match(line)
    return found if found and found["name"].split()[0].lower() in _ALSO_WORDS else None


def _new(line: str, known: Collection[str]) -> re.Match[str] | None:
    """Find a name that has a word of no trade, and tells of no work."""
    found = _NAME.match(line)
    if not found or tells_of_work(found["name"] or found["turned"]):
        return None
    first = found["turned"]
    words = first.split(",")[:1] if first else found["name"].split()
    return found if _unknown(words, known) else None


def _small(line: str, known: Collection[str]) -> re.Match[str] | None:
    """Find a name in small letters, where all of its words but one are of no trade."""
    found = _GIVEN.match(line)
    if not found or tells_of_work(found["name"]):
        return None
    words = found["name"].split()
    new = _unknown(words, known)
    return found if new > 1 and new >= len(words) - 1 else None


def _unknown(words: Collection[str], known: Collection[str]) -> int:
    bare = (word.strip("()\"“”'.").lower() for word in words)
    return sum(len(word) > 2 and word not in known for word in bare)
