"""What a role's conditions mean to somebody who sets limits."""

from careers.catalogue.conditions import Degree, Often
from careers.catalogue.role import Role

TONGUES = "two-languages"


def asks_tongue(role: Role) -> bool:
    """Tell whether a role is closed to whoever speaks one language only."""
    return any(ask.skill == TONGUES and ask.essential for ask in role.asks)


def odd_hours(role: Role) -> Often | None:
    """Tell how often nights or weekends belong to a role; ``None``: not stated."""
    said = role.conditions
    if said is None:
        return None
    both = (said.nights, said.weekends)
    return next(often for often in Often if often in both)


def asks_degree(role: Role) -> bool:
    """Tell whether a role is hardly open without a degree."""
    return role.conditions is not None and role.conditions.degree is Degree.REQUIRED


def wishes_degree(role: Role) -> bool:
    """Tell whether a degree helps to get into a role, without being required."""
    return role.conditions is not None and role.conditions.degree is Degree.PREFERRED
