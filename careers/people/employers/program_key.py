"""A key by which a program of an employer comes in, instead of a person."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from careers.people.entry.secret import fresh

PREFIX = "headway_key_"
"""How every key begins: whoever finds one in a file, or a scanner, knows what it is."""

MOST = 20
"""Keys of one employer that work at a time."""

SEEN_EVERY = timedelta(minutes=1)
"""How exactly it is kept when a key was used last: each use is not worth a write."""


@dataclass(frozen=True, slots=True)
class ProgramKey:
    """A key as we know it: never its secret. ``made_by`` is an account.

    ``maker_is_there``: whether whoever made it, and has seen it, hires there still.
    """

    number: int
    employer: str
    label: str
    made_at: datetime
    made_by: int
    used_at: datetime | None = None
    revoked_at: datetime | None = None
    maker_is_there: bool = True

    @property
    def works(self) -> bool:
        """Whether it opens anything: a key never outlives its maker’s part."""
        return self.revoked_at is None and self.maker_is_there

    def is_news(self, now: datetime) -> bool:
        """Whether a use at this moment is worth writing down."""
        return self.used_at is None or now - self.used_at >= SEEN_EVERY


def fresh_key() -> str:
    """Make the secret of a key."""
    return PREFIX + fresh()


def looks_like_key(text: str) -> bool:
    """Whether a text has the shape of a key; others are not looked up."""
    return bool(re.fullmatch(PREFIX + r"[A-Za-z0-9_-]{43}", text))
