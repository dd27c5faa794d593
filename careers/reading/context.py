"""How a text means what it mentions: shown, asked, negated, wished, or neither."""

from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.reading.cues import Clause, clauses, heard
from careers.reading.employer import asks, praises
from careers.reading.extract import Kind, Status
from careers.reading.headings import Part
from careers.reading.sections import part_at
from careers.reading.sentences import sentence_of

Doc.set_extension("kind", default="cv", force=True)
Span.set_extension("status", default=None, force=True)
READ = ("skills", "languages")


@Language.component("careers_context")
def read_context(doc: Doc) -> Doc:
    """Give every skill and language that was found its status."""
    told: dict[int, _Told] = {}
    for group in READ:
        for span in doc.spans.get(group, ()):
            span._.status = _status(doc, span, told)
    return doc


def status_in(doc: Doc, span: Span) -> Status:
    """Tell how a text means any of its words, also such as are no skill of ours."""
    return _status(doc, span, {})


@dataclass(frozen=True, slots=True)
class _Told:
    """One sentence, with what it says about its mentions."""

    text: str
    start: int
    default: Status
    is_settled: bool
    clauses: tuple[Clause, ...]

    def status(self, span: Span) -> Status:
        """Read one mention by the cue of its own clause that speaks most plainly."""
        if self.is_settled:
            return self.default
        start, end = span.start_char - self.start, span.end_char - self.start
        return heard(self.text, self.clauses, start, end) or self.default


def _status(doc: Doc, span: Span, told: dict[int, _Told]) -> Status:
    sentence = sentence_of(doc, span.start)
    if sentence.start not in told:
        told[sentence.start] = _tell(doc, sentence)
    return told[sentence.start].status(span)


def _tell(doc: Doc, sentence: Span) -> _Told:
    kind: Kind = doc._.kind
    text: str = doc._.clean[sentence.start_char : sentence.end_char]
    found = clauses(text, kind)
    if kind == "cv":
        return _Told(text, sentence.start_char, Status.SHOWN, False, found)
    part = part_at(doc._.sections, sentence.start_char)
    default = _BY_PART.get(part, Status.REQUIRED)
    if part in _WHERE_PRAISED and _is_praise(doc, sentence, text):
        default = Status.ABOUT
    return _Told(text, sentence.start_char, default, part in _SETTLED, found)


_BY_PART = {
    Part.PREFERRED: Status.PREFERRED,
    Part.BENEFITS: Status.BENEFIT,
    Part.ABOUT: Status.ABOUT,
}
_SETTLED = frozenset({Part.BENEFITS, Part.ABOUT})
_WHERE_PRAISED = frozenset({Part.SUMMARY, Part.OTHER, Part.DUTIES})


_BACK = 4


def _is_praise(doc: Doc, sentence: Span, text: str) -> bool:
    """Read a plain sentence in the light of those before it on the same line."""
    for _ in range(_BACK):
        if praises(text):
            return True
        start = sentence.start_char
        if asks(text) or start == 0 or doc._.clean[start - 1] == "\n":
            return False
        sentence = sentence_of(doc, sentence.start - 1)
        text = doc._.clean[sentence.start_char : sentence.end_char]
    return False
