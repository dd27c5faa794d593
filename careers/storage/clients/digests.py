"""The shelf of digests: a caseload of thousands without opening every record."""

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from careers.people.clients.digest import Digest, Listed
from careers.people.entry.seal import Seal
from careers.storage.clock import moment
from careers.storage.engine import Engine

OF = """
    select c.number, c.agency, c.counselor, c.code, c.account, c.made, c.changed,
           c.closed, d.sealed
      from clients c left join client_digests d on d.client = c.number
     where c.agency = :agency and (:counselor is null or c.counselor = :counselor)
"""
WITHOUT = """
    select c.number from clients c left join client_digests d on d.client = c.number
     where c.agency = :agency and d.client is null limit :count
"""
PUT = "insert or replace into client_digests (client, sealed) values (:client, :sealed)"
AT_ONCE = 100
"""Records that are opened in one write section."""

Making = Callable[[int], Digest | None]
"""Makes the digest of a client; ``None`` for a record that cannot be opened."""


class Digests:
    """What lists know of clients; made anew when a record has changed."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Digest)

    def of(
        self, agency: str, seal: Seal, make: Making, counselor: int | None = None
    ) -> list[Listed]:
        """List the clients of an agency, or of one counselor there."""
        self._catch_up(agency, seal, make)
        values = {"agency": agency, "counselor": counselor}
        found = (self._listed(row, seal) for row in self._engine.rows(OF, values))
        return [own for own in found if own]

    def _catch_up(self, agency: str, seal: Seal, make: Making) -> None:
        """Make the digests that are missing; nobody changes a record meanwhile."""
        while rows := self._without(agency):
            with self._engine.writing():
                numbers = [row["number"] for row in self._without(agency)]
                made = [(number, make(number)) for number in numbers]
                self._engine.write_many(PUT, _rows(made, seal))
            if len(rows) < AT_ONCE:
                return

    def _without(self, agency: str) -> list[dict[str, Any]]:
        return self._engine.rows(WITHOUT, {"agency": agency, "count": AT_ONCE})

    def _listed(self, row: dict[str, Any], seal: Seal) -> Listed | None:
        content = seal.open(row["sealed"]) if row["sealed"] else None
        if not content:
            return None
        return Listed(
            number=row["number"],
            agency=row["agency"],
            counselor=row["counselor"],
            code=row["code"],
            made_at=moment(row["made"]),
            changed_at=moment(row["changed"]),
            closed_at=None if row["closed"] is None else moment(row["closed"]),
            account=row["account"],
            digest=self._read.decode(content),
        )


def _rows(
    made: Sequence[tuple[int, Digest | None]], seal: Seal
) -> list[dict[str, int | str]]:
    """Seal them; nothing is sealed for a record that cannot be opened."""
    return [
        {"client": number, "sealed": seal.close(_bytes(own))} for number, own in made
    ]


def _bytes(own: Digest | None) -> bytes:
    return msgspec.json.encode(own) if own else b""
