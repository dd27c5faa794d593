"""Words of a CV that another skill owns where they stand: phones put in, dates made."""

import re
from collections.abc import Callable

from spacy.tokens import Span

from careers.reading.skills.words import before, named, said


def renamed(text: str, span: Span) -> Span:
    """Give a mention the skill that its company tells, or leave it as it is."""
    other, is_other = _OTHERS.get(span.label_, ("", _never))
    return named(span, other) if is_other(text, span) else span


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
    is_led = _PUT_IN.search(before(text, span, _NEAR))
    return bool(is_led or _IS_PUT_IN.match(text, span.end_char))


_BARE = re.compile(
    r"(?:appointment[- ](?:making|setting)|sets?(?:ting)?[- ](?:the )?appoint)"
)
_SELLS = re.compile(
    r"\b(?:cold[ -]call\w*|demos?|leads|outbound|prospect\w*|sales calls?|telemarket\w+"
    r"|telesales)\b",
    re.IGNORECASE,
)


_NEARBY = 250


def _is_kept_diary(text: str, span: Span) -> bool:
    """Tell the dates an office makes from those a seller wins."""
    if not _BARE.match(said(span)):
        return False
    near = text[max(0, span.start_char - _NEARBY) : span.end_char + _NEARBY]
    return not _SELLS.search(near)


_RECORDS = re.compile(
    r" (?:and \w+ )?of (?:[\w/-]+ ){0,4}?(?:accounts?|clients?|customers?|data|files?"
    r"|guests?|information|patients?|records?|students?)\b",
    re.IGNORECASE,
)


def _is_of_records(text: str, span: Span) -> bool:
    """Tell the secrecy of other people's records from one's own discretion."""
    is_kept = span.text.lower().endswith("confidentiality")
    return is_kept and bool(_RECORDS.match(text, span.end_char))


_BOOKS = re.compile(
    r"\b(?:a/?[pr]|accounts (?:payable|receivables?)|billing|cash applications?"
    r"|invoic\w+|payroll|quot(?:ations?|es))\b",
    re.IGNORECASE,
)


def _is_of_ledger(text: str, span: Span) -> bool:
    """Tell the invoices that a firm's office collects from the debts of people."""
    if span.text.lower() not in ("collection", "collections"):
        return False
    start, end = max(0, span.start_char - _NEAR), span.end_char + _NEAR
    return bool(_BOOKS.search(text, start, end))


_MANY = 40
_COUNTED = re.compile(r"(\d+)\+?\]?(?: \w+){0,2} \Z")
_TAKES = re.compile(r"\b(?:answer|field|handl|receiv|redirect|t[ao]k|took)\w*\b")
_A_DAY = re.compile(
    r"calls? (?:per|a|each|every) (?:day|week|month)|calls (?:dai|week)ly"
)


def _is_few(text: str, span: Span) -> bool:
    """Tell a receptionist's twenty calls a day from a busy queue."""
    if not _A_DAY.fullmatch(said(span)):
        return False
    words = before(text, span, _NEAR)
    count = _COUNTED.search(words)
    is_busy = int(count[1]) >= _MANY if count else "several" not in words
    return not is_busy and bool(_TAKES.search(words.lower()))


_PLANS = re.compile(
    r"\b(?:arrang|coordinat|creat|design|develop|implement|manag|organi[sz]|plan)\w*"
    r"(?:[ ,/]+(?!present|facilitat)[\w-]+){0,3}[ ,]+\Z",
    re.IGNORECASE,
)


def _is_planned_start(text: str, span: Span) -> bool:
    """Tell who plans the orientation of new people from who holds it."""
    if not span.text.lower().endswith(("orientation", "orientations")):
        return False
    return bool(_PLANS.search(before(text, span, _NEAR)))


_Told = Callable[[str, Span], bool]
_OTHERS: dict[str, tuple[str, _Told]] = {
    "facilitation": ("onboarding-design", _is_planned_start),
    "phone-systems": ("telephony-administration", _is_put_in),
    "integrity": ("data-privacy", _is_of_records),
    "debt-collection": ("business-collections", _is_of_ledger),
    "high-volume": ("inbound-calls", _is_few),
    "appointment-setting": ("appointment-scheduling", _is_kept_diary),
}
