"""What a CV says was supervised, and who was hired: things, people, the writer."""

import re

_SUPERVISED = frozenset(
    ["supervise", "supervised", "supervised and", "supervising", "supervision of"]
)
_TAKEN_ON = frozenset(["hired", "recruited"])
_LINE = 60


def has_no_people(words: str, text: str, end: int) -> bool:
    """Tell who supervised deliveries from who supervised drivers, or was hired."""
    after = text[end : end + _LINE]
    if words in _TAKEN_ON:
        return bool(_AWAY.match(after))
    return words in _SUPERVISED and _is_of_things(after)


_AWAY = re.compile(
    r"\s(?:away|as an?|by|from|into|to (?!fill|staff|work))\b", re.IGNORECASE
)


def _is_of_things(after: str) -> bool:
    clause = _END.split(after, maxsplit=1)[0]
    return bool(_THINGS.search(clause)) and not _PEOPLE.search(clause)


_END = re.compile(r"[.;:•]|\n\s*\n")
_THINGS = re.compile(
    r"\b(?:accounts|activities|billings?|cleaning|construction|deliver(?:y|ies)|distribution"
    r"|equipment|flow|fulfillment|installations?|inventory|invoic\w+|maintenance"
    r"|materials?|payroll|play|preparation|process(?:es|ing)?|production|projects?"
    r"|repairs?|routing|shipping|storage|systems|testing|visits|works)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:\w+(?:ers|ors|ants|ists|ives|ees|eers)|assistants?|crews?|departments?"
    r"|interns?|members|people|personnel|reps|soldiers|staff|teams?|technicians"
    r"|volunteers)\b",
    re.IGNORECASE,
)
