"""The shelf of domains that may not post."""

from dataclasses import dataclass
from datetime import datetime

from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

ADD = """
    insert into banned_domains (domain, at, by, note)
    values (:domain, :at, :by, :note)
    on conflict (domain) do nothing
"""
LIFT = "delete from banned_domains where domain = :domain"
ALL = "select domain, at, note from banned_domains order by domain"


@dataclass(frozen=True, slots=True)
class Ban:
    """A domain, since when it may not post, and why."""

    domain: str
    at: datetime
    note: str


class Bans:
    """Domains whose ads are held, and whose mail opens no employer's account."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, ban: Ban, by: int) -> bool:
        """Ban a domain; say whether it was not banned before."""
        values = {"domain": ban.domain, "note": ban.note, "by": by}
        return self._engine.write(ADD, values | {"at": seconds(ban.at)}) == 1

    def lift(self, domain: str) -> bool:
        """Let a domain post again."""
        return self._engine.write(LIFT, {"domain": domain}) == 1

    def all(self) -> list[Ban]:
        """List what is banned, by name."""
        rows = self._engine.rows(ALL)
        return [Ban(row["domain"], moment(row["at"]), row["note"]) for row in rows]

    def domains(self) -> frozenset[str]:
        """Name what is banned."""
        return frozenset(ban.domain for ban in self.all())

    def bans(self, domain: str) -> bool:
        """Whether a domain, or one that it belongs to, is banned."""
        parts = domain.split(".")
        names = {".".join(parts[start:]) for start in range(len(parts))}
        return bool(names & self.domains())
