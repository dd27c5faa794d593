"""Words of a CV for a virtue or a call that are about a thing: data, a case, a plan."""

import re

from spacy.tokens import Span

from careers.reading.skills.words import before, said

_NEAR = 60


def is_of_things(text: str, span: Span) -> bool:
    """Tell the integrity of data, a complaint at court and a quality initiative."""
    words, end = said(span), span.end_char
    if words.endswith("accounts") and _is_of_books(text, span):
        return True
    led, followed = _BEFORE.get(words), _AFTER.get(words)
    if led and led.search(before(text, span, _NEAR)):
        return True
    return bool(followed and followed.match(text, end, end + _NEAR))


def _is_of_books(text: str, span: Span) -> bool:
    """Tell the accounts of a ledger from those of customers."""
    if span.label_ != "account-changes":
        return False
    return bool(_BOOKS.search(text, span.start_char, span.end_char + _NEAR))


_BOOKS = re.compile(
    r"\b(?:accru\w+|assets|equity|ledgers?|payable|receivables?|reconcil\w+)\b",
    re.IGNORECASE,
)


def _said(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_KEPT = _said(
    r"\b(?:account\w*|asset|brand|data|databases?|design|electrical|file|financial"
    r"|information|inventory|mechanical|network|operational|pipeline|process|product"
    r"|program|project|records?|signal|site|structural|system|systems) \Z"
)
_OF_THINGS = _said(r" (?:and [\w-]+ )?(?:of\b(?! character)|(?:check|manage|test)\w*)")
_AT_COURT = _said(
    r"\b(?:affidavits?|depositions?|interrogatories|lawsuits?|legal|motions?|petitions?"
    r"|plaintiffs?|pleadings?|subpoenas?|summons)\b[^.\n]*\Z"
)
_COURT = _said(
    r"[^.\n]*\b(?:affidavits?|depositions?|interrogatories|motions?|petitions?"
    r"|pleadings?|subpoenas?|summons)\b"
)
# A plan stands in the middle of a sentence; who has initiative only says so.
_PLANNED = _said(
    r"(?:[a-z][\w-]*(?<!\band)(?<!\bor)(?<!\bof)(?<!\bwith)(?<!\bgreat)) \Z"
)
_PLAN = _said(r" (?:for|of|that|this|to|which|with|in|at|by)\b")
_MONITORED = _said(r"\b(?:evaluat|monitor|observ|scor)\w+ (?:[\w-]+,? ){0,3}\Z")
_LABEL = _said(r"(?:\]?:|:? ?\[)")

_SOLD_OVER = _said(
    r" (?:\w+ ){0,2}(?:apps|business|campaigns?|commerce|distribution|market\w*"
    r"|programs?|retail\w*|sales|strateg\w+)\b"
)
_MARKETED = _said(
    r"\b(?:advertis|campaign|distribut|market|promot|retail)\w*[^.;\n]*\Z"
)

_OF_PROBLEMS = _said(r"(?: skills)?(?: ?(?:,|/|&|and))* ?(?:creative )?problem")
_SOLVES = _said(r"\bproblem[- ]solving(?: skills)?(?: ?(?:,|/|&|and))+ (?:strong )?\Z")

_NOT_PEOPLE = _said(
    r" (?:\d|(?:and \w+ |for )?(?:[\w-]+ ){0,2}(?:accommodations|appointments?"
    r"|conferenc\w+|deliver(?:y|ies)|events?|installations?|interviews|maintenance"
    r"|meetings?|patients|requests|reservations|sessions|shipments?|travel|visits)\b)"
)

_CHANNELS = (
    *("omnichannel", "omni-channel", "omni channel", "multichannel", "multi-channel"),
    *("multi channel", "multiple channels", "various channels", "different channels"),
)
_CALLS = ("inbound calls", "incoming calls", "outbound calls", "phone calls", "calls")
_ANALYTICAL = ("analytical", "analytical skills", "strong analytical")
_BEFORE = {
    **dict.fromkeys(_ANALYTICAL, _SOLVES),
    "integrity": _KEPT,
    **dict.fromkeys(["complaint", "complaints"], _AT_COURT),
    "initiative": _PLANNED,
    **dict.fromkeys(_CHANNELS, _MARKETED),
    **dict.fromkeys(_CALLS, _MONITORED),
}
_AFTER = {
    "scheduling": _NOT_PEOPLE,
    **dict.fromkeys(_ANALYTICAL, _OF_PROBLEMS),
    "integrity": _OF_THINGS,
    **dict.fromkeys(["complaint", "complaints"], _COURT),
    "initiative": _PLAN,
    **dict.fromkeys(_CHANNELS, _SOLD_OVER),
    **dict.fromkeys(["email", "e-mail"], _LABEL),
}
