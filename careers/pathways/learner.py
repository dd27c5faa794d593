"""What a person brings to each step, and what the step adds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.catalogue.step import Step
from careers.pathways.field import field_of
from careers.pathways.likelihood import Moving, chance
from careers.pathways.limits import Limits
from careers.pathways.pathway import Add, Leg, Pathway
from careers.skills.profile import Profile

Levels = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Walked:
    """The legs of a way so far, and the levels at its end; it keeps its steps alive."""

    legs: tuple[Leg, ...]
    levels: Levels


@dataclass(frozen=True, slots=True)
class Learner:
    """One person in the field of today: their levels, and the openings by role.

    ``openings`` is ``None`` where no board was asked.
    """

    catalogue: Catalogue
    profile: Profile = field(default_factory=Profile)
    openings: Mapping[str, int] | None = None
    memory: dict[object, Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What was reckoned for this person; somebody else starts with an empty one."""

    def follow(self, steps: tuple[Step, ...], limits: Limits | None = None) -> Pathway:
        """Take steps in order; each role teaches what it asks."""
        return Pathway(self._walk(steps, limits or Limits()).legs)

    def levels_in(self, role: str) -> Levels:
        """Tell the levels of somebody who works in a role: at least what it asks."""
        own = {id_: able.level for id_, able in self.profile.abilities.items()}
        return _taught(own, self.catalogue.roles[role])

    def leg(self, step: Step, levels: Levels, limits: Limits | None = None) -> Leg:
        """Say what one step adds to the levels that are there."""
        limits = limits or Limits()
        moving = self.moving(step, spoken=self.says_two(limits))
        lessons = field_of(self.catalogue).lessons
        adds = tuple(
            Add(ask.skill, now, ask.level, ask.essential, action)
            for ask in moving.goal.asks
            if (now := levels.get(ask.skill, 0)) < ask.level
            for action in [lessons.action(ask.skill, limits.money)]
        )
        return Leg(
            step, adds, moving.openings, moving.start.pay, moving.goal.pay,
            chance(moving, levels, self.catalogue.skills), limits.weekly,
        )  # fmt: skip

    def says_two(self, limits: Limits) -> bool:
        """Tell whether somebody says, by text or limits, that they speak two."""
        return limits.other_tongue or len(self.profile.languages) > 1

    def openings_of(self, role: str) -> int | None:
        """Count today's openings of a role, if a board was asked."""
        return None if self.openings is None else self.openings.get(role, 0)

    def yearly_openings_of(self, role: str) -> float | None:
        """Tell the openings of a role in a usual year, in thousands, if figures do."""
        return field_of(self.catalogue).market.get(role)

    def moving(self, step: Step, *, spoken: bool = False) -> Moving:
        """Say everything about a step that has nothing to do with levels."""
        start, goal = (self.catalogue.roles[id_] for id_ in (step.start, step.goal))
        yearly = self.yearly_openings_of(goal.id)
        return Moving(step, start, goal, self.openings_of(goal.id), yearly, spoken)

    def _walk(self, steps: tuple[Step, ...], limits: Limits) -> "Walked":
        """Go on from where an earlier way was the same."""
        key = (limits.weekly, limits.money, limits.other_tongue, *map(id, steps))
        if key not in self.memory:
            *before, last = steps
            known = self._walk(tuple(before), limits) if before else None
            levels = known.levels if known else self.levels_in(last.start)
            legs = known.legs if known else ()
            leg = self.leg(last, levels, limits)
            taught = _taught(levels, self.catalogue.roles[last.goal])
            self.memory[key] = Walked((*legs, leg), taught)
        walked: Walked = self.memory[key]
        return walked


def _taught(levels: Levels, role: Role) -> Levels:
    taught = dict(levels)
    for ask in role.asks:
        taught[ask.skill] = max(ask.level, taught.get(ask.skill, 0))
    return taught
