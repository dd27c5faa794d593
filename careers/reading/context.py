"""How a text means what it mentions: shown, asked, negated, wished, or neither."""

import re
from dataclasses import dataclass
from itertools import pairwise

from spacy.language import Language
from spacy.tokens import Doc, Span

from careers.reading.cues import Cue, cues, whole_sentence
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
            sentence = sentence_of(doc, span.start)
            if sentence.start not in told:
                told[sentence.start] = _told(doc, sentence)
            span._.status = told[sentence.start].status(span)
    return doc


@dataclass(frozen=True, slots=True)
class _Told:
    """One sentence, with what it says about its mentions."""

    kind: Kind
    start: int
    default: Status
    clauses: tuple[tuple[int, int, tuple[Cue, ...]], ...]

    def status(self, span: Span) -> Status:
        """Read one mention by the cue of its own clause that stands nearest."""
        if not self.default.counts:
            return self.default
        start, end = span.start_char - self.start, span.end_char - self.start
        for first, last, found in self.clauses:
            if first <= start < last:
                return _nearest(found, start, end) or self.default
        return self.default


def _told(doc: Doc, sentence: Span) -> _Told:
    kind: Kind = doc._.kind
    text = sentence.text.lower()
    part = part_at(doc._.sections, sentence.start_char)
    whole = whole_sentence(text) if kind == "ad" else None
    default = (
        whole or _BY_PART.get(part, Status.REQUIRED) if kind == "ad" else Status.SHOWN
    )
    clauses = tuple(
        (start, end, cues(text[start:end], kind, start))
        for start, end in _clauses(text)
    )
    return _Told(kind, sentence.start_char, default, clauses)


_BY_PART = {
    Part.PREFERRED: Status.PREFERRED,
    Part.BENEFITS: Status.BENEFIT,
    Part.ABOUT: Status.ABOUT,
}
_TURN = re.compile(
    r"[;:]|\.(?=\s)|\s[–—-]\s"
    r"|,? \b(?:but|however|although|though|whereas|while|except)\b"
)


def _clauses(text: str) -> list[tuple[int, int]]:
    edges = [0, *(match.start() for match in _TURN.finditer(text)), len(text)]
    return list(pairwise(edges))


def _nearest(found: tuple[Cue, ...], start: int, end: int) -> Status | None:
    """Choose the nearest cue that is heard here; of two, the denial."""
    ruling = [cue for cue in found if cue.rules(start, end)]
    if not ruling:
        return None
    return min(ruling, key=lambda cue: cue.distance(start, end)).status
