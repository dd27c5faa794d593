"""Whose CV it is: the line at its head that is a name, and the place beside it.

A name may be a product's as well: Genesis Avaya Cruz sells no phones.
"""

import re
from collections.abc import Collection, Iterator

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
    if found := _given(line[0]) or _new(line[0], known):
        yield line.start() + found.start("name"), line.start() + found.end()
    for place in _CITY.finditer(line[0]):
        if _is_new(place["name"], known):
            yield line.start() + place.start("name"), line.start() + place.end()


_CAPITAL = r"[^\W\d_a-z][\w'’-]*\.?"
_SMALL = "d[aeio]|del?|la|dos|van|von|bin|y"
_END = r"[ \t]*(?:\((?:\w+/?){1,3}\)[ \t]*)?(?=[\n|•·–—,\t]| - |\Z)"
_NAME = re.compile(
    rf"[^\w\n]*(?P<name>{_CAPITAL}(?:[ \t]+(?:{_CAPITAL}|{_SMALL})){{1,4}}){_END}"
)
_GIVEN = re.compile(
    rf"[^\w\n]*(?P<name>[^\W\d_]+(?:[ \t]+[^\W\d_][\w.'’-]*){{1,3}}){_END}"
)
_CITY = re.compile(
    rf"(?<![^|•·–—,\t(])[ ]*(?P<name>{_CAPITAL}(?:[ ]{_CAPITAL}){{0,2}})"
    r",[ ]?[A-Z]{2}\b(?![ ]?\w)"
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
    return found if found and _is_new(found["name"], known) else None


def _is_new(name: str, known: Collection[str]) -> bool:
    words = name.lower().split()
    return not tells_of_work(name) and any(
        len(word) > 2 and word not in known for word in words
    )
