"""Where a text names a role of the catalogue."""

from collections.abc import Iterable, Mapping, Sequence

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from careers.catalogue.role import Needs, Role
from careers.reading.text.accents import both_ways
from careers.reading.text.forms import title_forms

Doc.set_extension("past_needs", default=None, force=True)


@Language.factory("careers_titles")
def title_spans(nlp: Language, name: str) -> "TitleSpans":
    """Make the component that finds roles, before it knows any."""
    return TitleSpans(nlp)


Titles = Mapping[str, Sequence[str]]


class TitleSpans:
    """Puts every role a text names into ``doc.spans["roles"]``, the longest first.

    What names a role only as the title of a past job waits in ``doc.spans["past"]``
    for who reads the history of a CV.
    """

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self.learn(())

    def learn(self, roles: Iterable[Role]) -> None:
        """Take in the titles of the catalogue, and what the past ones need."""
        known = tuple(roles)
        self._firm = self._matcher(
            {role.id: (*role.titles, *both_ways(role.spanish)) for role in known}
        )
        self._past = self._matcher({role.id: role.past for role in known if role.past})
        self._needs: Mapping[str, Needs] = {one.id: one.past_needs for one in known}

    def __call__(self, doc: Doc) -> Doc:
        """Find the roles of one text."""
        doc.spans["roles"] = sorted(filter_spans(self._firm(doc, as_spans=True)))
        loose = self._past(doc, as_spans=True) if doc._.kind == "cv" else []
        doc.spans["past"] = sorted(filter_spans(loose))
        doc._.past_needs = self._needs
        return doc

    def _matcher(self, titles: Titles) -> PhraseMatcher:
        built = PhraseMatcher(self._nlp.vocab, attr="LOWER")
        for role, own in titles.items():
            written = sorted({form for title in own for form in title_forms(title)})
            built.add(role, [self._nlp.make_doc(form) for form in written])
        return built
