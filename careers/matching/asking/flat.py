"""Answers that are all the same tell little about the person who gave them."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from careers.matching.asking.known import Given

MANY = 8
"""The same answer so many times in a row makes us ask whether it was meant."""


@dataclass(frozen=True, slots=True)
class Run:
    """The same answer, several times in a row; a level of ``None`` is *not sure*."""

    level: int | None
    count: int


def flat(given: Iterable[Given]) -> Run | None:
    """Find the longest run of one answer, if it is long enough to ask about."""
    groups = groupby(one.level for one in given)
    runs = [Run(level, len(list(same))) for level, same in groups]
    longest = max(runs, key=lambda run: run.count, default=Run(None, 0))
    return longest if longest.count >= MANY else None
