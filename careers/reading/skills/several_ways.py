"""Ways to reach a customer that a CV lists: "via telephone, letters and email"."""

import re
from collections.abc import Iterable, Iterator

from spacy.tokens import Doc, Span

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
    places = {place for each in lists for place in range(each.start, each.end)}
    others = [
        span
        for span in spans
        if span.label_ not in _OURS or places.isdisjoint(range(span.start, span.end))
    ]
    taken = {place for span in others for place in range(span.start, span.end)}
    return [*others, *(own for each in lists for own in _named(each, taken))]


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


def _named(listed: Span, taken: set[int]) -> Iterator[Span]:
    """Quote the mail for email, and the longest other words for several channels."""
    doc = listed.doc
    free = [token for token in listed if token.i not in taken]
    mail = next((token.i for token in free if _IS_MAIL.fullmatch(token.text)), None)
    if mail is not None:
        yield Span(doc, mail, mail + 1, label="email-support")
    runs: list[list[int]] = [[]]
    for token in listed:
        if token.i in taken or token.i == mail:
            runs.append([])
        else:
            runs[-1].append(token.i)
    longest = max(runs, key=len)
    if longest and len(_EACH.findall(listed.text)) >= _SEVERAL:
        yield Span(doc, longest[0], longest[-1] + 1, label="several-channels")
