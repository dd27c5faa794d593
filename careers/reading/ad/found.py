"""A fact that was read, and the words it was read from."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value, and the characters of the text it stands in."""

    value: T
    words: str
    start: int
    end: int


def found(value: T, match: re.Match[str]) -> Found[T]:
    """Quote a match, without the white space around it."""
    words = match.group()
    start = match.start() + len(words) - len(words.lstrip())
    words = words.strip()
    return Found(value, words, start, start + len(words))


def form(pattern: str) -> re.Pattern[str]:
    """Make a pattern that ignores case and stops at word boundaries."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


def matches(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """List the places where a pattern stands and is not denied."""
    return [
        match
        for match in pattern.finditer(text)
        if not is_denied(text, match.start(), match.end())
    ]


def first(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Give the first place where a pattern stands and is not denied."""
    return next(iter(matches(pattern, text)), None)


def first_of(forms: Iterable[tuple[T, re.Pattern[str]]], text: str) -> Found[T] | None:
    """Give the first form, in the order of the table, that stands in the text."""
    for value, pattern in forms:
        match = first(pattern, text)
        if match:
            return found(value, match)
    return None


def is_denied(text: str, start: int, end: int) -> bool:
    """Whether the words around a place say that it is not so."""
    return bool(
        _BEFORE.search(text, max(0, start - 50), start)
        or _AFTER.match(text, end, end + 45)
    )


_BEFORE = re.compile(
    r"\b(?:no|never|without|non|zero|neither|not(?!\s+(?:only|just))|\w+n['’]t)\b"
    r"(?:[\s-]+(?:an?|any|the|work|required|do|offer|require|need|have)\b)*"
    r"(?:[\s-]+\w+(?:,\s*|\s*/\s*|\s+(?:or|and|nor)(?=\s)))*[\s-]*(?:or|nor)?[\s-]*\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?:\s+\w+){0,2}\s+(?:(?:is|are|was)\s+not|(?:is|are)n['’]t|not)\s+"
    r"(?:\w+\s+)?(?:available|offered|required|possible|an option|needed|allowed"
    r"|provided|permitted|expected|part)\b",
    re.IGNORECASE,
)

NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
}
NUMBERS |= {"a": 1, "an": 1}
"""Numbers that ads write out."""

NUMBER = rf"(?:\d+(?:\.\d+)?|{'|'.join(word for word in NUMBERS if len(word) > 2)})"


def number_of(words: str) -> float:
    """Tell a number written in digits or in a word."""
    spelled = NUMBERS.get(words.lower())
    return float(words) if spelled is None else float(spelled)
