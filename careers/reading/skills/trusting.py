"""Leaves out of a CV what its words are too little to claim."""

from collections.abc import Iterable, Iterator, Mapping

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.catalogue.trust import Telling, Trust
from careers.reading.cues.context import STATUSES, counted, meant
from careers.reading.extract import Status
from careers.reading.skills.belief import Company
from careers.reading.skills.words import said
from careers.reading.text.headings import Part
from careers.reading.text.sections import part_at
from careers.skills.skill import Skill

WHOLE = 120
"""How many words and marks make a whole text."""
OWN = 3
"""The weight of skills that are the trade’s own."""


@Language.factory("careers_trust")
def trusting(nlp: Language, name: str) -> "Trusting":
    """Make the component that believes everything, before it learns better."""
    return Trusting()


class Trusting:
    """Takes the skills that are not borne out from ``doc.spans["skills"]``.

    They lie in ``doc.spans["doubtful"]`` then. What is denied or wished stays, and so
    does all of a few lines: who writes no more than that means what they write.
    """

    def __init__(self) -> None:
        self._trust: Mapping[str, Trust] = {}
        self._trade: frozenset[str] = frozenset()

    def learn(self, trust: Mapping[str, Trust], skills: Iterable[Skill]) -> None:
        """Take in whom to trust how far, and which skills are the trade’s own."""
        self._trust = trust
        own = (skill.id for skill in skills if skill.weight >= OWN)
        self._trade = frozenset(own)

    def tellings(self, doc: Doc) -> dict[str, Telling]:
        """Collect what speaks for each skill a text claims.

        A skill with years to it is claimed beyond doubt, and left out.
        """
        found = counted(doc)
        return {skill: self._telling(skill, found) for skill in _uncounted(doc, found)}

    def __call__(self, doc: Doc) -> Doc:
        """Weigh the phrases for each skill of one text."""
        trust = self._trust.get(doc._.kind)
        if trust is not None and len(doc) >= WHOLE:
            doubted = set(self._doubted(doc, trust))
            if doubted:
                _part(doc, doubted)
        return doc

    def _doubted(self, doc: Doc, trust: Trust) -> Iterator[str]:
        """Name the skills that are not borne out; most need a look at phrases alone."""
        found = counted(doc)
        for skill in _uncounted(doc, found):
            bare = Telling(_phrases(found[skill]))
            if trust.believes(skill, bare):
                continue
            if not trust.believes(skill, self._telling(skill, found)):
                yield skill

    def _telling(self, skill: str, found: Mapping[str, list[Span]]) -> Telling:
        trade = self._trade.intersection(found) - {skill}
        return _telling(found[skill], len(trade))


def _uncounted(doc: Doc, found: Iterable[str]) -> list[str]:
    in_years = {years.about for years in doc._.years}
    return [skill for skill in found if skill not in in_years]


def _phrases(spans: Iterable[Span]) -> frozenset[str]:
    return frozenset(said(span) for span in spans)


def _telling(spans: list[Span], trade: int) -> Telling:
    company: Company = spans[0].doc._.company
    return Telling(
        phrases=_phrases(spans),
        is_listed=any(_is_listed(span) for span in spans),
        is_beside=any(company.is_beside_calls(span) for span in spans),
        trade=trade,
    )


def _is_listed(span: Span) -> bool:
    return part_at(span.doc._.sections, span.start_char) is Part.SKILLS


def _part(doc: Doc, doubted: set[str]) -> None:
    """Move the mentions that count of skills that are doubted."""
    kept: list[tuple[Span, Status]] = []
    doubtful: list[tuple[Span, Status]] = []
    for span, status in list(meant(doc)):
        is_doubted = status.counts and span.label_ in doubted
        (doubtful if is_doubted else kept).append((span, status))
    doc.spans["skills"] = [span for span, _ in kept]
    doc.spans["skills"].attrs[STATUSES] = [status for _, status in kept]
    doc.spans["doubtful"] = [span for span, _ in doubtful]
