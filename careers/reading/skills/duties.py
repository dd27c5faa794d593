"""What a manager's CV lists in one breath: hiring, training, scheduling, firing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from spacy.attrs import LOWER
from spacy.strings import get_string_id
from spacy.tokens import Doc, Span, Token

from careers.reading.skills.pairs import inflected
from careers.reading.skills.words import places


def told_apart(doc: Doc, spans: Iterable[Span]) -> list[Span]:
    """Take each verb of a manager's list for its own skill, unlike the phrases."""
    runs = list(_runs(doc))
    listed = places(doc[run[0].i : run[-1].i + 1] for run in runs)
    others = [span for span in spans if not listed.issuperset(places([span]))]
    taken = places(others)
    own = [run for run in runs if not _is_suffered(run)]
    return [*others, *_named(doc, own, taken)]


def _named(
    doc: Doc, runs: Iterable[Sequence[Token]], taken: set[int]
) -> Iterator[Span]:
    for token in (token for run in runs for token in run):
        skill = _DUTIES[token.lower_]
        if skill and token.i not in taken:
            yield Span(doc, token.i, token.i + 1, label=skill)


def _runs(doc: Doc) -> Iterator[list[Token]]:
    """List the lists: at least two duties towards people, with nothing in between."""
    run: list[Token] = []
    words: Any = doc.to_array([LOWER])
    for place in np.flatnonzero(np.isin(words, _HASHES)).tolist():
        token = doc[place]
        if run and not _are_joined(run[-1], token):
            yield from _kept(run)
            run = []
        run.append(token)
    yield from _kept(run)


def _are_joined(one: Token, other: Token) -> bool:
    if other.i - one.i > _FAR:
        return False
    between = [each for each in one.doc[one.i + 1 : other.i] if not each.is_space]
    return bool(between) and all(each.lower_ in _JOINS for each in between)


def _kept(run: list[Token]) -> Iterator[list[Token]]:
    sure = {_SURE[token.lower_] for token in run if token.lower_ in _SURE}
    if len(sure) >= _LEAST or (_HIRING in sure and len(run) >= _LEAST):
        yield run


_LEAST = 2
_FAR = 8
_HIRING = "hiring"
_JOINS = frozenset([",", "and", "&", "/", "or"])


def _is_suffered(run: Sequence[Token]) -> bool:
    """Tell who was hired and trained from who hires and trains."""
    doc, start, end = run[0].doc, run[0].i, run[-1].i + 1
    before = doc[max(0, start - 4) : start].text
    after = doc[end].lower_ if end < len(doc) else ""
    return bool(_HAPPENED.search(f"{before} ")) or after == "by"


_HAPPENED = re.compile(
    r"\b(?:am|are|be|been|being|detail|get|got|highly|new|newly|recently|self|was|were)"
    r"(?: \w+| ?-)? \Z|\b(?:attended|completed|received|underwent)(?: \w+){0,3} \Z",
    re.IGNORECASE,
)

# Duties towards people, and the skill each is; the forms of a verb, and its nouns.
_TOWARDS_PEOPLE = {
    _HIRING: "hire recruit: recruitment",
    "interviewing-candidates": "interview:",
    "facilitation": "train orient onboard:",
    "leading-a-team": "supervise: supervision",
    "coaching": "coach mentor:",
    "motivating-people": "motivate:",
    "retention-of-staff": "retain: retention",
    "performance-management": "discipline terminate fire:",
}
# These count only in such company, or say nothing by themselves.
_BESIDES = {
    "scheduling": "schedule:",
    "": "appraise assign counsel develop direct evaluate manage monitor oversee promote"
    " reward screen select: selection",
}


def _spelt(lines: dict[str, str]) -> dict[str, str]:
    return {
        word: skill
        for skill, line in lines.items()
        for word in _words(*line.split(":"))
    }


def _words(verbs: str, nouns: str) -> Iterator[str]:
    yield from nouns.split()
    for verb in verbs.split():
        yield from inflected(verb)


_SURE = _spelt(_TOWARDS_PEOPLE)
_DUTIES = {**_spelt(_BESIDES), **_SURE}
_HASHES = np.array([get_string_id(word) for word in _DUTIES], dtype=np.uint64)
