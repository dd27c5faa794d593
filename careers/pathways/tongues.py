"""A second language: some roles ask for one, and nobody learns it on the way."""

from careers.catalogue.role import Role
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits

TONGUES = "two-languages"
COMMON = "en"
"""The language that the roles of our map are worked in."""


def asks_tongue(role: Role) -> bool:
    """Tell whether a role is closed to whoever speaks one language only."""
    return any(ask.skill == TONGUES and ask.essential for ask in role.asks)


def speaks(start: str, learner: Learner, limits: Limits | None = None) -> bool:
    """Tell whether somebody has said, by text, limits or work, that they speak two."""
    said = limits.languages if limits else ()
    return (
        TONGUES in learner.levels_in(start)
        or len(learner.profile.languages) > 1
        or any(code != COMMON for code in said)
    )


def unspoken(start: str, goal: str, learner: Learner, limits: Limits) -> frozenset[str]:
    """Name the roles that are no stops for somebody who speaks one language.

    Whoever chose such a role as the goal has answered for themselves.
    """
    roles = learner.catalogue.roles
    asking = frozenset(role.id for role in roles.values() if asks_tongue(role))
    if goal in asking or speaks(start, learner, limits):
        return frozenset()
    return asking
