"""The shelf of links in letters: each works once, and not for long."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from careers.people.entry.link import Link, Purpose
from careers.people.entry.secret import fresh, hashed
from careers.storage.clock import seconds
from careers.storage.engine import Engine

ADD = """
    insert into links (name, purpose, email, account, until)
    values (:name, :purpose, :email, :account, :until)
"""
FIND = """
    select purpose, email, account from links
     where name = :name and purpose = :purpose and until > :now
"""
USE = "delete from links where name = :name"
SPENT = "delete from links where purpose = :purpose and email = :email"
ENDED = "delete from links where account = :account"
TIDY = "delete from links where until <= :now"


class Links:
    """Links that were sent and not used, and how long each kind works."""

    def __init__(self, engine: Engine, lasts: Mapping[Purpose, timedelta]) -> None:
        self._engine = engine
        self._lasts = lasts

    def add(self, link: Link, now: datetime) -> str:
        """Make a link; give the secret that goes into the letter."""
        secret = fresh()
        values = {
            "name": hashed(secret),
            "purpose": link.purpose.value,
            "email": link.email,
            "account": link.account,
            "until": seconds(now + self._lasts[link.purpose]),
        }
        self._engine.write(ADD, values)
        return secret

    def find(self, secret: str, purpose: Purpose, now: datetime) -> Link | None:
        """Look at a link without using it: programs that scan mail open links too."""
        values = {
            "name": hashed(secret),
            "purpose": purpose.value,
            "now": seconds(now),
        }
        row = self._engine.row(FIND, values)
        if row is None:
            return None
        return Link(Purpose(row["purpose"]), row["email"], row["account"])

    def use(self, secret: str, link: Link) -> bool:
        """Spend a link, and all others like it; ``False`` when it was spent before."""
        with self._engine.writing():
            used = self._engine.write(USE, {"name": hashed(secret)}) == 1
            like = {"purpose": link.purpose.value, "email": link.email}
            self._engine.write(SPENT, like)
        return used

    def end(self, account: int) -> None:
        """End every link of an account: its password or address has changed."""
        self._engine.write(ENDED, {"account": account})

    def tidy(self, now: datetime) -> int:
        """Throw links away whose time is over."""
        return self._engine.write(TIDY, {"now": seconds(now)})
