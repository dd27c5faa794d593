"""With whom the writer of a CV works: other departments, agencies, those above."""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span

from careers.reading.skills.words import free, named, places

_SKILL = "stakeholder-management"


def alongside(doc: Doc, taken: Iterable[Span]) -> Iterator[Span]:
    """Find work done together with others than customers and one's own team."""
    text: str = doc._.low
    theirs = places(taken)
    for match in _WITH.finditer(text):
        span = doc.char_span(*match.span(), alignment_mode="expand")
        if span and not _is_a_method(match["whom"]) and span.end - 1 not in theirs:
            # Only the last words are quoted, which no other skill has said.
            yield named(free(span, theirs)[-1], _SKILL)


_WHOM = (
    "administrators agencies architects attorneys authorities committees consultants"
    " contractors counsel department departments directors doctors engineering"
    " engineers executives institutions leaders leadership management managers"
    " officers officials organizations partners physicians president professionals"
    " providers stakeholders subcontractors suppliers units vendors"
)
_DOES = (
    "collaborat communicat confer consult coordinat correspond interact interfac liais"
    " meet met partner strategiz work"
)
_TEAMS = (
    r"(?:(?:cross|multi)-?(?:functional|disciplinary)|clinical|creative|design"
    r"|development|executive|finance|hr|it|legal|marketing|medical|operations|product"
    r"|production|sales) (?:and \w+ )?(?:groups?|staff|teams?)"
)
_WITH = re.compile(
    rf"\b(?:(?:{'|'.join(_DOES.split())})(?:s|es|ed|e|ing|ion)?\b(?: [\w-]+){{0,3}}?"
    r" (?:with|alongside)|relationships? (?:with|between|among))"
    rf" (?P<whom>(?:[\w'’/&-]+,? ){{0,4}}?(?:{'|'.join(_WHOM.split())}|{_TEAMS})\b)"
    r"(?!'| (?:plans?|principles|skills|software|systems?|tools)\b)",
)
_METHOD = re.compile(
    r"\b(?:account|case|change|configuration|content|project|property|time|waste)"
    r" management\Z"
    r"|\b(?:other|fellow) (?:\w+ and )?(?:engineers|managers|officers|professionals)\Z",
    re.IGNORECASE,
)


def _is_a_method(whom: str) -> bool:
    """Tell project management, and one's equals, from the management one works with."""
    return bool(_METHOD.search(whom))
