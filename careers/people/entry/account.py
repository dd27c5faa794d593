"""An account: somebody who can come back."""

from dataclasses import dataclass
from datetime import datetime

from careers.people.entry.membership import Membership, Part


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody with a confirmed address. ``second_factor``: whether a code is asked."""

    number: int
    email: str
    since: datetime
    memberships: frozenset[Membership] = frozenset()
    second_factor: bool = False

    def is_a(self, part: Part) -> bool:
        """Whether they take that part anywhere."""
        return any(own.part is part for own in self.memberships)

    def places(self, part: Part) -> frozenset[str]:
        """Where they take that part: employers' or agencies' names in addresses."""
        return frozenset(own.place for own in self.memberships if own.part is part)
