"""Work that somebody picked from our list, and what such work usually shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from careers.catalogue.role import Role

LOWEST, TOP = 1, 5

SETTLED = 6
"""Months in a role before somebody does what it asks."""

SEASONED = 36
"""Months in a role after which somebody does it better than is asked."""


@dataclass(frozen=True, slots=True)
class PastRole:
    """How long somebody did a role, and the skills at the level it suggests.

    ``confirmed`` says whether they have looked at these skills and kept them.
    """

    months: int
    skills: Mapping[str, int] = field(default_factory=dict)
    confirmed: bool = False


def usual(role: Role, months: int) -> PastRole:
    """Suggest what a role shows after a time: only what it cannot be done without."""
    skills = {ask.skill: level(ask.level, months) for ask in role.asks if ask.essential}
    return PastRole(months, skills)


def level(asked: int, months: int) -> int:
    """Suggest a level: one below what is asked at first, one above after years."""
    if months < SETTLED:
        return max(LOWEST, asked - 1)
    return min(TOP, asked + 1) if months >= SEASONED else asked
