"""The signs as ``data/screening.toml`` holds them, checked when they are read."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache, cached_property
from pathlib import Path

from careers.board.screening.told import Told
from careers.catalogue.tables import read
from careers.errors import CareersError

FILE = "screening.toml"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: what it says, what would mend it, and what it adds to the log-odds.

    ``serious`` signs may hold an ad; the others are only a reason to look. ``plain``
    signs are themselves a denial (“no interview”). ``told`` and ``places`` say what is
    left of it in a context, and what it adds in a country.
    """

    id: str
    says: str
    remedy: str
    adds: float
    source: str
    serious: bool = False
    plain: bool = False
    needs: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    told: Mapping[Told, float] = field(default_factory=dict)
    places: Mapping[str, float] = field(default_factory=dict)

    def left(self, told: Told) -> float:
        """Tell which part of the sign is left when it is told in a certain way."""
        if told in self.told:
            return self.told[told]
        if told is Told.DENIED and self.plain:
            return 1.0
        return 0.0 if told in (Told.WARNED, Told.DENIED) else 1.0

    def adds_in(self, country: str | None) -> float:
        """Tell what the sign adds to an ad for a country."""
        return self.places.get(country or "", self.adds)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A piece of pattern that several signs share."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Together:
    """Things that make a sign where all of them stand side by side."""

    id: str
    sign: str
    needs: tuple[str, ...]
    all: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scale:
    """Where the log-odds start, and from where on an ad is looked at or held."""

    id: str
    base: float
    look: float
    hold: float


@dataclass(frozen=True, slots=True)
class Authority:
    """Who says that a sign is one."""

    id: str
    title: str
    publisher: str
    address: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class Ceiling:
    """More than this in a year is not paid on the phones without experience."""

    id: str
    year: int


@dataclass(frozen=True, slots=True)
class Hosts:
    """Domains of one kind: free mail, free forms, chat apps, hiring systems."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Signs:
    """All of ``data/screening.toml`` as one value, with its patterns made."""

    scale: Scale
    signs: Mapping[str, Sign]
    phrases: Mapping[str, str]
    sources: Mapping[str, Authority]
    ceilings: Mapping[str, int]
    hosts: Mapping[str, frozenset[str]]
    together: tuple[Together, ...] = ()

    @classmethod
    def load(cls, folder: Path) -> "Signs":
        """Read the signs; one that breaks a rule raises and is named."""
        path = folder / FILE
        (scale,) = read(path, "scale", Scale)
        signs = read(path, "sign", Sign)
        made = cls(
            scale,
            {sign.id: sign for sign in signs},
            {phrase.id: phrase.words for phrase in read(path, "phrase", Phrase)},
            {source.id: source for source in read(path, "source", Authority)},
            {top.id: top.year for top in read(path, "ceiling", Ceiling)},
            {kind.id: frozenset(kind.names) for kind in read(path, "host", Hosts)},
            tuple(read(path, "together", Together)),
        )
        _check(signs, made)
        return made

    @cached_property
    def patterns(self) -> Mapping[str, re.Pattern[str]]:
        """The pattern of each sign that is seen in words, in small letters."""
        return {
            sign.id: _pattern(sign.id, sign.words, self.phrases)
            for sign in self.signs.values()
            if sign.words
        }

    @cached_property
    def groups(self) -> tuple[tuple[Together, tuple[re.Pattern[str], ...]], ...]:
        """What means something side by side, with its patterns in small letters."""
        return tuple(
            (each, tuple(_pattern(each.id, (one,), self.phrases) for one in each.all))
            for each in self.together
        )


@cache
def load_signs(folder: Path) -> Signs:
    """Read the signs once for all that one process does."""
    return Signs.load(folder)


_STRETCH = r"[^\n]{0,60}?"
_SHARED = re.compile(r"<([a-z]+)>")
_CAPITAL = re.compile(r"\\.|[A-Z]")


def _pattern(
    name: str, words: Iterable[str], phrases: Mapping[str, str]
) -> re.Pattern[str]:
    whole = "|".join(f"(?:{each})" for each in words)
    filled = _SHARED.sub(lambda found: _phrase(name, phrases, found[1]), whole)
    try:
        return re.compile(_CAPITAL.sub(_small, filled.replace("~", _STRETCH)))
    except re.error as error:
        raise _wrong(name, f"has a pattern that is none: {error}") from error


def _small(found: re.Match[str]) -> str:
    """Texts are looked at in small letters: twice as fast as ignoring case."""
    return found[0] if found[0].startswith("\\") else found[0].lower()


def _phrase(name: str, phrases: Mapping[str, str], wanted: str) -> str:
    if wanted not in phrases:
        raise _wrong(name, f"uses the phrase “{wanted}”, which is not there")
    return phrases[wanted]


def _check(signs: Iterable[Sign], made: Signs) -> None:
    """Refuse signs that nobody could trust: doubles, no source, no words for people."""
    seen: set[str] = set()
    for sign in signs:
        fault = _fault(sign, made, seen)
        if fault:
            raise _wrong(sign.id, fault)
        seen.add(sign.id)
    for each in made.together:
        if each.sign not in seen:
            raise _wrong(each.id, f"makes no known sign: “{each.sign}”")
    if not (made.patterns or made.groups):
        raise CareersError(f"{FILE} has no sign with words.", "Add at least one.")


def _fault(sign: Sign, made: Signs, seen: set[str]) -> str | None:
    rules = (
        (sign.id in seen, "stands there twice"),
        (not 0 < sign.adds <= 6, "must add more than 0 and at most 6"),
        (sign.source not in made.sources, f"names no known source: “{sign.source}”"),
        (not (sign.says and sign.remedy), "needs what it says and a remedy"),
        (
            bool(sign.words) != bool(sign.needs),
            "needs “words” and “needs”, or neither",
        ),
    )
    return next((fault for broken, fault in rules if broken), None)


def _wrong(name: str, fault: str) -> CareersError:
    return CareersError(f"{FILE}, “{name}”: it {fault}.", "Mend that sign.")
