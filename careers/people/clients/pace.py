"""Answers that come faster than anybody reads the question tell little."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from careers.people.clients.client import Look, Looked

READING = timedelta(seconds=3)
"""A statement and its answers are some forty words: nobody reads them sooner."""

MANY = 8
"""So many quick answers in a row are a habit, fewer are luck."""


def is_rushed(looks: Iterable[Look]) -> bool:
    """Tell whether a record was answered in a rush: many changes with no time between.

    Every answer is a change that is written down with its moment.
    """
    changes = [one for one in looks if one.what is Looked.CHANGED]
    quick = 1
    for before, after in pairwise(changes):
        soon = after.by == before.by and after.at - before.at < READING
        quick = quick + 1 if soon else 1
        if quick >= MANY:
            return True
    return False
