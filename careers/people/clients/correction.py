"""Putting right what was written down: what stood there is kept, and why it changed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

Entry = TypeVar("Entry")


class Cause(StrEnum):
    """Why an entry is put right."""

    SLIP = "slip"
    LEARNED = "learned"
    ANOTHER = "another"


@dataclass(frozen=True, slots=True)
class Correction(Generic[Entry]):
    """What stood there and what stands there now; ``None`` where it was struck out."""

    before: Entry
    after: Entry | None
    cause: Cause
    on: date
    by: int = 0
    words: str = ""


def corrected(entries: tuple[Entry, ...], made: Correction[Entry]) -> tuple[Entry, ...]:
    """Put an entry right in its place; what then stands there twice stands once."""
    if made.after is None or made.after in entries:
        return tuple(own for own in entries if own != made.before)
    return tuple(made.after if own == made.before else own for own in entries)


def history(
    entry: Entry, made: Iterable[Correction[Entry]]
) -> tuple[Correction[Entry], ...]:
    """Tell how an entry came to say what it says, the last correction in front."""
    found: list[Correction[Entry]] = []
    said: Entry | None = entry
    for own in reversed(tuple(made)):
        if own.after == said:
            found.append(own)
            said = own.before
    return tuple(found)


def struck(made: Iterable[Correction[Entry]]) -> tuple[Correction[Entry], ...]:
    """Tell what was struck out, the last in front."""
    return tuple(own for own in reversed(tuple(made)) if own.after is None)


def of_this_record(
    made: Iterable[Correction[Entry]],
) -> tuple[Correction[Entry], ...]:
    """Leave out what was about somebody else: no copy or note may tell it.

    What led to such an entry was about them, too, whatever it was put right for.
    """
    found: list[Correction[Entry]] = []
    elses: list[Entry] = []
    for own in reversed(tuple(made)):
        if own.cause is Cause.ANOTHER or own.after in elses:
            elses.append(own.before)
        else:
            found.insert(0, own)
    return tuple(found)
