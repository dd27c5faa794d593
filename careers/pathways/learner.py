"""What a person brings to each step, and what the step adds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.learning import Action
from careers.catalogue.role import Role
from careers.catalogue.step import Step
from careers.pathways.pathway import Add, Leg, Pathway
from careers.skills.profile import Profile

Levels = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Learner:
    """One person in the field of today: their levels, and the openings by role."""

    catalogue: Catalogue
    profile: Profile = field(default_factory=Profile)
    openings: Mapping[str, int] = field(default_factory=dict)
    shortest: dict[str, Action | None] = field(
        default_factory=dict, repr=False, compare=False
    )
    """The shortest action for each skill, once it was looked for."""

    def follow(self, steps: tuple[Step, ...]) -> Pathway:
        """Take steps in order; each role teaches what it asks."""
        levels = self.levels_in(steps[0].start)
        legs = []
        for step in steps:
            legs.append(self.leg(step, levels))
            levels = _taught(levels, self.catalogue.roles[step.goal])
        return Pathway(tuple(legs))

    def levels_in(self, role: str) -> Levels:
        """Tell the levels of somebody who works in a role: at least what it asks."""
        own = {id_: able.level for id_, able in self.profile.abilities.items()}
        return _taught(own, self.catalogue.roles[role])

    def leg(self, step: Step, levels: Levels) -> Leg:
        """Say what one step adds to the levels that are there."""
        start, goal = (self.catalogue.roles[id_] for id_ in (step.start, step.goal))
        adds = tuple(
            Add(ask.skill, now, ask.level, ask.essential, self._action(ask.skill))
            for ask in goal.asks
            if (now := levels.get(ask.skill, 0)) < ask.level
        )
        return Leg(step, adds, self.openings.get(goal.id, 0), start.pay, goal.pay)

    def _action(self, skill: str) -> Action | None:
        if skill not in self.shortest:
            found = self.catalogue.actions_for(skill)
            self.shortest[skill] = found[0] if found else None
        return self.shortest[skill]


def _taught(levels: Levels, role: Role) -> Levels:
    taught = dict(levels)
    for ask in role.asks:
        taught[ask.skill] = max(ask.level, taught.get(ask.skill, 0))
    return taught
