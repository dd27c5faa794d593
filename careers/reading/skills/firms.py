"""Names of employers that hold the words of a skill."""

from spacy.tokens import Doc, Span

_FIRST_WORDS = 6
_GOES_ON = frozenset(["has", "hires", "is", "needs", "opens", "seeks", "wants"])
_WORK = frozenset(
    [
        *("bilingual", "customer", "home", "inbound", "junior", "lead", "outbound"),
        *("part", "remote", "senior", "technical", "time", "virtual", "work"),
    ]
)


def names_the_employer(span: Span) -> bool:
    """Tell "Southern Cross Dialers, Cebu City" from the dialers one works with."""
    if len(span) > 1 or not 0 < span.start < _FIRST_WORDS:
        return False
    doc: Doc = span.doc
    if doc._.kind != "ad":
        return False
    before = doc[: span.start + 1]
    if not all(token.text[:1].isupper() for token in before):
        return False
    is_work = any(token.lower_ in _WORK for token in before)
    return not is_work and _goes_on(doc, span.end)


def _goes_on(doc: Doc, place: int) -> bool:
    """Look for a town, or for what the firm does."""
    after = doc[place : place + 2]
    if len(after) > 1 and after[0].text == ",":
        return after[1].text[:1].isupper()
    return len(after) > 0 and after[0].lower_ in _GOES_ON
