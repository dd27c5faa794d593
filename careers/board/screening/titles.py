"""The signs that are seen in the title."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from careers.board.screening.hit import Hit
from careers.board.screening.text import Text


def hits(title: str, text: Text) -> Iterator[Hit]:
    """Tell titles of several jobs, misspelled, in capitals, or of another job."""
    whole = ("title", title, 0, len(title))
    if len(_jobs(title)) >= SEVERAL:
        yield Hit("several-jobs", *whole)
    if title.isupper() and " " in title.strip():
        yield Hit("loud-title", *whole)
    slip = _slip(title)
    if slip:
        yield Hit("misspelt-title", "title", slip.group(), *slip.span())
    other = _other(title, text)
    if other:
        yield Hit("another-job", "text", *text.quote(*other))


SEVERAL = 3
CLOSE = 2

_JOB_WORD = re.compile(
    r"\b(?:clerk|clerical|assist\w*|rep|representative|agent|data entry|admin\w*|typist"
    r"|receptionist|customer service|secretary|bookkeep\w+|payroll|processor|support"
    r"|associate|specialist|coordinator)\b",
    re.IGNORECASE,
)


def _jobs(title: str) -> list[str]:
    parts = re.split(r"[/,|]| - | or | & | and ", title)
    return [part for part in parts if _JOB_WORD.search(part)]


_MADE_OF = """
administrative administration administrator administrators assistant assistants
assistance representative representatives receptionist coordinator coordinators
specialist specialists customer customers secretary associate associates technical
technician professional professionals supervisor supervisors operator
"""
_RIGHT = frozenset(_MADE_OF.split())
_LONG = re.compile(r"[A-Za-z]{8,}")


def _slip(title: str) -> re.Match[str] | None:
    """Find a word that is nearly, but not quite, one that titles are made of."""
    for match in _LONG.finditer(title):
        word = match.group().lower()
        if word not in _RIGHT and any(_is_slip(word, right) for right in _RIGHT):
            return match
    return None


def _is_slip(word: str, right: str) -> bool:
    """Same ends, and a letter or two too many, missing or swapped within."""
    same_ends = word[:2] == right[:2] and word[-2:] == right[-2:]
    return same_ends and Levenshtein.distance(word, right) <= CLOSE


_OTHER = re.compile(
    r"(?:needed for (?:our|the|an?)|as an?|for our|our|seeking an?|this)\s+"
    r"(?P<job>data entry|admin\w* assist\w*|office assist\w*|typist|payroll|clerical"
    r"|personal assist\w*|virtual assist\w*|book ?keep\w*|mystery shopp\w*)"
)


def _other(title: str, text: Text) -> tuple[int, int] | None:
    match = _OTHER.search(text.lower)
    if not match or not title:
        return None
    return None if match["job"][:5] in title.lower() else match.span("job")
