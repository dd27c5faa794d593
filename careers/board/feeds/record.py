"""One row of a feed, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Record:
    """The fields of one posting as the feed gives them; none at all for a blank row."""

    line: int
    fields: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Fault:
    """A row that could not be read, and what to do about it."""

    line: int
    problem: str
    remedy: str


LONGEST = 4_000_000
"""Bytes of one posting; what is longer is not a posting."""
