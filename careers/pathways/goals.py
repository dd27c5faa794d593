"""Where somebody wants to be: a role, or any of a kind of roles."""

from enum import StrEnum

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.pathways.likelihood import LEADING
from careers.pathways.limits import Limits

SOON = 24
HIGHEST_FIRST_LINE = 4
PLAINLY_LESS, PLAINLY_MORE = 85, 105
"""Of a hundred: pay that nobody wants to fall to, and that is worth a move."""


class Aim(StrEnum):
    """A goal that several roles fulfil."""

    SUPERVISOR = "any-supervisor"
    ANALYST = "any-analyst"
    OFF_PHONES = "off-the-phones"
    BEST_PAY = "best-pay"


def is_goal(catalogue: Catalogue, goal: str) -> bool:
    """Whether one can ask for this goal."""
    return goal in catalogue.roles or goal in set(Aim)


def targets(catalogue: Catalogue, start: str, goal: str) -> tuple[str, ...]:
    """List the roles that fulfil a goal, the best paid first; never the start."""
    roles = catalogue.roles
    if goal in roles:
        return (goal,)
    found = [
        role
        for role in roles.values()
        if role.id != start and _fulfils(role, Aim(goal), roles[start])
    ]
    return tuple(role.id for role in sorted(found, key=lambda r: (-middle(r), r.id)))


def bounds(goal: str, limits: Limits) -> int:
    """Tell how many months a plan may take: best pay is meant within two years."""
    return min(limits.months, SOON) if goal == Aim.BEST_PAY else limits.months


def middle(role: Role) -> int:
    """Tell the middle pay of a role, 0 when no figure fits."""
    return role.pay.typical if role.pay else 0


def _fulfils(role: Role, aim: Aim, start: Role) -> bool:
    words = role.name.lower()
    match aim:
        case Aim.SUPERVISOR:
            first_line = role.family == LEADING and role.rung <= HIGHEST_FIRST_LINE
            return first_line or "supervisor" in words
        case Aim.ANALYST:
            return "analyst" in words
        case Aim.OFF_PHONES:
            return not role.phones and not _is_poorer(role, start)
        case Aim.BEST_PAY:
            return 100 * middle(role) > PLAINLY_MORE * middle(start)


def _is_poorer(role: Role, start: Role) -> bool:
    """Whether both figures are known, and say that one earns plainly less."""
    return 0 < 100 * middle(role) < PLAINLY_LESS * middle(start)
