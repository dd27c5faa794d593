"""A second language: some roles ask for one, and nobody learns it on the way."""

from careers.pathways.conditions import TONGUES, asks_tongue
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits


def speaks(start: str, learner: Learner, limits: Limits | None = None) -> bool:
    """Tell whether somebody has said, by text, limits or work, that they speak two."""
    said = learner.says_two(limits or Limits())
    return said or TONGUES in learner.levels_in(start)


def unspoken(start: str, goal: str, learner: Learner, limits: Limits) -> frozenset[str]:
    """Name the roles that are no stops for somebody who speaks one language.

    Whoever chose such a role as the goal has answered for themselves.
    """
    roles = learner.catalogue.roles
    asking = frozenset(role.id for role in roles.values() if asks_tongue(role))
    if goal in asking or speaks(start, learner, limits):
        return frozenset()
    return asking
