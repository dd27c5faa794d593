"""What was found of each skill: where, how it is meant, and how well it is known."""

from collections import defaultdict

from spacy.tokens import Doc, Span

from careers.reading.extract import Status
from careers.reading.headings import Part
from careers.reading.history import job_at
from careers.reading.levels import Sighting, asked_level, level_of
from careers.reading.sections import part_at
from careers.reading.sentences import sentence_of


def counted(doc: Doc) -> dict[str, list[Span]]:
    """Group the mentions that prove or ask for something by skill id."""
    by_skill: dict[str, list[Span]] = defaultdict(list)
    for span in doc.spans["skills"]:
        if status_of(span).counts:
            by_skill[span.label_].append(span)
    return by_skill


def status_of(span: Span) -> Status:
    """Tell how a mention is meant."""
    status: Status = span._.status
    return status


def shown_levels(doc: Doc) -> dict[str, tuple[int, str]]:
    """Give each skill of a CV its level and the reason."""
    said = _years_by_topic(doc)
    return {
        skill: level_of([_sighting(doc, span, said) for span in spans])
        for skill, spans in counted(doc).items()
    }


def asked_levels(doc: Doc) -> dict[str, int]:
    """Give each skill of an ad the highest level it is asked at."""
    said = _years_by_topic(doc)
    return {
        skill: max(asked_level(_near(doc, span), said.get(skill, 0)) for span in spans)
        for skill, spans in counted(doc).items()
    }


def _years_by_topic(doc: Doc) -> dict[str, float]:
    most: dict[str, float] = {}
    for years in doc._.years:
        if years.about:
            most[years.about] = max(most.get(years.about, 0), years.least)
    return most


def _sighting(doc: Doc, span: Span, said: dict[str, float]) -> Sighting:
    job = job_at(doc._.jobs, span.start_char)
    part = part_at(doc._.sections, span.start_char)
    return Sighting(
        # Some CVs tell a job twice; it began only once.
        job=None if job is None else doc._.jobs[job].months[0],
        in_work=job is not None or part is Part.EXPERIENCE,
        near=_near(doc, span),
        years=said.get(span.label_, 0),
    )


_NEAR = 60


def _near(doc: Doc, span: Span) -> str:
    """Read the words that stand close to a mention, without its own."""
    sentence = sentence_of(doc, span.start)
    start = max(sentence.start_char, span.start_char - _NEAR)
    end = min(sentence.end_char, span.end_char + _NEAR)
    before: str = doc._.clean[start : span.start_char]
    after: str = doc._.clean[span.end_char : end]
    return f"{_last_piece(before)} … {after.split(',')[0]}"


def _last_piece(before: str) -> str:
    """In a list, the word before the last comma belongs to another item."""
    return before.rpartition(",")[2]
