"""Where a text names a skill of the catalogue."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from careers.reading.skills.alongside import alongside
from careers.reading.skills.asked_on_ads import asked_on_ad
from careers.reading.skills.askers import are_nobodys
from careers.reading.skills.belief import Belief
from careers.reading.skills.both_wares import both_wares
from careers.reading.skills.duties import told_apart
from careers.reading.skills.firms import names_the_employer
from careers.reading.skills.hours import unsocial_hours
from careers.reading.skills.pairs import PairSpans
from careers.reading.skills.senses import means_other, settled
from careers.reading.skills.senses_on_ads import means_other_on_ad
from careers.reading.skills.senses_on_cvs import claimed
from careers.reading.skills.several_ways import several_ways
from careers.reading.skills.two_ways import said_both_ways
from careers.reading.skills.with_whom import with_whom
from careers.reading.text.accents import both_ways
from careers.reading.text.forms import forms
from careers.skills.skill import Skill

Phrases = Mapping[str, Sequence[str]]


@Language.factory("careers_skills")
def skill_spans(nlp: Language, name: str) -> "SkillSpans":
    """Make the component that finds skills, before it knows any."""
    return SkillSpans(nlp)


class SkillSpans:
    """Puts every skill a text names into ``doc.spans["skills"]``, the longest first.

    A wary phrase counts only in a list of skills, beside a word of the trade, or where
    it is counted in years; a wide one only beside calls and who makes or takes them.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._belief = Belief(nlp.vocab)
        self.learn(())

    def learn(self, skills: Iterable[Skill]) -> None:
        """Take in how the skills of the catalogue are told, and what only seems to."""
        known = tuple(skills)
        self._known = frozenset(one.id for one in known)
        firm = {one.id: (*one.phrases, *both_ways(one.spanish)) for one in known}
        firm[_NONE] = tuple(phrase for one in known for phrase in one.unlike)
        self._firm = matcher(self._nlp, firm)
        doubtful = {one.id: (*one.wary, *one.wide) for one in known}
        self._doubtful = matcher(self._nlp, doubtful)
        said = (phrase for one in known for phrase in one.wide)
        self._wide = frozenset(form for phrase in said for form in forms(phrase))
        self._pairs = PairSpans(self._nlp, {one.id: one.pairs for one in known})
        self._deeds = PairSpans(self._nlp, {one.id: one.deeds for one in known})

    def __call__(self, doc: Doc) -> Doc:
        """Find the skills of one text."""
        longest = filter_spans(span for span in self._named(doc) if _is_ours(span))
        sure = [*longest, *_ours(self._deeds(doc, longest))]
        pairs = _ours(self._pairs(doc, sure))
        if _is_cv(doc):
            pairs = _backed(pairs, sure)
        else:
            sure = [span for span in sure if not means_other_on_ad(span)]
        named = [span for span in (*sure, *pairs) if span.label_ != _NONE]
        if _is_cv(doc):
            named = [*both_wares(doc, named)]
            named = told_apart(doc, [*named, *alongside(doc, named)])
            named = claimed(doc, several_ways(doc, named))
        else:
            named += asked_on_ad(doc, [*sure, *pairs], self._known)
            named = [with_whom(doc._.clean, span) for span in named]
        ours = sorted(named)
        doc.spans["skills"] = settled(doc, said_both_ways(doc, ours))
        return doc

    def _named(self, doc: Doc) -> Iterator[Span]:
        """List all that may name a skill, and lookalikes; they may overlap."""
        firm = [span for span in self._firm(doc, as_spans=True) if not _is_other(span)]
        sure = {span.start for span in firm if span.label_ != _NONE}
        yield from firm
        company = doc._.company = self._belief.on(doc, sure)
        for span in self._doubtful(doc, as_spans=True):
            if _is_other(span):
                continue
            is_wide = span.text.lower() in self._wide
            if company.speaks_of_calls(span) if is_wide else company.bears_out(span):
                yield span
        if not _is_cv(doc):
            yield from unsocial_hours(doc)


def _is_cv(doc: Doc) -> bool:
    return str(doc._.kind) == "cv"


def _is_ours(span: Span) -> bool:
    return not (means_other(span) or names_the_employer(span))


def _ours(pairs: Iterable[Span]) -> list[Span]:
    return [pair for pair in pairs if not are_nobodys(pair)]


def _backed(pairs: Sequence[Span], named: Iterable[Span]) -> list[Span]:
    """Believe a verb and its thing on a CV only beside other words for the skill.

    The same words said again are no other ones.
    """
    words: dict[int, set[str]] = {span.label: set() for span in pairs}
    for span in (*pairs, *named):
        if span.label in words:
            words[span.label].add(span.text.lower())
    return [span for span in pairs if len(words[span.label]) > 1]


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
