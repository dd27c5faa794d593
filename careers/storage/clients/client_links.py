"""The shelf of private links to a client's plan: to join it once, or to look at it."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from enum import StrEnum

from careers.people.entry.secret import fresh, hashed
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine


class For(StrEnum):
    """What a link is for: to tie the record to an account, or to see the plan."""

    JOIN = "join"
    SEE = "see"


ADD = """
    insert into client_links (name, client, until, purpose)
    values (:name, :client, :until, :purpose)
"""
FIND = """
    select client from client_links
     where name = :name and purpose = :purpose and until > :now
"""
USE = "delete from client_links where name = :name"
END = "delete from client_links where client = :client and purpose = :purpose"
LAST = """
    select until from client_links
     where client = :client and purpose = :purpose and until > :now
"""
TIDY = "delete from client_links where until <= :now"


class ClientLinks:
    """Links that were handed over to clients; only their hash is kept."""

    def __init__(self, engine: Engine, lasts: Mapping[For, timedelta]) -> None:
        self._engine = engine
        self._lasts = lasts

    def add(self, client: int, purpose: For, now: datetime) -> str:
        """Make a link; an earlier one for the same ends. Give the secret."""
        secret = fresh()
        values = {
            "name": hashed(secret),
            "client": client,
            "until": seconds(now + self._lasts[purpose]),
            "purpose": purpose.value,
        }
        with self._engine.writing():
            self.end(client, purpose)
            self._engine.write(ADD, values)
        return secret

    def find(self, secret: str, purpose: For, now: datetime) -> int | None:
        """Tell whose record a link leads to, without using it."""
        values = {
            "name": hashed(secret),
            "purpose": purpose.value,
            "now": seconds(now),
        }
        found = self._engine.value(FIND, values)
        return None if found is None else int(found)

    def until(self, client: int, purpose: For, now: datetime) -> datetime | None:
        """Tell until when the link of a client works, if there is one."""
        values = {"client": client, "purpose": purpose.value, "now": seconds(now)}
        found = self._engine.value(LAST, values)
        return None if found is None else moment(found)

    def use(self, secret: str) -> bool:
        """Spend a link; ``False`` when it was spent before."""
        return self._engine.write(USE, {"name": hashed(secret)}) == 1

    def end(self, client: int, purpose: For) -> None:
        """End the link of a client."""
        self._engine.write(END, {"client": client, "purpose": purpose.value})

    def tidy(self, now: datetime) -> int:
        """Throw links away whose time is over."""
        return self._engine.write(TIDY, {"now": seconds(now)})
