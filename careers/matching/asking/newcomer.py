"""Somebody new to this work: what they may well have, and what first jobs need of it.

Without them in the picture, a person who says “not yet” to the trade would be asked
about the trade to the end.
"""

from collections import Counter
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.role import Role
from careers.skills.skill import Skill

SHARE = 0.2
"""How many people are new to it, before anything is known."""

PLAIN, TRADE = 0.5, 0.3
"""How many of them have a plain skill that first jobs ask for, or one of the trade."""

OFTEN = 8
"""First jobs that ask for a skill, from which on it matters fully."""

FEW = 2
"""First jobs that must ask for a skill before we reckon with it."""

SPREAD = (0.45, 0.45, 0.1)
"""How those who have a skill spread over the levels."""


def newcomer(
    roles: Iterable[Role], skills: Iterable[Skill], lacking: dict[int, float]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Give the odds of each answer, and how much first jobs need each skill."""
    first = Counter(ask.skill for role in roles if role.rung == 1 for ask in role.asks)
    known = list(skills)
    have = [_have(skill, first[skill.id], lacking) for skill in known]
    odds = np.array([[1 - own, *(own * part for part in SPREAD)] for own in have])
    needs = [min(1.0, first[s.id] / OFTEN) if s.weight < 3 else 0.0 for s in known]
    return odds, np.array(needs)


def _have(skill: Skill, jobs: int, lacking: dict[int, float]) -> float:
    if jobs < FEW:
        return 1 - lacking[skill.weight]
    return PLAIN if skill.weight == 1 else TRADE
