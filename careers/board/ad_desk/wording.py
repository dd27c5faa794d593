"""Words that keep people away, kept as data with their sources."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from pathlib import Path

from careers.board.remark import Remark, Weight
from careers.catalogue.tables import read
from careers.errors import CareersError

FILE = "wording.toml"


@dataclass(frozen=True)
class Wording:
    """One thing not to write: patterns, what clears them, and what to write instead."""

    id: str
    weight: str
    words: tuple[str, ...]
    says: str
    remedy: str
    source: str
    unless: tuple[str, ...] = ()
    capitals: bool = False

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Its words as one pattern; apostrophes may be straight."""
        either = "|".join(self.words).replace("’", "[’']")
        flags = re.NOFLAG if self.capitals else re.IGNORECASE
        return re.compile(rf"(?<!\w)(?:{either})(?!\w)", flags)

    @cached_property
    def clears(self) -> re.Pattern[str] | None:
        """What clears them, when it stands in the same sentence."""
        return re.compile("|".join(self.unless), re.IGNORECASE) if self.unless else None


@dataclass(frozen=True, slots=True)
class Authority:
    """Who says so."""

    id: str
    title: str
    publisher: str
    address: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class Wordings:
    """All of ``data/wording.toml`` as one value."""

    all: tuple[Wording, ...]
    sources: Mapping[str, Authority]

    def remarks(self, title: str, body: str) -> Iterator[Remark]:
        """Remark on each thing once, at the first place that nothing clears."""
        for wording in self.all:
            words = _first(wording, title) or _first(wording, body)
            if words:
                yield Remark(
                    id=wording.id,
                    page="job",
                    says=wording.says,
                    remedy=wording.remedy,
                    weight=Weight[wording.weight.upper()],
                    words=words,
                    source=wording.source,
                )


@cache
def load_wordings(folder: Path) -> Wordings:
    """Read the words once for all that one process does; refuse what is not whole."""
    found = tuple(read(folder / FILE, "wording", Wording))
    sources = {one.id: one for one in read(folder / FILE, "source", Authority)}
    for wording in found:
        if wording.source not in sources or wording.weight.upper() not in NAMES:
            raise CareersError(
                f"{FILE}, “{wording.id}”: its source or weight is not known.",
                "Name a source of that file, and hint, advice, warning, must or"
                " unlawful.",
            )
    return Wordings(found, sources)


NAMES = frozenset(weight.name for weight in Weight)
SENTENCE = re.compile(r"[^.!?\n•;]*[.!?\n•;]?")


def _first(wording: Wording, text: str) -> str | None:
    """Quote the first words that nothing in their sentence clears."""
    for found in wording.pattern.finditer(text):
        if not (wording.clears and wording.clears.search(_sentence(text, found))):
            return " ".join(found.group().split())
    return None


def _sentence(text: str, found: re.Match[str]) -> str:
    whole = (
        part
        for part in SENTENCE.finditer(text)
        if part.start() <= found.start() < part.end()
    )
    return next((part.group() for part in whole), found.group())
