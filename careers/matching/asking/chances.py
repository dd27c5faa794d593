"""How likely each answer is from a person who would fit each role.

A rough picture, drawn from the catalogue alone and used for nothing but the choice of
questions: it decides what is asked, never what fits.
"""

from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.matching.asking.known import LEVELS
from careers.matching.asking.newcomer import SHARE, newcomer
from careers.skills.requirement import Requirement
from careers.skills.skill import Skill

Odds = NDArray[np.float64]
Asks = dict[str, Requirement]

BELOW, ABOVE = 0.35, 0.6
"""How much rarer an answer gets for each level below, or above, what is asked."""

HELPS = 0.9
"""How many of those who fit have what merely helps."""

LACKING = {1: 0.75, 2: 0.88, 3: 0.96}
"""How many people lack a skill their work does not ask for, by the skill's weight."""

FAMILY, NEAR = 0.35, 0.3
"""How far a person has what the family asks, and what is near to their own skills."""

SLIPS = 0.04
"""How many answers mean nothing: a slip, a misread word."""


@dataclass(frozen=True, slots=True, eq=False)
class Chances:
    """Odds by role, skill and answer; the last row is somebody new to all of it.

    ``doubt`` is the entropy of each answer, ``needs`` how much a role needs a skill,
    ``usual`` how likely a role is before anything is known.
    """

    roles: dict[str, int]
    skills: dict[str, int]
    odds: Odds
    doubt: Odds
    needs: Odds
    usual: Odds
    opens: NDArray[np.bool_]

    @classmethod
    def of(cls, catalogue: Catalogue) -> "Chances":
        """Draw the picture once for a catalogue."""
        roles = catalogue.roles.values()
        asked = [catalogue.skills[skill] for skill in catalogue.questions]
        asks = {role.id: {ask.skill: ask for ask in role.asks} for role in roles}
        own = []
        for role in roles:
            kin = [asks[each.id] for each in catalogue.roles_of(role.family)]
            own.append([_odds(skill, asks[role.id], kin) for skill in asked])
        new, first = newcomer(roles, asked, LACKING)
        odds = _with_slips([*own, new], (len(roles) + 1, len(asked), len(LEVELS)))
        return cls(
            roles={role.id: at for at, role in enumerate(roles)},
            skills={skill.id: at for at, skill in enumerate(asked)},
            odds=odds,
            doubt=entropy(odds),
            needs=np.array([*(_needs(role, asked) for role in roles), first]),
            usual=_usual(catalogue),
            opens=np.array([one.opens for one in catalogue.questions.values()]),
        )


def entropy(odds: Odds) -> Odds:
    """Tell how open a choice is, along the last axis."""
    safe = np.where(odds > 0, odds, 1.0)
    total: Odds = -(safe * np.log(safe)).sum(axis=-1)
    return total


def answer_of(level: int) -> int:
    """Find the answer that a level would give: the highest one reached."""
    return max(at for at, least in enumerate(LEVELS) if least <= level)


def _odds(skill: Skill, asks: Asks, kin: list[Asks]) -> Odds:
    """Tell how somebody who fits a role answers about one skill."""
    lack = LACKING[skill.weight]
    odds = np.array([lack, *((1 - lack) * part for part in (0.5, 0.35, 0.15))])
    own = asks.get(skill.id)
    if own:
        return _mix(odds, own.level, 1.0 if own.essential else HELPS)
    levels = [each[skill.id].level for each in kin if skill.id in each]
    if levels:
        odds = _mix(odds, sum(levels) // len(levels), FAMILY * len(levels) / len(kin))
    near = [asks[other].level for other in skill.near if other in asks]
    return _mix(odds, max(1, max(near) - 1), NEAR) if near else odds


def _mix(odds: Odds, level: int, share: float) -> Odds:
    """Let a share of people answer around a level, and the others as before."""
    apart = [level - own for own in LEVELS]
    around = np.array([BELOW**by if by > 0 else ABOVE**-by for by in apart])
    mixed: Odds = (1 - share) * odds + share * around / around.sum()
    return mixed


def _with_slips(rows: list[Any], shape: tuple[int, ...]) -> Odds:
    odds: Odds = np.array(rows, np.float64).reshape(shape)
    return (1 - SLIPS) * odds + SLIPS / len(LEVELS)


def _needs(role: Role, skills: list[Skill]) -> list[float]:
    asks = {ask.skill: 1.0 if ask.essential else HELPS for ask in role.asks}
    return [asks.get(skill.id, 0.0) for skill in skills]


def _usual(catalogue: Catalogue) -> Odds:
    """Let no family drown another by its number of roles."""
    size = Counter(role.family for role in catalogue.roles.values())
    weight = np.array([size[role.family] ** -0.5 for role in catalogue.roles.values()])
    return np.array([*((1 - SHARE) * weight / weight.sum()), SHARE])
