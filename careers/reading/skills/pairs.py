"""A skill told by a verb and, a few words on, by what it is done to.

"Identify the changing needs of callers" is in no list of phrases; that somebody
identifies needs is. Verbs are given plainly and heard in all their forms.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

import numpy as np
from spacy.attrs import LOWER
from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.reading.skills.words import places

Pairs = Mapping[str, Sequence[str]]
REACH = 5


class PairSpans:
    """Finds a verb and its thing in one clause, at most five words apart."""

    def __init__(self, nlp: Language, pairs: Pairs) -> None:
        strings = nlp.vocab.strings
        self._skills: dict[tuple[int, int], str] = {
            (strings.add(verb), strings.add(thing)): skill
            for skill, lines in pairs.items()
            for line in lines
            for verb, thing in pairs_of(line)
        }
        things = {thing for _, thing in self._skills}
        self._things: Any = np.array(sorted(things), dtype=np.uint64)

    def __call__(self, doc: Doc, taken: Iterable[Span]) -> Iterator[Span]:
        """Give the pairs whose thing no other span has taken."""
        words: Any = doc.to_array([LOWER])
        said: list[int] = words.tolist()
        theirs = places(taken)
        for place in self._places(words):
            verb = -1 if place in theirs else self._verb(said, place)
            if verb >= 0 and not _is_parted(doc, verb, place):
                skill = self._skills[said[verb], said[place]]
                start = _start(doc[verb : place + 1], theirs)
                yield Span(doc, start, place + 1, label=skill)
                yield from self._also(doc, said, place, verb)

    def _places(self, words: Any) -> list[int]:
        """Find the things among the words, which are sorted once and for all."""
        if not len(self._things):
            return []
        near = np.searchsorted(self._things, words).clip(max=len(self._things) - 1)
        places: list[int] = np.flatnonzero(self._things[near] == words).tolist()
        return places

    def _verb(self, said: Sequence[int], place: int) -> int:
        """Find the nearest verb that does something to a thing, or -1."""
        for back in range(place - 1, max(-1, place - 1 - REACH), -1):
            if (said[back], said[place]) in self._skills:
                return back
        return -1

    def _also(
        self, doc: Doc, said: Sequence[int], place: int, verb: int
    ) -> Iterator[Span]:
        """Hear both verbs of "making and receiving calls"."""
        if verb < _FIRST or doc[verb - 1].lower_ not in _JOINS:
            return
        other = self._skills.get((said[verb - 2], said[place]))
        if other and other != self._skills[said[verb], said[place]]:
            yield Span(doc, verb - 2, verb - 1, label=other)


def _is_parted(doc: Doc, verb: int, place: int) -> bool:
    """Tell whether a mark or the end of a line stands between verb and thing."""
    return any(each.text in _STOPS or "\n" in each.text for each in doc[verb:place])


def _start(told: Span, theirs: set[int]) -> int:
    """Quote from the verb on, but not again what another skill has said."""
    last = max((each.i for each in told[:-1] if each.i in theirs), default=-1)
    words = (each.i for each in told if each.i > last and each.text.isalpha())
    return next(words, told.end - 1)


_FIRST = 2
_JOINS = frozenset(["and", "or", "/", "&"])
_STOPS = frozenset(".;:!?()[]|•*")


def pairs_of(line: str) -> Iterator[tuple[str, str]]:
    """Spell out a line such as "answer take: calls phones"."""
    verbs, _, things = line.partition(":")
    forms = (form for verb in verbs.split() for form in inflected(verb))
    return product(sorted({*forms}), things.split())


def inflected(verb: str) -> tuple[str, ...]:
    """Give the forms of a verb: answer, answers, answered, answering."""
    past = _PAST.get(verb)
    stem = verb + verb[-1] if verb in _DOUBLED else _SILENT.sub("", verb)
    third = () if verb in _NOUNS else (_third(verb),)
    return verb, *third, *(past or (_regular(verb, stem),)), f"{stem}ing"


_DOUBLED = frozenset(
    ["cancel", "get", "input", "let", "plan", "refer", "reset", "run", "set", "win"]
)
_SILENT = re.compile(r"(?<!e)e\Z")
# "Leads" are those one sells to.
_NOUNS = frozenset(["lead"])
_HISSING = ("s", "x", "z", "ch", "sh", "o")
_PAST = {
    "bring": ("brought",),
    "build": ("built",),
    "deal": ("dealt",),
    "draw": ("drew", "drawn"),
    "find": ("found",),
    "give": ("gave", "given"),
    "hit": ("hit",),
    "hold": ("held",),
    "input": ("inputted",),
    "keep": ("kept",),
    "lead": ("led",),
    "make": ("made",),
    "meet": ("met",),
    "oversee": ("oversaw", "overseen"),
    "reset": ("reset",),
    "ring": ("rang",),
    "run": ("ran",),
    "sell": ("sold",),
    "send": ("sent",),
    "set": ("set",),
    "speak": ("spoke",),
    "take": ("took", "taken"),
    "teach": ("taught",),
    "understand": ("understood",),
    "win": ("won",),
    "write": ("wrote", "written"),
}


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(_HISSING) else f"{verb}s"


def _regular(verb: str, stem: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{stem}ed"
