"""An agency: the counselors who work together, and what they may see of each other."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

KEEP_MONTHS = (6, 12, 24, 36, 60)
"""How long an agency may keep a client's record after it is closed."""


class Shares(StrEnum):
    """Whose clients a counselor of the agency sees."""

    OWN = "own"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """An agency by its address; ``keeps`` is months after a record is closed.

    ``signs`` is what stands at the head of a printed plan; ``rule`` is the agency's own
    words on confidentiality, shown to clients with the consent. One that is closed
    takes nobody on; one that a moderator suspended opens no record, and ``why``.
    """

    slug: str
    name: str
    shares: Shares = Shares.OWN
    keeps: int = 24
    signs: str = ""
    rule: str = ""
    closed_on: date | None = None
    suspended_on: date | None = None
    why: str = ""

    @property
    def works(self) -> bool:
        """Whether clients can be taken on here."""
        return self.closed_on is None and self.suspended_on is None

    def keeps_since(self, now: datetime) -> datetime:
        """Tell the moment since which closed records are kept, by calendar months."""
        years, month = divmod(now.year * 12 + now.month - 1 - self.keeps, 12)
        last = monthrange(years, month + 1)[1]
        return now.replace(year=years, month=month + 1, day=min(now.day, last))
