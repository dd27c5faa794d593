"""With whom one works: a team, customers, or other departments and partners."""

import re

from spacy.tokens import Span

from careers.reading.skills.words import named


def with_whom(text: str, span: Span) -> Span:
    """Tell work and relationships with other departments from those of a team.

    "Collaborated with Marketing" is no teamwork, and a relationship with suppliers
    is not one with customers.
    """
    if span.label_ == "rapport":
        is_theirs = bool(_WITHIN.match(text, span.end_char))
    elif span.label_ == "teamwork":
        is_theirs = _is_of_others(text, span)
    else:
        return span
    return named(span, "stakeholder-management") if is_theirs else span


_OTHERS = """
    agencies brokers business[ -]partners colleges? departments directors hospitals?
    institutions leaders leadership managers management media organi[sz]ations
    officials partners parts peers providers publishers schools staff stakeholders
    suppliers underwriters vendors
"""
_WITHIN = re.compile(
    r" (?:with|between|among)(?: (?!clients?\b|customers?\b|guests?\b|members?\b"
    r"|patients?\b|public\b|residents?\b)[\w/-]+,?){0,5}?"
    rf" (?:{'|'.join(_OTHERS.split())})\b",
    re.IGNORECASE,
)

_WITH = re.compile(
    r" (?:\w+ly |effort |efforts |one-on-one )?(?:with|between|among(?:st)?)"
    r"((?: (?!to\b|on\b|in\b|for\b)[\w/&'’-]+,?){1,8})"
)
_COLLABORATE = ("collaborat", "cooperat")
_BETWEEN = re.compile(
    r" (?:communications?|departments?|functions?|initiatives?|partners|partnerships?"
    r"|relationships?|stakeholders)\b",
    re.IGNORECASE,
)
_US = re.compile(
    r"\b(?:co-?workers?|colleagues|crew|fellow|group|others|peers"
    r"|other(?! (?:\w+ )?(?:agencies|areas|branches|companies|departments|divisions"
    r"|offices|organi[sz]ations|units)\b)"
    r"|professional staff|staff|teams?|team-?mates|team[ -]members)\b",
    re.IGNORECASE,
)
_ABOVE = re.compile(
    r"\b(?:board|c-level|client|department|director|executive|leader|leadership"
    r"|management|managers?|president|senior|vendor)s?\b",
    re.IGNORECASE,
)


def _is_of_others(text: str, span: Span) -> bool:
    words = span.text.lower()
    if words.startswith("cross"):
        return bool(_BETWEEN.match(text, span.end_char))
    if not words.startswith(_COLLABORATE) and "collaborat" not in words:
        return False
    found = _WITH.match(text, span.end_char)
    if found is None:
        return False
    return bool(_ABOVE.search(found[1])) or not _US.search(found[1])
