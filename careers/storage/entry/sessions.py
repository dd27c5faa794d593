"""The shelf of sessions: who is signed in where. A cookie holds what opens one."""

from datetime import datetime, timedelta

from careers.people.entry.secret import fresh, hashed
from careers.people.entry.session import HALF, Session
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

OPEN = """
    insert into sessions (name, account, half, since, seen, device)
    values (:name, :account, :half, :now, :now, :device)
"""
FIND = """
    select name, account, since, seen, device from sessions
     where name = :name and half = :half and seen > :idle and since > :oldest
"""
SEEN = "update sessions set seen = :now where name = :name"
CLOSE = "delete from sessions where name = :name and account = :account"
CLOSE_ALL = "delete from sessions where account = :account and name != :but"
ALL = """
    select name, account, since, seen, device from sessions
     where account = :account and half = 0 and seen > :idle and since > :oldest
     order by seen desc, name
"""
TIDY = """
    delete from sessions
     where seen <= :idle or since <= :oldest or (half and since <= :half_gone)
"""

MINUTE = 60
"""Visits within a minute are written down once: reading should not always write."""


class Sessions:
    """Who is signed in: until they stay away for ``idle``, at most for ``longest``."""

    def __init__(self, engine: Engine, *, idle: timedelta, longest: timedelta) -> None:
        self._engine = engine
        self._idle = idle
        self.longest = longest

    def open(
        self, account: int, now: datetime, *, device: str = "", half: bool = False
    ) -> str:
        """Sign somebody in, or half in; give the secret for the cookie."""
        secret = fresh()
        values = {"name": hashed(secret), "account": account, "half": int(half)}
        self._engine.write(OPEN, values | {"now": seconds(now), "device": device})
        return secret

    def find(self, secret: str, now: datetime, *, half: bool = False) -> Session | None:
        """Find who holds a secret, while their time lasts; this counts as a visit."""
        longest = HALF if half else self.longest
        values = {
            "name": hashed(secret),
            "half": int(half),
            "idle": seconds(now - self._idle),
            "oldest": seconds(now - longest),
        }
        row = self._engine.row(FIND, values)
        if row is None:
            return None
        if not half and seconds(now) - row["seen"] >= MINUTE:
            self._engine.write(SEEN, {"name": row["name"], "now": seconds(now)})
        return _session(row)

    def all(self, account: int, now: datetime) -> list[Session]:
        """List where somebody is signed in, the latest visit first."""
        values = {"account": account} | self._limits(now)
        return [_session(row) for row in self._engine.rows(ALL, values)]

    def close(self, name: str, account: int) -> None:
        """Sign somebody out of one browser: their own, never another's."""
        self._engine.write(CLOSE, {"name": name, "account": account})

    def close_all(self, account: int, *, but: str = "") -> int:
        """Sign somebody out everywhere, but for one session; say of how many."""
        return self._engine.write(CLOSE_ALL, {"account": account, "but": but})

    def tidy(self, now: datetime) -> int:
        """Throw sessions away whose time is over."""
        values = self._limits(now) | {"half_gone": seconds(now - HALF)}
        return self._engine.write(TIDY, values)

    def _limits(self, now: datetime) -> dict[str, int]:
        return {
            "idle": seconds(now - self._idle),
            "oldest": seconds(now - self.longest),
        }


def _session(row: dict[str, object]) -> Session:
    return Session(
        str(row["name"]),
        int(str(row["account"])),
        moment(int(str(row["since"]))),
        moment(int(str(row["seen"]))),
        str(row["device"]),
    )
