"""The shelf of clients: sealed records, and who looked at them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

import msgspec

from careers.people.clients.agency import Agency
from careers.people.clients.client import Agreed, Client, Look, Looked, Said
from careers.people.entry.seal import Seal
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

COLUMNS = """
    select number, agency, counselor, code, account, made, changed, closed, sealed
      from clients
"""
FIND = f"{COLUMNS} where number = :number"
OF = f"{COLUMNS} where agency = :agency order by number"
OF_COUNSELOR = f"""
    {COLUMNS} where agency = :agency and counselor = :counselor order by number
"""
OF_ACCOUNT = f"{COLUMNS} where account = :account order by number"
ADD = """
    insert into clients
           (agency, counselor, code, account, made, changed, closed, consent_ends,
            sealed)
    values (:agency, :counselor, :code, :account, :made, :changed, :closed,
            :consent_ends, :sealed)
 returning number
"""
CHANGE = """
    update clients
       set counselor = :counselor, code = :code, account = :account,
           changed = :changed, closed = :closed, consent_ends = :consent_ends,
           sealed = :sealed
     where number = :number
"""
REMOVE = "delete from clients where number = :number"
TIDY = """
    delete from clients
     where agency = :agency and (closed <= :since or consent_ends <= :since)
"""
TAKEN = "select 1 from clients where agency = :agency and code = :code"
CODES = "select code from clients where agency = :agency"
LOOK = """
    insert into client_looks (client, by, what, at)
    values (:client, :by, :what, :at)
"""
LOOKS = """
    select client, by, what, at from client_looks where client = :client
     order by number
"""


class Clients:
    """People that counselors work with."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Said)

    def put(self, client: Client, seal: Seal) -> Client:
        """Keep a client, new or changed."""
        row = _row(client, seal)
        with self._engine.writing():
            if client.number is not None:
                self._engine.write(CHANGE, row)
                return client
            return replace(client, number=int(self._engine.value(ADD, row)))

    def find(self, number: int, seal: Seal) -> Client | None:
        """Fetch one client; who may see them must be asked of it."""
        row = self._engine.row(FIND, {"number": number})
        return self._client(row, seal) if row else None

    def of(
        self, agency: str, seal: Seal, counselor: int | None = None
    ) -> tuple[Client, ...]:
        """Fetch the clients of an agency, or of one counselor there."""
        values = {"agency": agency, "counselor": counselor}
        rows = self._engine.rows(OF if counselor is None else OF_COUNSELOR, values)
        found = (self._client(row, seal) for row in rows)
        return tuple(client for client in found if client)

    def of_account(self, account: int, seal: Seal) -> tuple[Client, ...]:
        """Fetch the records that somebody has linked to their own account."""
        rows = self._engine.rows(OF_ACCOUNT, {"account": account})
        found = (self._client(row, seal) for row in rows)
        return tuple(client for client in found if client)

    def is_taken(self, agency: str, code: str) -> bool:
        """Whether an agency has a client of that code."""
        return bool(self._engine.value(TAKEN, {"agency": agency, "code": code}))

    def codes(self, agency: str) -> frozenset[str]:
        """Name every code of an agency."""
        rows = self._engine.rows(CODES, {"agency": agency})
        return frozenset(row["code"] for row in rows)

    def remove(self, number: int) -> None:
        """Delete a client with everything that hangs on them."""
        self._engine.write(REMOVE, {"number": number})

    def tidy(
        self, agencies: Iterable[Agency], now: datetime, *, most: timedelta
    ) -> int:
        """Delete records that ended longer ago than their agency or any keeps them.

        A record ends when it is closed, or with the client's consent.
        """
        return sum(
            self._engine.write(
                TIDY,
                {
                    "agency": own.slug,
                    "since": seconds(max(own.keeps_since(now), now - most)),
                },
            )
            for own in agencies
        )

    def look(self, look: Look) -> None:
        """Write down that somebody looked."""
        values = {"client": look.client, "by": look.by, "what": look.what.value}
        self._engine.write(LOOK, values | {"at": seconds(look.at)})

    def looks(self, client: int) -> tuple[Look, ...]:
        """Tell who looked at a record, from the beginning."""
        return tuple(
            Look(row["client"], row["by"], Looked(row["what"]), moment(row["at"]))
            for row in self._engine.rows(LOOKS, {"client": client})
        )

    def _client(self, row: dict[str, Any], seal: Seal) -> Client | None:
        """Open a record; one that was sealed with another key is as good as gone."""
        content = seal.open(row["sealed"])
        if content is None:
            return None
        return Client(
            agency=row["agency"],
            counselor=row["counselor"],
            code=row["code"],
            made_at=moment(row["made"]),
            changed_at=moment(row["changed"]),
            closed_at=_maybe(row["closed"]),
            said=self._read.decode(content),
            account=row["account"],
            number=row["number"],
        )


def _maybe(at: int | None) -> datetime | None:
    return None if at is None else moment(at)


def _end_of(agreed: Agreed | None) -> int | None:
    """Give the end of the last day of a consent; it stands beside the seal."""
    if agreed is None or agreed.until is None:
        return None
    return seconds(datetime.combine(agreed.until + timedelta(days=1), time(), UTC))


def _row(client: Client, seal: Seal) -> dict[str, Any]:
    return {
        "number": client.number,
        "agency": client.agency,
        "counselor": client.counselor,
        "code": client.code,
        "account": client.account,
        "made": seconds(client.made_at),
        "changed": seconds(client.changed_at),
        "closed": client.closed_at and seconds(client.closed_at),
        "consent_ends": _end_of(client.said.agreed),
        "sealed": seal.close(msgspec.json.encode(client.said)),
    }
