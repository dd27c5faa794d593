"""Where a text names a skill of the catalogue."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import Any

import numpy as np
from spacy.attrs import LOWER
from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span, Token
from spacy.util import filter_spans

from careers.reading.askers import are_nobodys
from careers.reading.firms import names_the_employer
from careers.reading.forms import forms
from careers.reading.headings import Part
from careers.reading.hours import unsocial_hours
from careers.reading.lookalikes import LOOKALIKES
from careers.reading.pairs import PairSpans
from careers.reading.sections import part_at
from careers.reading.senses import means_other, settled
from careers.reading.sentences import sentence_of

Phrases = Mapping[str, Sequence[str]]


@Language.factory("careers_skills")
def skill_spans(nlp: Language, name: str) -> "SkillSpans":
    """Make the component that finds skills, before it knows any."""
    return SkillSpans(nlp)


class SkillSpans:
    """Puts every skill a text names into ``doc.spans["skills"]``, the longest first.

    A wary phrase counts only in a list of skills, beside a word of the trade, or where
    it is counted in years.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        trade = [nlp.vocab.strings.add(word) for word in _WORDS.split()]
        self._trade: Any = np.array(trade, dtype=np.uint64)
        self.learn({}, {}, {})

    def learn(self, phrases: Phrases, wary: Phrases, pairs: Phrases) -> None:
        """Take in the phrases of the catalogue, firm, wary and in pairs, by skill."""
        self._pairs = PairSpans(self._nlp, pairs)
        self._firm = matcher(self._nlp, {**phrases, _NONE: LOOKALIKES})
        self._wary = matcher(self._nlp, wary)

    def __call__(self, doc: Doc) -> Doc:
        """Find the skills of one text."""
        firm = [span for span in self._firm(doc, as_spans=True) if not _is_other(span)]
        sure = {span.start for span in firm if span.label_ != _NONE}
        sure.update(self._of_the_trade(doc))
        doubtful = (span for span in self._wary(doc, as_spans=True))
        believed = [span for span in doubtful if _is_believed(doc, span, sure)]
        hours = unsocial_hours(doc) if doc._.kind == "ad" else ()
        named = (*firm, *believed, *hours)
        longest = filter_spans(
            span
            for span in named
            if not (means_other(span) or names_the_employer(span))
        )
        pairs = self._pairs(doc, longest)
        found = [*longest, *(pair for pair in pairs if not are_nobodys(pair))]
        ours = sorted(span for span in found if span.label_ != _NONE)
        doc.spans["skills"] = settled(doc, ours)
        return doc

    def _of_the_trade(self, doc: Doc) -> list[int]:
        """Find all words of the trade at once."""
        found = np.isin(doc.to_array([LOWER]), self._trade)
        places: list[int] = np.flatnonzero(found).tolist()
        return places


_NONE = "none of ours"


def matcher(nlp: Language, phrases: Phrases) -> PhraseMatcher:
    """Build a matcher of all surface forms, blind to upper and lower case."""
    built = PhraseMatcher(nlp.vocab, attr="LOWER")
    for key, own in phrases.items():
        written = sorted({form for phrase in own for form in forms(phrase)})
        built.add(key, [nlp.make_doc(form) for form in written])
    return built


_FORMS = "co corp corporation gmbh inc limited llc llp ltd plc"
_COMPANY = frozenset(_FORMS.split())
_MAILED = "address addresses blast blasts campaign campaigns marketing"
_SENT = frozenset(_MAILED.split())
_MAIL = frozenset(["email", "emails", "e-mail"])


def _is_other(span: Span) -> bool:
    """Tell "Credit Control, LLC" from credit control, and mail sent to thousands."""
    doc, end = span.doc, span.end
    word = doc[end].lower_ if end < len(doc) else ""
    if word == ",":
        return end + 1 < len(doc) and doc[end + 1].lower_ in _COMPANY
    return word in _COMPANY or (word in _SENT and span.text.lower() in _MAIL)


# Words of the trade: beside one of them a doubtful phrase is believed.
_WORDS = (
    "agent agents associates call calls caller callers calling chat chats client"
    " clients crm csat customer customers emails employees escalation escalations"
    " helpdesk hires inbound kpi kpis member members outbound phone phones queue queues"
    " representatives sla software staff support telephone ticket tickets tools typing"
    " user users"
)
_NEAR = 5


def _is_believed(doc: Doc, span: Span, sure: set[int]) -> bool:
    if _is_other(span):
        return False
    if _is_listed(doc, span) or _is_counted(doc, span):
        return True
    if _is_everyday(doc, span) or _is_freight(doc, span):
        return False
    return any(place in sure for place in _around(doc, span))


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
_PLAIN = frozenset(["aspect", "drift", "dynamics", "epic", "nice", "notion", "remedy"])
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


def _around(doc: Doc, span: Span) -> Iterator[int]:
    """Walk the words of the sentence that stand near a span."""
    sentence = sentence_of(doc, span.start)
    first = max(sentence.start, span.start - _NEAR)
    last = min(sentence.end, span.end + _NEAR)
    return (place for place in range(first, last) if not span.start <= place < span.end)
