"""Ways to reach a customer that a CV lists: "via telephone, letters and email"."""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span

from careers.reading.skills.words import free, named, places
from careers.reading.text.windows import windows


def several_ways(doc: Doc, spans: Iterable[Span]) -> list[Span]:
    """Take a list of ways to answer for several channels, and for email where it is.

    By phone and in person is how every shop serves; one way must be in writing. Phone
    and mail are two ways, which is several only with a third.
    """
    text: str = doc._.low
    matches = (
        match
        for start, end in windows(text, _IN_WRITING, _REACH)
        for match in _LIST.finditer(text, start, end)
    )
    lists = [found for match in matches if (found := _list(doc, match))]
    listed = places(lists)
    others = [
        span
        for span in spans
        if span.label_ not in _OURS or listed.isdisjoint(places([span]))
    ]
    taken = places(others)
    return [*others, *(own for each in lists for own in _ways(each, taken))]


_OURS = frozenset(["email-support", "several-channels"])
_SPOKEN = r"(?:tele)?phones?|in[- ]person|face[- ]to[- ]face"
_MAIL = r"e-?mails?|electronic mail"
_POST = (
    r"(?:web |live )?chats?|electronically|fax(?:es)?|(?:physical |postal )?mail"
    r"|internet|letters?|social media|texts?|in writing"
    r"|written (?:communications?|correspondence)"
)
_WAY = rf"(?:{_SPOKEN}|{_MAIL}|{_POST})"
_BY = r"(?:(?:by|in|on|over|through|via) (?:the )?)"
_AND = rf"(?:,? ?(?:and/or|and|or|&)|,|/) ?{_BY}?"
_LIST = re.compile(
    rf"\b(?:{_BY}|either )+{_WAY}(?:{_AND}{_WAY})+(?![\w-])"
    rf"|\b{_WAY}(?:{_AND}{_WAY})*(?:,? ?(?:and/or|and|or|&)|,) {_BY}{_WAY}"
    rf"(?:{_AND}{_WAY})*(?![\w-])",
)
_EACH = re.compile(rf"\b{_WAY}\b", re.IGNORECASE)
_SEVERAL = 3
_REACH = 120
_IN_WRITING = re.compile(
    r"chat|e-?mail|electronic|fax|internet|letters?|social media|texts?|writ(?:ing|ten)"
    r"|mail",
)
_IS_SPOKEN = re.compile(_SPOKEN, re.IGNORECASE)
_IS_MAIL = re.compile(_MAIL, re.IGNORECASE)
_IS_POST = re.compile(rf"\b(?:{_POST})", re.IGNORECASE)


def _list(doc: Doc, match: re.Match[str]) -> Span | None:
    words = match[0]
    is_spoken = bool(_IS_SPOKEN.search(words))
    is_written = bool(_IS_MAIL.search(words) or _IS_POST.search(words))
    if not (is_spoken and is_written):
        return None
    return doc.char_span(*match.span(), alignment_mode="expand")


def _ways(listed: Span, taken: set[int]) -> Iterator[Span]:
    """Quote the mail for email, and the longest other words for several channels."""
    doc = listed.doc
    words = (token for token in listed if token.i not in taken)
    mail = [token.i for token in words if _IS_MAIL.fullmatch(token.text)][:1]
    for place in mail:
        yield named(doc[place : place + 1], "email-support")
    longest = max(free(listed, taken.union(mail)), key=len, default=None)
    if longest and len(_EACH.findall(listed.text)) >= _SEVERAL:
        yield named(longest, "several-channels")
