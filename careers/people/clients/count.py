"""A count of a caseload that may be handed out: made seldom, on days that are set.

Whoever compares the figures of two days learns what happened in between; when little
did, that is one person. So there are no two days to compare within a month, and what
is a month apart is told to the nearest five.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from careers.people.small_numbers import Table

APART = timedelta(days=28)
"""Two counts are never closer than this."""


@dataclass(frozen=True, slots=True)
class Count:
    """The figures of an agency as they stood on a day."""

    on: date
    tables: tuple[Table, ...]

    @property
    def until(self) -> date:
        """The day of the next count: the first of a month, four weeks off or more."""
        first = self.on.replace(day=1)
        while first < self.on + APART:
            first = (first + timedelta(days=31)).replace(day=1)
        return first

    @property
    def tells(self) -> bool:
        """Whether there are enough clients for any figure; else there is no secret."""
        return bool(self.tables)

    def holds(self, today: date) -> bool:
        """Whether it is too early to count anew."""
        return today < self.until
