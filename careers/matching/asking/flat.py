"""Answers that are all the same tell little about the person who gave them.

Honest people give the same answer eight times in a row now and then: a role often asks
the same level of everything. So eight count only when nothing else came before.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from careers.matching.asking.known import Given

THROUGHOUT = 8
"""The same answer so many times from the first on makes us ask whether it was meant."""

LATER = 10
"""The same for answers in a row later on."""


@dataclass(frozen=True, slots=True)
class Run:
    """The same answer, several times in a row; a level of ``None`` is *not sure*."""

    level: int | None
    count: int


def flat(given: Iterable[Given]) -> Run | None:
    """Find the longest run of one answer that is long enough to ask about."""
    groups = groupby(one.level for one in given)
    runs = [Run(level, len(list(same))) for level, same in groups]
    first = [run for run in runs[:1] if run.count >= THROUGHOUT]
    later = [run for run in runs[1:] if run.count >= LATER]
    return max((*first, *later), key=lambda run: run.count, default=None)
