"""Reads texts with the tiny catalogue, for the tests."""

from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from careers.reading.cues.context import meant
from careers.reading.extract import Kind
from careers.reading.pipeline import pipeline
from careers.reading.reader import Reader
from tests.reading.tiny import catalogue


@cache
def reader() -> Reader:
    """One reader for all tests."""
    return Reader(catalogue())


@cache
def nlp() -> Language:
    """One pipeline for all tests."""
    return pipeline(catalogue())


@cache
def read(text: str, kind: Kind = "cv") -> Doc:
    """Run the whole pipeline over clean text; the document is kept alive."""
    doc = nlp().make_doc(text)
    doc._.kind = kind
    return nlp()(doc)


def statuses(text: str, kind: Kind) -> dict[str, str]:
    """Tell how a text means each thing it names."""
    doc = read(text, kind)
    told = [*meant(doc), *meant(doc, "languages")]
    return {span.text: str(status) for span, status in told}
