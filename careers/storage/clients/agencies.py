"""The shelf of agencies."""

import msgspec

from careers.board.names import slug
from careers.people.clients.agency import Agency
from careers.storage.engine import Engine

FIND = "select details from agencies where slug = :slug"
ALL = "select details from agencies order by slug"
PUT = """
    insert into agencies (slug, details) values (:slug, :details)
    on conflict (slug) do update set details = excluded.details
"""


class Agencies:
    """The agencies we know."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Agency)

    def find(self, name: str) -> Agency | None:
        """Fetch an agency by its address."""
        details = self._engine.value(FIND, {"slug": name})
        return self._read.decode(details) if details else None

    def all(self) -> tuple[Agency, ...]:
        """List every agency by its address."""
        return tuple(
            self._read.decode(row["details"]) for row in self._engine.rows(ALL)
        )

    def put(self, agency: Agency) -> None:
        """Keep an agency, new or changed."""
        details = msgspec.json.encode(agency).decode()
        self._engine.write(PUT, {"slug": agency.slug, "details": details})

    def free_slug(self, name: str) -> str:
        """Make an address of a name that no agency has yet."""
        own = slug(name) or "agency"
        taken, number = own, 1
        while self.find(taken):
            number += 1
            taken = f"{own}-{number}"
        return taken
