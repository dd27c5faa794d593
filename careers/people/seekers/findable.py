"""Letting oneself be found: by choice, never by some, and not while one is away."""

from dataclasses import dataclass
from datetime import datetime

from careers.people.entry.secret import hashed

MOST_HIDDEN = 50
"""Employers that one can hide from."""


@dataclass(frozen=True, slots=True)
class Findable:
    """Somebody who may be found: since when, last here, and hidden from whom.

    ``agreed`` are the words they read when they last said so.
    """

    account: int
    since: datetime
    seen: datetime
    hidden_from: frozenset[str] = frozenset()
    agreed: str = ""

    def is_found(self, employer: str) -> bool:
        """Whether people of an employer may see what this person shows."""
        return employer not in self.hidden_from


def stands_for(secret_key: str, posting: int, account: int) -> str:
    """Name a person to those who hire for one job: elsewhere the name is another."""
    return hashed(f"{secret_key} {posting} found: {account}")[:16]
