"""Another name for an employer: who asks for it, and when a person looks first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from careers.people.employers.hiring import look_alike


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    """An employer is to be called otherwise.

    ``before`` is what it was called when that was asked, ``said`` what the recruiter
    tells a moderator, and ``reason`` what was decided.
    """

    employer: str
    before: str
    name: str
    account: int
    at: datetime
    said: str = ""
    number: int = 0
    decided_at: datetime | None = None
    granted: bool = False
    reason: str = ""

    @property
    def waits(self) -> bool:
        """Whether nobody has decided yet."""
        return self.decided_at is None

    def done(self, now: datetime, *, granted: bool, reason: str = "") -> "Rename":
        """Decide it."""
        return replace(self, decided_at=now, granted=granted, reason=reason)


def needs_a_look(rename: Rename, names: Iterable[str], *, is_proven: bool) -> bool:
    """Whether a moderator looks first: whatever was checked, was checked of a name.

    A name like that of another employer waits too. ``names`` are those of all.
    """
    others = (name for name in names if name != rename.before)
    return is_proven or look_alike(rename.name, others) is not None
