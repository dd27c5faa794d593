"""What keeps somebody from leaving an agency: clients, or being its last lead."""

from dataclasses import dataclass
from enum import StrEnum

from careers.people.clients.agency import Agency


class Stays(StrEnum):
    """Why somebody cannot leave yet."""

    LAST = "last"
    HOLDS = "holds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What hangs on somebody at an agency: open records, and those of the agency."""

    agency: Agency
    open: int
    kept: int
    leads_alone: bool

    @property
    def stays(self) -> Stays | None:
        """Tell what comes first: a record never stays behind with nobody to open it."""
        if self.open:
            return Stays.HOLDS
        if self.leads_alone and (self.kept or self.agency.closed_on is None):
            return Stays.LAST
        return None
