"""Phrases that may mean a skill: what stands beside them decides."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from itertools import takewhile
from typing import Any

import numpy as np
from spacy.attrs import LOWER
from spacy.tokens import Doc, Span, Token
from spacy.vocab import Vocab

from careers.reading.text.headings import Part
from careers.reading.text.sections import part_at
from careers.reading.text.sentences import sentence_of

Doc.set_extension("company", default=None, force=True)


class Belief:
    """Knows the words that bear out a doubtful phrase; built once for all texts."""

    def __init__(self, vocab: Vocab) -> None:
        self._trade = _hashes(vocab, _TRADE)
        self._center = _hashes(vocab, _CENTER)

    def on(self, doc: Doc, sure: Collection[int]) -> "Company":
        """Look over one text; ``sure`` are the words at which a firm phrase begins."""
        words: Any = doc.to_array([LOWER])
        trade = {*_places(words, self._trade), *sure}
        return Company(sorted(trade), _places(words, self._center))


class Company:
    """The places of one text at which words stand that bear out others."""

    def __init__(self, trade: Sequence[int], center: Sequence[int]) -> None:
        self._trade = trade
        self._center = center

    def bears_out(self, span: Span) -> bool:
        """Believe a wary phrase in a list of skills, and beside words of the trade."""
        if _is_beside(self._trade, span) and _is_meant(span):
            return True
        return _is_listed(span.doc, span) or _is_counted(span.doc, span)

    def speaks_of_calls(self, span: Span) -> bool:
        """Believe a wide phrase beside calls, and those who make or take them.

        The next item of a list of skills is no company.
        """
        near = _of_item(_near(self._center, span), span)
        if _is_beside(near, span) and _is_meant(span):
            return True
        return _is_counted(span.doc, span)


# Words of the trade: beside one of them a wary phrase is believed.
_WORDS = (
    "agent agents associates call calls caller callers calling chat chats client"
    " clients crm csat customer customers emails employees escalation escalations"
    " helpdesk hires inbound kpi kpis member members outbound phone phones queue queues"
    " representatives sla software staff support telephone ticket tickets tools typing"
    " user users"
)
_TRADE = _WORDS.split()
_NEAR = 5

# Words of the center's own work, which a wide phrase needs.
_OWN_WORDS = (
    "agent agents call caller callers calling calls chat chats csr csrs customer"
    " customers escalations inbound outbound phone phones queue queues reps"
    " representatives telephone ticket tickets"
)
_CENTER = _OWN_WORDS.split()


def _hashes(vocab: Vocab, words: Iterable[str]) -> Any:
    return np.array([vocab.strings.add(word) for word in words], dtype=np.uint64)


def _places(words: Any, known: Any) -> list[int]:
    found: list[int] = np.flatnonzero(np.isin(words, known)).tolist()
    return found


def _is_beside(places: Sequence[int], span: Span) -> bool:
    """Tell whether one of the places lies near a span, in the same sentence."""
    outside = _near(places, span)
    if not outside:
        return False
    sentence = sentence_of(span.doc, span.start)
    return any(sentence.start <= place < sentence.end for place in outside)


def _near(places: Sequence[int], span: Span) -> list[int]:
    first = bisect_left(places, span.start - _NEAR)
    near = places[first : bisect_left(places, span.end + _NEAR)]
    return [place for place in near if not span.start <= place < span.end]


def _of_item(places: Sequence[int], span: Span) -> Sequence[int]:
    """Keep only the places in the item that holds a span, if it is in a list."""
    if not places or not _is_listed(span.doc, span):
        return places
    return [place for place in places if not _are_parted(span.doc, span, place)]


def _are_parted(doc: Doc, span: Span, place: int) -> bool:
    between = doc[span.end : place] if place >= span.end else doc[place : span.start]
    return any(token.text in _SEPARATORS or "\n" in token.text for token in between)


def _is_meant(span: Span) -> bool:
    return not (_is_everyday(span.doc, span) or _is_freight(span.doc, span))


_UNITS = frozenset({"years", "yrs"})
_OF = frozenset({"of", "in", "'"})


def _is_counted(doc: Doc, span: Span) -> bool:
    """Hear "three years of sales" and "2 years' sales"."""
    before = doc[max(0, span.start - 2) : span.start]
    return len(before) == 2 and before[0].lower_ in _UNITS and before[1].lower_ in _OF


# Products that took a word of every day for a name.
_NAMES = (
    "access aspect drift dynamics epic excel nice notion outlook remedy teams windows"
    " word zoom"
)
_PRODUCTS = frozenset(_NAMES.split())
# In small letters these are never the product, not even beside other ones.
_MEANT = "aspect drift dynamics epic nice notion remedy teams"
_PLAIN = frozenset(_MEANT.split())
_OF_VERBS = frozenset(["at", "in", "to", "of", "well"])


def _is_everyday(doc: Doc, span: Span) -> bool:
    """Tell "a cheerful outlook" and "Excel at any task" from the products."""
    if span.text.lower() not in _PRODUCTS:
        return False
    if span.text in _PLAIN:
        return True
    after = [token.lower_ for token in doc[span.end : span.end + 2]]
    if span.text.islower():
        near = [token.lower_ for token in doc[max(0, span.start - 2) : span.start]]
        return _PRODUCTS.isdisjoint([*near, *after])
    is_first = sentence_of(doc, span.start).start == span.start
    return is_first and bool(after) and after[0] in _OF_VERBS


_WAYS = frozenset(["inbound", "outbound"])
_GOODS = (
    "cargo cargoes correspondence deliveries documents emails faxes flights freight"
    " freights goods inventory letters loads logistics mail marketing materials"
    " orders payments product products shipment shipments shipping trucks"
)
_FREIGHT = frozenset(_GOODS.split())


def _is_freight(doc: Doc, span: Span) -> bool:
    """Tell "inbound and outbound freight" from calls."""
    if span.text.lower() not in _WAYS:
        return False
    after = doc[span.end : span.end + _SHORT]
    words = (token.lower_ for token in after if token.text.isalpha())
    thing = next((word for word in words if word not in {*_WAYS, "and", "or"}), "")
    return thing in _FREIGHT


_SEPARATORS = frozenset(",;|/:.-–—()&")
_SHORT = 4


def _is_listed(doc: Doc, span: Span) -> bool:
    """Tell whether a span is an item of a list of skills, not words of a sentence."""
    if part_at(doc._.sections, span.start_char) is not Part.SKILLS:
        return False
    sentence = sentence_of(doc, span.start)
    before = doc[max(sentence.start, span.start - _SHORT) : span.start]
    after = doc[span.end : min(sentence.end, span.end + _SHORT)]
    return _words(reversed(list(before))) + _words(after) < _SHORT


def _words(tokens: Iterable[Token]) -> int:
    """Count the words up to the next separator."""
    own = takewhile(lambda token: token.text not in _SEPARATORS, tokens)
    return sum(not token.is_space for token in own)
