"""How likely each answer is from a person who would fit each role.

A rough picture, drawn from the catalogue alone and used for nothing but the choice of
questions: it decides what is asked, never what fits.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.matching.asking.known import LEVELS
from careers.skills.requirement import Requirement
from careers.skills.skill import Skill

Odds = NDArray[np.float64]

BELOW, ABOVE = 0.35, 0.6
"""How much rarer an answer gets for each level below, or above, what is asked."""

HELPS = 0.9
"""How many of those who fit have what merely helps."""

ELSEWHERE = {1: 0.7, 2: 0.85, 3: 0.95}
"""How many people lack a skill their work does not ask for, by the skill's weight."""

FAMILY = 0.35
NEAR = 0.3
"""How far a person has what the family asks, or what is near to their own skills."""

SLIPS = 0.04
"""How many answers mean nothing: a slip, a misread word."""


@dataclass(frozen=True, slots=True, eq=False)
class Chances:
    """Odds by role, skill and answer, and what follows from them alone.

    ``doubt`` is the entropy of each answer, ``needs`` how much a role needs a skill;
    ``usual`` says how many seats a role has before anything is known.
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
        roles, asked = catalogue.roles, tuple(catalogue.questions)
        odds = np.array(
            [
                [_odds(role, catalogue.skills[skill], catalogue) for skill in asked]
                for role in roles.values()
            ]
        )
        return cls(
            {role: at for at, role in enumerate(roles)},
            {skill: at for at, skill in enumerate(asked)},
            odds,
            entropy(odds),
            np.array([_needs(role, asked) for role in roles.values()]),
            _shares([1 / role.rung for role in roles.values()]),
            np.array([question.opens for question in catalogue.questions.values()]),
        )


def entropy(odds: Odds) -> Odds:
    """Tell how open a choice is, along the last axis."""
    safe = np.where(odds > 0, odds, 1.0)
    total: Odds = -(safe * np.log(safe)).sum(axis=-1)
    return total


def answer_of(level: int) -> int:
    """Find the answer that a level would give: the highest one reached."""
    return max(at for at, least in enumerate(LEVELS) if least <= level)


def _odds(role: Role, skill: Skill, catalogue: Catalogue) -> Odds:
    elsewhere = _elsewhere(skill)
    own = _asked(role, skill.id)
    if own:
        share = 1.0 if own.essential else HELPS
        odds = _mix(elsewhere, _around(own.level), share)
    else:
        kin = [_asked(each, skill.id) for each in catalogue.roles_of(role.family)]
        found = [ask.level for ask in kin if ask]
        share = FAMILY * len(found) / len(kin)
        odds = _mix(elsewhere, _around(sum(found) // len(found) if found else 1), share)
        near = max((ask.level for ask in role.asks if ask.skill in skill.near), default=0)
        odds = _mix(odds, _around(max(1, near - 1)), NEAR if near else 0.0)
    return _mix(odds, np.full(len(LEVELS), 1 / len(LEVELS)), SLIPS)


def _elsewhere(skill: Skill) -> Odds:
    lack = ELSEWHERE[skill.weight]
    return np.array([lack, *((1 - lack) * part for part in (0.5, 0.35, 0.15))])


def _around(level: int) -> Odds:
    return _shares(
        [
            BELOW ** (level - own) if own < level else ABOVE ** (own - level)
            for own in LEVELS
        ]
    )


def _mix(one: Odds, other: Odds, share: float) -> Odds:
    return (1 - share) * one + share * other


def _shares(parts: list[float]) -> Odds:
    whole: Odds = np.array(parts) / sum(parts)
    return whole


def _asked(role: Role, skill: str) -> Requirement | None:
    return next((ask for ask in role.asks if ask.skill == skill), None)


def _needs(role: Role, skills: tuple[str, ...]) -> list[float]:
    asks = {ask.skill: 1.0 if ask.essential else HELPS for ask in role.asks}
    return [asks.get(skill, 0.0) for skill in skills]
