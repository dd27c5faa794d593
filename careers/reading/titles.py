"""Where a text names a role of the catalogue."""

from collections.abc import Mapping, Sequence

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc
from spacy.util import filter_spans

from careers.reading.forms import title_forms


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
        self.learn({}, {})

    def learn(self, titles: Titles, past: Titles) -> None:
        """Take in the titles of the catalogue, firm and past, by role id."""
        self._firm = self._matcher(titles)
        self._past = self._matcher(past)

    def __call__(self, doc: Doc) -> Doc:
        """Find the roles of one text."""
        doc.spans["roles"] = sorted(filter_spans(self._firm(doc, as_spans=True)))
        loose = self._past(doc, as_spans=True) if doc._.kind == "cv" else []
        doc.spans["past"] = sorted(filter_spans(loose))
        return doc

    def _matcher(self, titles: Titles) -> PhraseMatcher:
        built = PhraseMatcher(self._nlp.vocab, attr="LOWER")
        for role, own in titles.items():
            written = sorted({form for title in own for form in title_forms(title)})
            built.add(role, [self._nlp.make_doc(form) for form in written])
        return built
