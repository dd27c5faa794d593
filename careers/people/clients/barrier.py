"""What stands in a client's way besides skills, and what limits follow from it."""

from dataclasses import dataclass
from enum import StrEnum


class Barrier(StrEnum):
    """Kinds of barriers, in the order in which they are asked."""

    TRANSPORT = "transport"
    CHILDCARE = "childcare"
    EQUIPMENT = "equipment"
    INTERNET = "internet"
    LANGUAGE = "language"
    SCHEDULE = "schedule"
    CREDENTIALS = "credentials"
    HEALTH = "health"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hurdle:
    """One barrier of one client, in a few words, and whether it is solved."""

    barrier: Barrier
    words: str = ""
    solved: bool = False


@dataclass(frozen=True, slots=True)
class Support:
    """What helps with a barrier: an action for the plan, and who usually does it."""

    barrier: Barrier
    do: str
    who: str


NEEDS_HOME = frozenset({Barrier.TRANSPORT, Barrier.CHILDCARE})
"""Barriers under which work from home is looked for first."""

NEEDS_DAYS = frozenset({Barrier.CHILDCARE, Barrier.SCHEDULE})
"""Barriers under which nights and weekends are left out first."""
