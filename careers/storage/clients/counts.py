"""The shelf of counts: the last figures of each agency that were shown to anybody."""

import msgspec

from careers.people.clients.count import Count
from careers.storage.engine import Engine

FIND = "select figures from agency_counts where agency = :agency"
PUT = """
    insert into agency_counts (agency, figures) values (:agency, :figures)
    on conflict (agency) do update set figures = excluded.figures
"""


class Counts:
    """Figures that stand for a month; small numbers are hidden in them already."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Count)

    def find(self, agency: str) -> Count | None:
        """Fetch the last count of an agency."""
        figures = self._engine.value(FIND, {"agency": agency})
        return self._read.decode(figures) if figures else None

    def put(self, agency: str, count: Count) -> None:
        """Keep a count in the place of the one before."""
        figures = msgspec.json.encode(count).decode()
        self._engine.write(PUT, {"agency": agency, "figures": figures})
