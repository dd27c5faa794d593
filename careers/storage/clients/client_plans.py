"""The shelf of clients' plans: sealed versions, and what follows them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import msgspec

from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.follow_up import FollowUp
from careers.people.clients.footing import Footing
from careers.people.clients.plan_version import (
    Agreement,
    Refusal,
    Version,
    proposed,
)
from careers.people.entry.seal import Seal
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

COLUMNS = "select client, number, at, by, sealed from client_plans"
OF = f"{COLUMNS} where client = :client order by number"
OF_AGENCY = f"""
    {COLUMNS} where client in (select number from clients where agency = :agency)
     order by client, number
"""
LAST = "select max(number) from client_plans where client = :client"
PUT = """
    insert into client_plans (client, number, at, by, sealed)
    values (:client, :number, :at, :by, :sealed)
    on conflict (client, number) do update set sealed = excluded.sealed
"""
FOLLOW_UP = "select sealed from client_follow_ups where client = :client"
FOLLOW_UPS = """
    select client, sealed from client_follow_ups
     where client in (select number from clients where agency = :agency)
"""
KEEP = """
    insert into client_follow_ups (client, sealed) values (:client, :sealed)
    on conflict (client) do update set sealed = excluded.sealed
"""


class Kept(msgspec.Struct, frozen=True):
    """What is sealed of a version."""

    plan: ClientPlan
    why: str = ""
    agreements: tuple[Agreement, ...] = ()
    refusal: Refusal | None = None
    footing: Footing | None = None


class ClientPlans:
    """Plans that counselors and clients agree, and everything that follows."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Kept)
        self._read_follow_up = msgspec.json.Decoder(FollowUp)

    def of(self, client: int, seal: Seal) -> tuple[Version, ...]:
        """Fetch every version of a client's plan, the first in front."""
        rows = self._engine.rows(OF, {"client": client})
        found = (self._version(row, seal) for row in rows)
        return tuple(own for own in found if own)

    def of_agency(self, agency: str, seal: Seal) -> dict[int, tuple[Version, ...]]:
        """Fetch every version of every plan of an agency, by client."""
        found: dict[int, tuple[Version, ...]] = {}
        for row in self._engine.rows(OF_AGENCY, {"agency": agency}):
            version = self._version(row, seal)
            if version:
                found[row["client"]] = (*found.get(row["client"], ()), version)
        return found

    def propose(self, client: int, version: Version, seal: Seal) -> Version:
        """Keep a new version under the next number."""
        with self._engine.writing():
            last = self._engine.value(LAST, {"client": client}) or 0
            made = replace(version, number=last + 1)
            self.put(client, made, seal)
        return made

    def put(self, client: int, version: Version, seal: Seal) -> None:
        """Keep a version, new or with another word on it."""
        kept = Kept(
            version.plan,
            version.why,
            version.agreements,
            version.refusal,
            version.footing,
        )
        values = {
            "client": client,
            "number": version.number,
            "at": seconds(version.at),
            "by": version.by,
            "sealed": seal.close(msgspec.json.encode(kept)),
        }
        self._engine.write(PUT, values)

    def answer(
        self, client: int, number: int, seal: Seal, change: Callable[[Version], Version]
    ) -> Version | None:
        """Put a word on the version that waits for one; ``None`` if that is another.

        Two who answer at once are both heard.
        """
        with self._engine.writing():
            waits = proposed(self.of(client, seal))
            if waits is None or waits.number != number:
                return None
            made = change(waits)
            self.put(client, made, seal)
        return made

    def follow_up(self, client: int, seal: Seal) -> FollowUp:
        """Fetch what follows a client's plan; nothing yet is fine."""
        sealed = self._engine.value(FOLLOW_UP, {"client": client})
        return self._follow_up(sealed, seal)

    def follow_ups(self, agency: str, seal: Seal) -> dict[int, FollowUp]:
        """Fetch what follows every plan of an agency, by client."""
        rows = self._engine.rows(FOLLOW_UPS, {"agency": agency})
        return {row["client"]: self._follow_up(row["sealed"], seal) for row in rows}

    def follow(
        self, client: int, seal: Seal, change: Callable[[FollowUp], FollowUp]
    ) -> FollowUp:
        """Change what follows; two who do so at once lose nothing."""
        with self._engine.writing():
            made = change(self.follow_up(client, seal))
            sealed = seal.close(msgspec.json.encode(made))
            self._engine.write(KEEP, {"client": client, "sealed": sealed})
        return made

    def _version(self, row: dict[str, Any], seal: Seal) -> Version | None:
        content = seal.open(row["sealed"])
        if content is None:
            return None
        kept = self._read.decode(content)
        return Version(
            number=row["number"],
            plan=kept.plan,
            at=moment(row["at"]),
            by=row["by"],
            why=kept.why,
            agreements=kept.agreements,
            refusal=kept.refusal,
            footing=kept.footing,
        )

    def _follow_up(self, sealed: str | None, seal: Seal) -> FollowUp:
        content = seal.open(sealed) if sealed else None
        return self._read_follow_up.decode(content) if content else FollowUp()
