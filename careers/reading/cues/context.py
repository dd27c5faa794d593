"""How a text means what it mentions: shown, asked, negated, wished, or neither."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from careers.reading.cues.clauses import Clause, clauses, heard
from careers.reading.cues.employer import asks, praises
from careers.reading.extract import Kind, Status
from careers.reading.text.headings import Part
from careers.reading.text.sections import Section, part_at
from careers.reading.text.sentences import bounds_at

Doc.set_extension("kind", default="cv", force=True)
READ = ("skills", "languages", "credentials")
STATUSES = "statuses"


@Language.component("careers_context")
def read_context(doc: Doc) -> Doc:
    """Note beside the skills, languages and certificates how each is meant."""
    page = _Page(doc)
    for group in READ:
        found = doc.spans.get(group, ())
        told = [page.status(span.start_char, span.end_char) for span in found]
        if told:
            doc.spans[group].attrs[STATUSES] = told
    return doc


def meant(doc: Doc, group: str = "skills") -> Iterator[tuple[Span, Status]]:
    """Give every mention of a skill, or of a language, with how it is meant."""
    found: SpanGroup = doc.spans[group]
    return zip(found, found.attrs.get(STATUSES, ()), strict=True)


def counted(doc: Doc) -> dict[str, list[Span]]:
    """Group the mentions that prove or ask for something by skill id."""
    by_skill: dict[str, list[Span]] = defaultdict(list)
    for span, status in meant(doc):
        if status.counts:
            by_skill[span.label_].append(span)
    return by_skill


def status_in(doc: Doc, span: Span) -> Status:
    """Tell how a text means any of its words, also such as are no skill of ours."""
    return _Page(doc).status(span.start_char, span.end_char)


@dataclass(frozen=True, slots=True)
class _Told:
    """One sentence, with what it says about its mentions."""

    text: str
    start: int
    default: Status
    is_settled: bool
    clauses: tuple[Clause, ...]

    def status(self, start: int, end: int) -> Status:
        """Read one mention by the cue of its own clause that speaks most plainly."""
        if self.is_settled:
            return self.default
        found = heard(self.text, self.clauses, start - self.start, end - self.start)
        return found or self.default


class _Page:
    """What is known of one text; each of its sentences is read once."""

    def __init__(self, doc: Doc) -> None:
        self._kind: Kind = doc._.kind
        self._text: str = doc._.clean
        self._sections: tuple[Section, ...] = doc._.sections
        self._places: tuple[int, ...] = doc._.sentence_places
        self._told: dict[int, _Told] = {}

    def status(self, start: int, end: int) -> Status:
        """Tell how one mention is meant."""
        first, last = bounds_at(self._places, start, len(self._text))
        if first not in self._told:
            self._told[first] = self._tell(first, last)
        return self._told[first].status(start, end)

    def _tell(self, start: int, end: int) -> _Told:
        text = self._text[start:end].rstrip()
        found = clauses(text, self._kind)
        if self._kind == "cv":
            return _Told(text, start, Status.SHOWN, False, found)
        part = part_at(self._sections, start)
        default = _BY_PART.get(part, Status.REQUIRED)
        if part in _WHERE_PRAISED and self._is_praise(start, text):
            default = Status.ABOUT
        return _Told(text, start, default, part in _SETTLED, found)

    def _is_praise(self, start: int, text: str) -> bool:
        """Read a plain sentence in the light of those before it on the same line."""
        for _ in range(_BACK):
            if praises(text):
                return True
            if asks(text) or start == 0 or self._text[start - 1] == "\n":
                return False
            start, end = bounds_at(self._places, start - 1, len(self._text))
            text = self._text[start:end]
        return False


_BY_PART = {
    Part.PREFERRED: Status.PREFERRED,
    Part.BENEFITS: Status.BENEFIT,
    Part.ABOUT: Status.ABOUT,
}
_SETTLED = frozenset({Part.BENEFITS, Part.ABOUT})
_WHERE_PRAISED = frozenset({Part.SUMMARY, Part.OTHER, Part.DUTIES})


_BACK = 4
