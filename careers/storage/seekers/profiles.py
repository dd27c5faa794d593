"""The shelf of anonymous profiles: lockers that empty themselves."""

from dataclasses import dataclass
from datetime import datetime, timedelta

import msgspec

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.ticket import Ticket
from careers.storage.engine import Engine

KEEP = """
    insert into anonymous_profiles (locker, sealed, seen_at)
    values (:locker, :sealed, :now)
    on conflict (locker) do update
    set sealed = excluded.sealed, seen_at = excluded.seen_at
"""
FIND = """
    select sealed, seen_at from anonymous_profiles
     where locker = :locker and seen_at > :oldest
"""
SEEN = "update anonymous_profiles set seen_at = :now where locker = :locker"
FORGET = "delete from anonymous_profiles where locker = :locker"
TIDY = "delete from anonymous_profiles where seen_at <= :oldest"

SHAPE = 2
"""Counts up when profiles are kept another way; what is older is as good as gone."""

MINUTE = 60
"""Visits within a minute are written down once: reading should not always write."""


@dataclass(frozen=True, slots=True)
class Content:
    """What lies in a locker, and in which shape."""

    shape: int
    kept: AnonymousProfile


class Profiles:
    """What people without an account keep with us, until they are ``idle`` so long."""

    def __init__(self, engine: Engine, *, idle: timedelta) -> None:
        self._engine = engine
        self._idle = idle
        self._read = msgspec.json.Decoder(Content)

    def keep(self, ticket: Ticket, kept: AnonymousProfile, now: datetime) -> None:
        """Lock a profile up, instead of what was in the locker before."""
        sealed = ticket.seal(msgspec.json.encode(Content(SHAPE, kept))).decode()
        values = {"locker": ticket.locker, "sealed": sealed, "now": _seconds(now)}
        self._engine.write(KEEP, values)

    def find(self, ticket: Ticket, now: datetime) -> AnonymousProfile | None:
        """Open a locker, if its time is not over; this counts as a visit."""
        values = {"locker": ticket.locker, "oldest": self._oldest(now)}
        row = self._engine.row(FIND, values)
        content = ticket.open(row["sealed"].encode()) if row else None
        if row is None or content is None:
            return None
        if _seconds(now) - row["seen_at"] >= MINUTE:
            self._engine.write(SEEN, {"locker": ticket.locker, "now": _seconds(now)})
        return self._decoded(content)

    def forget(self, ticket: Ticket) -> None:
        """Empty a locker at once."""
        self._engine.write(FORGET, {"locker": ticket.locker})

    def tidy(self, now: datetime) -> int:
        """Empty every locker whose time is over; say how many."""
        return self._engine.write(TIDY, {"oldest": self._oldest(now)})

    def _decoded(self, content: bytes) -> AnonymousProfile | None:
        """Read what was kept; what an older or newer site wrote may not be readable."""
        try:
            found = self._read.decode(content)
        except msgspec.DecodeError:
            return None
        return found.kept if found.shape == SHAPE else None

    def _oldest(self, now: datetime) -> int:
        return _seconds(now - self._idle)


def _seconds(now: datetime) -> int:
    return int(now.timestamp())
