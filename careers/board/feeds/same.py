"""The same ad twice in one file: under one id, or under several."""

import heapq
import re
from array import array
from zlib import crc32

from careers.board.job import Job
from careers.reading.ad.title import normal

SKETCH = 48
"""How many fingerprints of a text are kept; two near-same texts share most of them."""


class Seen:
    """The ads of one import so far, small enough to remember them all."""

    def __init__(self) -> None:
        self._keys: dict[tuple[str, str], int] = {}
        self._ads: dict[int, list[tuple[str, int, array[int]]]] = {}

    def same_id(self, job: Job, line: int) -> int | None:
        """Tell the line of an earlier row with this id, and remember this one."""
        key = (job.source, job.source_key)
        before = self._keys.get(key)
        self._keys[key] = line
        return before

    def same_ad(self, job: Job, line: int) -> int | None:
        """Tell the line of the same ad under another id; titles alone prove nothing."""
        own = sketch(job.body)
        if not own:
            return None
        near = self._ads.setdefault(_about(job), [])
        for key, before, other in near:
            if key != job.source_key and likeness(own, other) >= 0.8:
                return before
        near.append((job.source_key, line, own))
        return None


def is_same(one: Job, other: Job) -> bool:
    """Whether two ads are one job: title, place, words, hours, pay and terms agree.

    A night shift beside a day shift is another job, though every word is the same.
    """
    if _about(one) != _about(other):
        return False
    facts = [(job.when, job.pay, job.terms) for job in (one, other)]
    return (
        facts[0] == facts[1] and likeness(sketch(one.body), sketch(other.body)) >= 0.8
    )


def sketch(text: str) -> "array[int]":
    """Fingerprint a text by the smallest hashes of its runs of three words."""
    words = re.findall(r"\w+", text.lower())
    runs = {
        crc32(" ".join(words[at : at + 3]).encode()) for at in range(len(words) - 2)
    }
    return array("L", heapq.nsmallest(SKETCH, runs))


def likeness(one: "array[int]", other: "array[int]") -> float:
    """Tell how much of two fingerprints is shared, from 0 to 1."""
    smallest = set(heapq.nsmallest(SKETCH, {*one, *other}))
    return len(smallest & set(one) & set(other)) / max(1, len(smallest))


def _about(job: Job) -> int:
    """Number what two rows must share before their texts are compared."""
    place = f"{job.where.country}|{job.where.region}|{job.where.city}"
    return crc32(f"{job.employer.slug}|{normal(job.title)}|{place}".encode())
