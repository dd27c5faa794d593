"""What one person can do, and where that was read."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A place in the person's own text: characters from ``start`` up to ``end``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Ability:
    """A skill at a level from 1 to 5, the evidence for it and why that level."""

    skill: str
    level: int
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A person as far as their text or answers show: never their name or age.

    ``abilities`` by skill id; ``languages`` by ISO 639-1 code with a CEFR level, or
    an empty string when the level is not said; ``months`` of experience by role id.
    ``role`` is where a plan starts: the last role of this field. ``latest`` is the role
    of the very last job, ``None`` when that was other work. ``rough`` are those of the
    months that rest on a loose title alone, as ``latest`` may do: they are shown to
    the person, and no reason to rank them anywhere until they say so themselves.
    ``ongoing`` are roles still held when the text was written: months are a least.
    """

    abilities: Mapping[str, Ability] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    role: str | None = None
    latest: str | None = None
    rough: Mapping[str, int] = field(default_factory=dict)
    is_latest_rough: bool = False
    ongoing: frozenset[str] = frozenset()

    def is_empty(self) -> bool:
        """Whether nothing is known yet."""
        return not (self.abilities or self.languages or self.months or self.role)
