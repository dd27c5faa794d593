"""Leaves out of a CV or an ad what its words are too little to claim."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.catalogue.trust import Telling, Trust
from careers.reading.cues.context import STATUSES, counted, meant
from careers.reading.cues.employer import asks
from careers.reading.extract import Status
from careers.reading.skills.words import said
from careers.reading.text.headings import Part
from careers.reading.text.sections import part_at
from careers.reading.text.sentences import sentence_of
from careers.skills.skill import Skill

WHOLE = 120
"""How many words and marks make a whole ad."""
MANY = 15
"""How many skills make a whole CV, whose words must not count: a name may be long."""
SHORT = 20
"""The most words and marks of a line that names little else."""
OWN = 3
"""The weight of skills that are the trade’s own."""

_Found = Mapping[str, list[Span]]


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
        self._kin: Mapping[str, Set[str]] = {}
        self._trade: Set[str] = frozenset()

    def learn(self, trust: Mapping[str, Trust], skills: Iterable[Skill]) -> None:
        """Take in whom to trust how far, and which skills go together."""
        known = tuple(skills)
        self._trust, self._kin = trust, _kin(known)
        self._trade = {skill.id for skill in known if skill.weight >= OWN}

    def tellings(self, doc: Doc) -> dict[str, Telling]:
        """Collect what speaks for each skill a text claims.

        A skill with years to it is claimed beyond doubt, and left out.
        """
        found = counted(doc)
        return {skill: self._telling(skill, found) for skill in _uncounted(doc, found)}

    def __call__(self, doc: Doc) -> Doc:
        """Weigh the phrases for each skill of one text."""
        trust, found = self._trust.get(doc._.kind), counted(doc)
        if trust is not None and _is_whole(doc, found):
            doubted = set(self._doubted(doc, trust, found))
            if doubted:
                _part(doc, doubted)
        return doc

    def _doubted(self, doc: Doc, trust: Trust, found: _Found) -> Iterator[str]:
        """Name the skills that are not borne out; most need a look at phrases alone."""
        for skill in _uncounted(doc, found):
            bare = Telling(_phrases(found[skill]))
            if trust.believes(skill, bare):
                continue
            if not trust.believes(skill, self._telling(skill, found)):
                yield skill

    def _telling(self, skill: str, found: _Found) -> Telling:
        spans, others = found[skill], found.keys() - {skill}
        is_ad = spans[0].doc._.kind == "ad"
        return Telling(
            phrases=_phrases(spans),
            is_listed=any(map(_is_short if is_ad else _is_listed, spans)),
            is_asked=is_ad and any(map(_is_asked, spans)),
            kin=len(self._kin[skill] & others),
            trade=len(self._trade & others),
        )


def _kin(skills: Sequence[Skill]) -> dict[str, set[str]]:
    """Name for each skill the others of its group, and those that are near it."""
    groups: dict[str, set[str]] = defaultdict(set)
    near: dict[str, set[str]] = defaultdict(set)
    for skill in skills:
        groups[skill.group].add(skill.id)
        near[skill.id].update(skill.near)
        for other in skill.near:
            near[other].add(skill.id)
    return {own.id: (groups[own.group] | near[own.id]) - {own.id} for own in skills}


def _is_whole(doc: Doc, found: _Found) -> bool:
    return len(found) >= MANY if doc._.kind == "cv" else len(doc) >= WHOLE


def _uncounted(doc: Doc, found: Iterable[str]) -> list[str]:
    in_years = {years.about for years in doc._.years}
    return [skill for skill in found if skill not in in_years]


def _phrases(spans: Iterable[Span]) -> frozenset[str]:
    return frozenset(said(span) for span in spans)


def _is_listed(span: Span) -> bool:
    return part_at(span.doc._.sections, span.start_char) is Part.SKILLS


def _is_short(span: Span) -> bool:
    """Tell a line of an ad’s list from a sentence about many things."""
    return len(sentence_of(span.doc, span.start)) <= SHORT


def _is_asked(span: Span) -> bool:
    return asks(sentence_of(span.doc, span.start).text)


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
