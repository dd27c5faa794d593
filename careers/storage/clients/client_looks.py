"""The shelf of looks at the records of an agency: who, at whom, at what, when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from careers.people.clients.client import Looked
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

WHERE = """
      from client_looks l join clients c on c.number = l.client
     where c.agency = :agency and (:by is null or l.by = :by)
       and (:code = '' or c.code = :code) and (:what = '' or l.what = :what)
"""
SOME = f"""
    select l.client, c.code, l.by, l.what, l.at {WHERE}
     order by l.number desc limit :count offset :start
"""
COUNT = f"select count(*) {WHERE}"
PEOPLE = """
    select distinct l.by from client_looks l join clients c on c.number = l.client
     where c.agency = :agency
"""
OPENED = "select distinct client from client_looks where by = :by and at >= :since"


@dataclass(frozen=True, slots=True)
class Seen:
    """One look, with the code of the client, never their name."""

    client: int
    code: str
    by: int
    what: Looked
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which looks are asked for: by whom, at which client, at what."""

    agency: str
    by: int | None = None
    code: str = ""
    what: str = ""

    def values(self) -> dict[str, Any]:
        """Give it as parameters."""
        own = {"agency": self.agency, "by": self.by}
        return {**own, "code": self.code, "what": self.what}


class ClientLooks:
    """What leads read to see that records are opened for work alone."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def some(self, wanted: Wanted, *, start: int, count: int) -> list[Seen]:
        """Fetch looks, the newest first."""
        values = wanted.values() | {"start": start, "count": count}
        return [
            Seen(
                row["client"], row["code"], row["by"], Looked(row["what"]),
                moment(row["at"]),
            )
            for row in self._engine.rows(SOME, values)
        ]  # fmt: skip

    def count(self, wanted: Wanted) -> int:
        """Count them."""
        return int(self._engine.value(COUNT, wanted.values()))

    def opened(self, by: int, since: datetime) -> frozenset[int]:
        """Name the clients at whose records somebody looked since a moment."""
        rows = self._engine.rows(OPENED, {"by": by, "since": seconds(since)})
        return frozenset(row["client"] for row in rows)

    def people(self, agency: str) -> tuple[int, ...]:
        """Name everybody who looked at a record of an agency, by account."""
        rows = self._engine.rows(PEOPLE, {"agency": agency})
        return tuple(sorted(row["by"] for row in rows))
