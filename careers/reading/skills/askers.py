"""Whose questions and needs somebody meets: those of customers, or of the boss."""

from spacy.tokens import Span

from careers.reading.text.sentences import sentence_of

_MOTIVATING = "motivating-people"
_LEADING = "leading-a-team"
_ASKED = {
    "customer-service": {"enquiries", "inquiries", "queries", "questions", "requests"},
    "needs-discovery": {"needs"},
}
_WORDS = """
    account accounts buyers call caller callers calls chat client clients consumers
    customer customers email e-mail emails guest guests homeowners inbound member
    members passengers patients phone policyholders prospect prospects public residents
    shoppers subscribers telephone tenants users visitors
"""
_BETWEEN = frozenset([",", "for"])
_THEIRS = frozenset(_WORDS.split())
_NEAR = 10


def are_nobodys(span: Span) -> bool:
    """Tell "resolve queries", which every office does, from those of customers.

    Only a pair can be so loose: its thing is the last word, whoever asked it. Nor does
    who manages "payroll for staff" manage the staff; and a motivated team was met so.
    """
    if span.label_ == _MOTIVATING:
        return span[0].lower_ == "motivated"
    if span.label_ == _LEADING:
        return any(token.lower_ in _BETWEEN for token in span)
    if span[-1].lower_ not in _ASKED.get(span.label_, ()):
        return False
    sentence = sentence_of(span.doc, span.start)
    first = max(sentence.start, span.start - _NEAR)
    near = span.doc[first : min(sentence.end, span.end + _NEAR)]
    return _THEIRS.isdisjoint(token.lower_ for token in near)
