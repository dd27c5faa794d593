"""An option: one pathway that a client and their counselor weigh against others."""

from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from careers.pathways.limits import Limits

MOST_COMPARED = 5
"""So many can be held side by side; nobody weighs more at once."""


class Maker(StrEnum):
    """Who thought of an option."""

    PLANNER = "planner"
    COUNSELOR = "counselor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Roles from where a client is to where they want to be, by the planner or by hand.

    ``limits`` are those it was made under. ``override`` is the reason to keep it though
    a limit is ignored or the planner finds it unlikely: it stands beside it for good.
    """

    roles: tuple[str, ...]
    made_on: date
    source: Maker = Maker.COUNSELOR
    kept: bool = False
    dropped_because: str = ""
    note: str = ""
    override: str = ""
    limits: Limits = field(default_factory=Limits)

    @property
    def is_dropped(self) -> bool:
        """Whether it was laid aside; the reason says so."""
        return bool(self.dropped_because)

    @property
    def start(self) -> str:
        """Name the role it begins with."""
        return self.roles[0]

    @property
    def goal(self) -> str:
        """Name the role it ends at."""
        return self.roles[-1]

    def keep(self, override: str = "") -> "Option":
        """Keep it for the plan, against a doubt only with a reason."""
        why = override or self.override
        return replace(self, kept=True, dropped_because="", override=why)

    def drop(self, because: str) -> "Option":
        """Lay it aside, with the reason."""
        return replace(self, kept=False, dropped_because=because)

    def weigh(self) -> "Option":
        """Take it back among those that are weighed."""
        return replace(self, kept=False, dropped_because="")

    def noting(self, note: str) -> "Option":
        """Write a note on it."""
        return replace(self, note=note)


def compared(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """Give the options that stand side by side: all that were not laid aside."""
    return tuple(own for own in options if not own.is_dropped)


def with_option(options: tuple[Option, ...], new: Option) -> tuple[Option, ...]:
    """Add an option, or put it in the place of the one over the same roles."""
    if any(own.roles == new.roles for own in options):
        return tuple(new if own.roles == new.roles else own for own in options)
    return (*options, new)
