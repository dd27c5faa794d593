"""Words of a CV that another skill owns where they stand: phones put in, dates made."""

import re
from collections.abc import Callable

from spacy.tokens import Span


def renamed(text: str, span: Span) -> Span:
    """Give a mention the skill that its company tells, or leave it as it is."""
    other, is_other = _OTHERS.get(span.label_, ("", _never))
    if not is_other(text, span):
        return span
    return Span(span.doc, span.start, span.end, label=other)


def _never(text: str, span: Span) -> bool:
    return False


_NEAR = 45
_PUT_IN = re.compile(
    r"\b(?:administ\w+|cloud|configur\w+|deploy\w*|implement\w*|install\w*|migrat\w+"
    r"|on-premise|put in|rolled out|set up|setup|upgrad\w+)\b[^.,;\n]*\Z",
    re.IGNORECASE,
)
_IS_PUT_IN = re.compile(
    r" (?:administration|configuration|deployment|implementation|installation|migration"
    r"|upgrade)s?\b",
    re.IGNORECASE,
)


def _is_put_in(text: str, span: Span) -> bool:
    """Tell phones that somebody installs from those one answers."""
    if "line" in span.text.lower():
        return False
    before = text[max(0, span.start_char - _NEAR) : span.start_char]
    return bool(_PUT_IN.search(before) or _IS_PUT_IN.match(text, span.end_char))


_BARE = re.compile(
    r"(?:appointment (?:making|setting)|sets?(?:ting)? (?:the )?appoint)"
)
_SELLS = re.compile(
    r"\b(?:cold[ -]call\w*|demos?|leads|outbound|prospect\w*|sales calls?|telemarket\w+"
    r"|telesales)\b",
    re.IGNORECASE,
)


def _is_kept_diary(text: str, span: Span) -> bool:
    """Tell the dates an office makes from those a seller wins."""
    words = " ".join(span.text.lower().replace("-", " ").split())
    return bool(_BARE.match(words)) and not _SELLS.search(text)


_Told = Callable[[str, Span], bool]
_OTHERS: dict[str, tuple[str, _Told]] = {
    "phone-systems": ("telephony-administration", _is_put_in),
    "appointment-setting": ("appointment-scheduling", _is_kept_diary),
}
