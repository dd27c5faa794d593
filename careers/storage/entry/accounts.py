"""The shelf of accounts: who can come back, and what else they are."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from careers.people.entry.account import Account
from careers.people.entry.membership import Membership, Part
from careers.people.entry.secret import hashed
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

COLUMNS = "select number, email, since, factor is not null as second from accounts"
BY_NUMBER = f"{COLUMNS} where number = :number"
BY_EMAIL = f"{COLUMNS} where email = :email"
ADD = """
    insert into accounts (email, password, since) values (:email, :password, :now)
    on conflict (email) do nothing
"""
KEPT = "select password from accounts where number = :number"
KEEP = "update accounts set password = :password where number = :number"
SET_EMAIL = """
    update or ignore accounts set email = :email where number = :number
"""
REMOVE = "delete from accounts where number = :number"

FACTOR = "select factor, factor_step from accounts where number = :number"
SET_FACTOR = """
    update accounts set factor = :sealed, factor_step = 0 where number = :number
"""
USE_STEP = """
    update accounts set factor_step = :step
     where number = :number and factor_step < :step
"""
ADD_SPARE = "insert into spare_codes (account, name) values (:number, :name)"
USE_SPARE = "delete from spare_codes where account = :number and name = :name"
NO_SPARES = "delete from spare_codes where account = :number"
SPARES = "select count(*) from spare_codes where account = :number"

PARTS = "select part, place from memberships where account = :number"
JOIN = """
    insert into memberships (account, part, place, since)
    values (:number, :part, :place, :now)
    on conflict do nothing
"""
LEAVE = """
    delete from memberships
     where account = :number and part = :part and place = :place
"""
MEMBERS = """
    select a.number, a.email, a.since, a.factor is not null as second
      from memberships m join accounts a on a.number = m.account
     where m.part = :part and m.place = :place
     order by m.since, a.number
"""


class Accounts:
    """Everybody who can sign in."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(self, number: int) -> Account | None:
        """Fetch an account by its number."""
        return self._one(self._engine.row(BY_NUMBER, {"number": number}))

    def by_email(self, email: str) -> Account | None:
        """Fetch an account by its plain address."""
        return self._one(self._engine.row(BY_EMAIL, {"email": email}))

    def add(self, email: str, password: str, now: datetime) -> Account | None:
        """Open an account with a kept password; ``None`` when there is one already."""
        values = {"email": email, "password": password, "now": seconds(now)}
        return self.by_email(email) if self._engine.write(ADD, values) else None

    def password(self, number: int) -> str | None:
        """Give the password as it is kept."""
        kept = self._engine.value(KEPT, {"number": number})
        return str(kept) if kept is not None else None

    def set_password(self, number: int, password: str) -> None:
        """Keep another password."""
        self._engine.write(KEEP, {"number": number, "password": password})

    def set_email(self, number: int, email: str) -> bool:
        """Move to another address; ``False`` when somebody else has it."""
        return self._engine.write(SET_EMAIL, {"number": number, "email": email}) == 1

    def remove(self, number: int) -> None:
        """Close an account; all that hangs on it goes with it."""
        self._engine.write(REMOVE, {"number": number})

    def factor(self, number: int) -> tuple[str, int] | None:
        """Give the sealed key of the second factor and the last step used."""
        row = self._engine.row(FACTOR, {"number": number})
        return (row["factor"], row["factor_step"]) if row and row["factor"] else None

    def set_factor(
        self, number: int, sealed: str | None, spares: Iterable[str] = ()
    ) -> None:
        """Ask for a second factor from now on, with spare codes; or no longer."""
        rows = [{"number": number, "name": hashed(code)} for code in spares]
        with self._engine.writing():
            self._engine.write(SET_FACTOR, {"number": number, "sealed": sealed})
            self._engine.write(NO_SPARES, {"number": number})
            self._engine.write_many(ADD_SPARE, rows)

    def use_step(self, number: int, step: int) -> bool:
        """Spend the code of a half minute; ``False`` when it was spent before."""
        return self._engine.write(USE_STEP, {"number": number, "step": step}) == 1

    def use_spare(self, number: int, code: str) -> bool:
        """Spend a spare code; ``False`` when there is none like it."""
        values = {"number": number, "name": hashed(code)}
        return self._engine.write(USE_SPARE, values) == 1

    def spares(self, number: int) -> int:
        """Count the spare codes that are left."""
        return int(self._engine.value(SPARES, {"number": number}))

    def join(self, number: int, membership: Membership, now: datetime) -> None:
        """Give somebody a part."""
        self._engine.write(JOIN, _named(number, membership) | {"now": seconds(now)})

    def leave(self, number: int, membership: Membership) -> None:
        """Take a part away."""
        self._engine.write(LEAVE, _named(number, membership))

    def members(self, membership: Membership) -> list[Account]:
        """List who takes a part at a place, the longest there first."""
        values = {"part": membership.part.value, "place": membership.place}
        found = (self._one(row) for row in self._engine.rows(MEMBERS, values))
        return [account for account in found if account]

    def _one(self, row: dict[str, Any] | None) -> Account | None:
        if row is None:
            return None
        number = row["number"]
        parts = self._engine.rows(PARTS, {"number": number})
        return Account(
            number,
            row["email"],
            moment(row["since"]),
            frozenset(Membership(Part(own["part"]), own["place"]) for own in parts),
            bool(row["second"]),
        )


def _named(number: int, membership: Membership) -> dict[str, Any]:
    return {
        "number": number,
        "part": membership.part.value,
        "place": membership.place,
    }
