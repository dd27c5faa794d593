"""What roles have in common, and what sets them apart."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from careers.catalogue.role import Role
from careers.skills.requirement import Requirement


@dataclass(frozen=True, slots=True)
class Comparison:
    """The skills all roles ask for, with each level; and what only some ask for.

    ``shared`` is skill → levels in the order of the roles; ``own`` is role → what it
    asks for and not every other does.
    """

    shared: Mapping[str, tuple[int, ...]]
    own: Mapping[str, tuple[Requirement, ...]]


def compare(roles: Sequence[Role]) -> Comparison:
    """Compare what roles ask, in the order the first of them lists it."""
    levels = [{ask.skill: ask.level for ask in role.asks} for role in roles]
    first = levels[0] if levels else {}
    shared = {
        skill: tuple(one[skill] for one in levels)
        for skill in first
        if all(skill in one for one in levels)
    }
    own = {
        role.id: tuple(ask for ask in role.asks if ask.skill not in shared)
        for role in roles
    }
    return Comparison(shared, own)
