"""What a role's own page says about its hours and about schooling."""

import re

from careers.catalogue.role import Role

ODD = re.compile(r"\b(nights?|evenings?|weekends?|holidays)\b", re.I)
OTHERS = re.compile(r"people’s (nights|evenings|weekends)|\bfew\b|rather than", re.I)
"""Somebody else's evenings, or hours that are rare."""

DEGREE = re.compile(r"\bdegree\b", re.I)
SOFT = re.compile(
    r"\b(wish\w*|some|sometimes|helps?|seldom|stand in|or the like|matter more)\b", re.I
)


def odd_hours(role: Role) -> bool | None:
    """Tell whether nights or weekends usually belong to a role; ``None``: not said."""
    if any(ODD.search(line) and not OTHERS.search(line) for line in role.hard):
        return True
    if any(line.startswith("Days") for line in role.good):
        return False
    return None


def asks_degree(role: Role) -> bool:
    """Tell whether a role is hardly open without a degree."""
    return bool(DEGREE.search(role.education)) and not SOFT.search(role.education)
