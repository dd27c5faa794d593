"""How fast an employer answers the applications made here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from statistics import median

FEWEST = 5
"""Answers below which a pace would be chance."""


@dataclass(frozen=True, slots=True)
class Answering:
    """How many applications were answered, of how many, and how fast half of them."""

    answered: int
    asked: int
    typical: timedelta


def answering(waits: Sequence[timedelta], asked: int) -> Answering | None:
    """Tell the pace of an employer; ``None`` while there are too few answers."""
    if len(waits) < FEWEST:
        return None
    return Answering(
        len(waits),
        asked,
        timedelta(seconds=median(wait.total_seconds() for wait in waits)),
    )
