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


class TitleSpans:
    """Puts every role a text names into ``doc.spans["roles"]``, the longest first."""

    def __init__(self, nlp: Language) -> None:
        self._nlp = nlp
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")

    def learn(self, titles: Mapping[str, Sequence[str]]) -> None:
        """Take in the titles of the catalogue by role id."""
        for role, own in titles.items():
            written = sorted({form for title in own for form in title_forms(title)})
            self._matcher.add(role, [self._nlp.make_doc(form) for form in written])

    def __call__(self, doc: Doc) -> Doc:
        """Find the roles of one text."""
        doc.spans["roles"] = sorted(filter_spans(self._matcher(doc, as_spans=True)))
        return doc
