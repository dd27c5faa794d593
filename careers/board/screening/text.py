"""An ad's words made plain for the screen, and where each stood before."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

LONGEST = 20_000
"""Characters that are looked at; what is longer is not an ad."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the plain text, with its place."""

    start: int
    text: str


@dataclass(frozen=True)
class Text:
    """A plain text over an original: letters that disguise words are undone."""

    original: str
    plain: str
    places: tuple[int, ...] | None = None

    @classmethod
    def of(cls, original: str) -> "Text":
        """Straighten quotes and undo look-alike and invisible letters."""
        cut = original[:LONGEST]
        plain = _STRANGE.sub(lambda found: _ALIKE.get(found[0], found[0]), cut)
        if not _UNSEEN.search(plain):
            return cls(cut, plain)
        kept = [i for i, letter in enumerate(plain) if not _UNSEEN.match(letter)]
        return cls(cut, "".join(plain[i] for i in kept), (*kept, len(cut)))

    @cached_property
    def lower(self) -> str:
        """The plain text in small letters."""
        return self.plain.lower()

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where sentences begin, also in texts whose line breaks were lost."""
        return (0, *(found.end() for found in _ENDS.finditer(self.plain)))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences, one for each start; some hold nothing but space."""
        edges = pairwise([*self.starts, len(self.plain)])
        return tuple(Sentence(start, self.plain[start:end]) for start, end in edges)

    def quote(self, start: int, end: int) -> tuple[str, int, int]:
        """Give the original words behind a stretch of the plain text, with place."""
        if self.places:
            start, end = self.places[start], self.places[end - 1] + 1
        words = self.original[start:end]
        start += len(words) - len(words.lstrip())
        words = words.strip()
        return words, start, start + len(words)


def needed(words: Iterable[str], lower: str) -> list[int]:
    """Tell in order where some plain words stand in a text in small letters."""
    places = []
    for word in words:
        place = lower.find(word)
        while place >= 0:
            # A word that begins with a space belongs to what follows.
            places.append(place + (word[0] == " "))
            place = lower.find(word, place + APART)
    return sorted(places)[:MOST]


APART = 110
"""Characters within which a word counts once."""
MOST = 60
"""Places that are looked at: endless repetition takes bounded time."""

_FULL_WIDTH = {chr(0xFF01 + i): chr(0x21 + i) for i in range(94)}
_LOOK_ALIKE = str.maketrans(
    "‘’‚′`“”„″\xa0\u202f\u2009\tАВЕКМНОРСТХаеорсухіјѕԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧοİ",
    "'''''\"\"\"\"    ABEKMHOPCTXaeopcyxijsdqwABEZHIKMNOPTYXoI",
)
_ALIKE = _FULL_WIDTH | {chr(old): chr(new) for old, new in _LOOK_ALIKE.items()}
_STRANGE = re.compile("[^\\x00-\\x7f]|[\t`]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
_ENDS = re.compile(
    r"[.!?]+[\"')\]]*(?=\s+[^\sa-z\d]|[A-Z][a-z]|\s*\Z)|\n+|[•●○]+"
    # A lost line break: "… required for all rolesPay is …".
    r"|(?<=[a-z]{3})(?=(?!App\b|Point\b|In\b|Tube\b)[A-Z][a-z]+ [a-z])"
)
