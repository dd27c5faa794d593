"""The shelf of names that employers had, have and ask for."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import msgspec

from careers.people.employers.rename import Rename
from careers.storage.clock import seconds
from careers.storage.engine import Engine
from careers.storage.jobs.employers import Employers

ADD = """
    insert into renames (employer, at, decided, granted, details)
    values (:employer, :at, :decided, :granted, :details)
 returning number
"""
COLUMNS = "select number, details from renames"
FIND = f"{COLUMNS} where number = :number"
WAITING = f"{COLUMNS} where decided is null order by at, number"
LAST = f"{COLUMNS} where employer = :employer order by number desc limit 1"
FORMER = f"{COLUMNS} where employer = :employer and granted = 1 order by number desc"
DECIDE = """
    update renames set decided = :decided, granted = :granted, details = :details
     where number = :number and decided is null
"""


class Renames:
    """What employers are to be called; those of proven ones are a moderator's word."""

    def __init__(self, engine: Engine, employers: Employers) -> None:
        self._engine = engine
        self._employers = employers
        self._read = msgspec.json.Decoder(Rename)

    def find(self, number: int) -> Rename | None:
        """Fetch one."""
        return next(iter(self._all(FIND, {"number": number})), None)

    def waiting(self) -> tuple[Rename, ...]:
        """Fetch what waits for a moderator, the longest waiting first."""
        return self._all(WAITING, {})

    def last_of(self, employer: str) -> Rename | None:
        """Fetch what was asked for last."""
        return next(iter(self._all(LAST, {"employer": employer})), None)

    def former_of(self, employer: str) -> tuple[Rename, ...]:
        """Fetch what became of an employer's name, the last change first."""
        return self._all(FORMER, {"employer": employer})

    def add(self, rename: Rename) -> Rename:
        """Keep one, waiting or done; what is granted is its name from now on."""
        with self._engine.writing():
            number = int(self._engine.value(ADD, _row(rename)))
            if rename.granted:
                self._name(rename)
        return replace(rename, number=number)

    def decide(self, rename: Rename) -> bool:
        """Keep a decision; ``False`` when there was one before."""
        with self._engine.writing():
            values = _row(rename) | {"number": rename.number}
            if self._engine.write(DECIDE, values) == 0:
                return False
            if rename.granted:
                self._name(rename)
        return True

    def _name(self, rename: Rename) -> None:
        self._employers.rename(
            rename.employer, rename.name, rename.decided_at or rename.at
        )

    def _all(self, sql: str, values: dict[str, Any]) -> tuple[Rename, ...]:
        rows = self._engine.rows(sql, values)
        return tuple(
            replace(self._read.decode(row["details"]), number=row["number"])
            for row in rows
        )


def _row(rename: Rename) -> dict[str, Any]:
    decided: datetime | None = rename.decided_at
    return {
        "employer": rename.employer,
        "at": seconds(rename.at),
        "decided": seconds(decided) if decided else None,
        "granted": int(rename.granted),
        "details": msgspec.json.encode(rename).decode(),
    }
