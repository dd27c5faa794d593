"""The shelf of keys for programs: only their hash is kept."""

from datetime import datetime
from typing import Any

from careers.people.employers.program_key import ProgramKey, fresh_key
from careers.people.entry.secret import hashed
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

ADD = """
    insert into program_keys (name, employer, label, made_at, made_by)
    values (:name, :employer, :label, :now, :by)
"""
COLUMNS = """
    select number, employer, label, made_at, made_by, used_at, revoked_at,
           exists (select 1 from memberships
                    where account = made_by and part = 'recruiter'
                      and place = employer) as is_there
      from program_keys
"""
FIND = f"{COLUMNS} where name = :name"
NUMBERED = f"{COLUMNS} where number = :number"
OF = f"{COLUMNS} where employer = :employer order by number desc"
USED = "update program_keys set used_at = :now where number = :number"
REVOKE = """
    update program_keys set revoked_at = :now
     where number = :number and revoked_at is null
"""


class ProgramKeys:
    """By which keys programs come in, and whose they are."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, employer: str, label: str, by: int, now: datetime) -> str:
        """Make a key and give its secret: nobody can ever read it again."""
        secret = fresh_key()
        values = {"name": hashed(secret), "employer": employer, "label": label}
        self._engine.write(ADD, values | {"by": by, "now": seconds(now)})
        return secret

    def find(self, secret: str) -> ProgramKey | None:
        """Fetch a key by its secret, also one that no longer works."""
        return self._one(FIND, {"name": hashed(secret)})

    def numbered(self, number: int) -> ProgramKey | None:
        """Fetch a key by its number; whose it is must be asked of it."""
        return self._one(NUMBERED, {"number": number})

    def of(self, employer: str) -> tuple[ProgramKey, ...]:
        """Fetch every key of an employer, the newest first."""
        rows = self._engine.rows(OF, {"employer": employer})
        return tuple(_key(row) for row in rows)

    def used(self, number: int, now: datetime) -> None:
        """Note that a key was used."""
        self._engine.write(USED, {"number": number, "now": seconds(now)})

    def revoke(self, number: int, now: datetime) -> bool:
        """End a key for good; ``False`` when it had ended before."""
        values = {"number": number, "now": seconds(now)}
        return self._engine.write(REVOKE, values) == 1

    def _one(self, sql: str, values: dict[str, Any]) -> ProgramKey | None:
        row = self._engine.row(sql, values)
        return _key(row) if row else None


def _key(row: dict[str, Any]) -> ProgramKey:
    return ProgramKey(
        row["number"],
        row["employer"],
        row["label"],
        moment(row["made_at"]),
        row["made_by"],
        moment(row["used_at"]) if row["used_at"] is not None else None,
        moment(row["revoked_at"]) if row["revoked_at"] is not None else None,
        bool(row["is_there"]),
    )
