"""People who do not exist, and answer honestly, or nearly."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from random import Random

from careers.catalogue.role import Role
from careers.matching.asked import Asked
from careers.matching.asking.chances import Chances, answer_of
from careers.matching.asking.choosing import next_skill
from careers.matching.asking.known import LEVELS, Given, Known
from careers.matching.match import match
from careers.skills.profile import Ability, Profile
from tests.shipped import CATALOGUE

CHANCES = Chances.of(CATALOGUE)
ROLES = tuple(CATALOGUE.roles.values())


@dataclass
class Person:
    """Somebody with abilities. Of their answers, some slip and some are unsure."""

    can: Mapping[str, int]
    slips: float = 0.0
    unsure: float = 0.0
    chance: Random = field(default_factory=lambda: Random(1))

    def answers(self, skill: str) -> int | None:
        if self.chance.random() < self.unsure:
            return None
        if self.chance.random() < self.slips:
            return self.chance.choice(LEVELS)
        return LEVELS[answer_of(self.can.get(skill, 0))]


def fit_for(role: Role) -> dict[str, int]:
    """Exactly what a role asks, and nothing else."""
    return {ask.skill: ask.level for ask in role.asks}


def alive(role: Role, chance: Random) -> dict[str, int]:
    """What a role asks, some of what is near to it, and plain skills of other work."""
    skills = CATALOGUE.skills
    can = {
        id: chance.choice((1, 2, 3))
        for id, skill in skills.items()
        if skill.weight == 1 and chance.random() < 0.4
    }
    for ask in role.asks:
        for near in skills[ask.skill].near:
            can[near] = max(can.get(near, 0), ask.level - 1)
    for ask in role.asks:
        can[ask.skill] = max(can.get(ask.skill, 0), ask.level)
    return can


def interviewed(person: Person, known: Known | None = None, *, most: int = 99) -> Known:
    """Ask to the end, or until so many questions have been answered."""
    known = known or Known()
    while len(known.given) < most:
        skill = next_skill(known, CHANCES)
        if skill is None:
            break
        known = answered(known, skill, person.answers(skill))
    return known


def answered(known: Known, skill: str, level: int | None) -> Known:
    return replace(known, given=(*known.given, Given(skill, level)))


def best_roles(known: Known) -> list[Role]:
    """Rank roles as the site does."""
    levels = known.told().items()
    profile = Profile({skill: Ability(skill, own) for skill, own in levels if own})
    scores = {
        role.id: match(profile, Asked(role.asks, role.id), CATALOGUE).score
        for role in ROLES
    }
    ranked = sorted(ROLES, key=lambda role: (-scores[role.id], role.name))
    return [role for role in ranked if scores[role.id] > 0]
