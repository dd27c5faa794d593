"""A family of roles: a line on the map, with a letter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Family:
    """Roles that share a trade. The letter stands in the line's bullet."""

    id: str
    letter: str
    name: str
    summary: str
