"""What one skill is worth, if it were closed first."""

from dataclasses import dataclass, field, replace

from careers.pathways.conditions import TONGUES
from careers.pathways.ground import Ground, make_ground
from careers.pathways.learner import Learner
from careers.pathways.likelihood import Likelihood
from careers.pathways.limits import Limits
from careers.pathways.pathway import Add, Leg, Pathway
from careers.skills.profile import Ability

MOST = 5


@dataclass(frozen=True, slots=True)
class Worth:
    """A skill at a level: the next roles it makes likely or likelier, and the time
    it takes off a pathway, in hundredths of months.
    """

    skill: str
    level: int
    opens: tuple[str, ...] = ()
    lifts: tuple[str, ...] = ()
    saves: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody stands: in a role, perhaps on a pathway, under limits."""

    start: str
    way: Pathway | None = None
    limits: Limits = field(default_factory=Limits)


def worth(standing: Standing, learner: Learner) -> tuple[Worth, ...]:
    """Rank the skills one could close first: by roles opened, months cut, roles lifted.

    On a pathway what cuts its months comes first, then what it asks for. A role is
    opened when the step to it becomes a good chance or better; a role that breaks a
    limit is not opened by any skill.
    """
    here = _Here.of(standing, learner)
    found = [
        _worth(Ability(skill, level), here)
        for skill, level in _missing(standing, learner).items()
    ]
    telling = [one for one in found if one.opens or one.lifts or one.saves]
    asked = _asked(standing.way)
    telling.sort(
        key=lambda one: (
            -one.saves,
            one.skill not in asked,
            -len(one.opens),
            -len(one.lifts),
            one.skill,
        )
    )
    return tuple(telling[:MOST])


def _asked(way: Pathway | None) -> set[str]:
    """Name the skills that a pathway adds."""
    return {add.skill for leg in way.legs for add in leg.adds} if way else set()


@dataclass(frozen=True, slots=True)
class _Here:
    """All that is the same whichever skill is closed, in the bits of the ground."""

    standing: Standing
    ground: Ground
    levels: int
    words: dict[str, Likelihood]

    @classmethod
    def of(cls, standing: Standing, learner: Learner) -> "_Here":
        ground = make_ground(learner, standing.limits)
        here = cls(standing, ground, ground.start(standing.start), {})
        here.words.update(here.chances(0))
        return here

    def chances(self, gained: int) -> dict[str, Likelihood]:
        """Tell how likely the next steps are; of those that what is gained touches."""
        levels = self.levels | gained
        return {
            move.goal: Likelihood(-self.ground.toll(move, levels)[2])
            for move in self.ground.moves[self.standing.start]
            if not gained or gained & self.ground.touched(move.goal)
        }


def _worth(gained: Ability, here: _Here) -> Worth:
    then, now = here.chances(here.ground.bits(gained.skill, gained.level)), here.words
    lifts = tuple(role for role, word in then.items() if word > now[role])
    opens = tuple(role for role in lifts if now[role] < Likelihood.GOOD <= then[role])
    way = here.standing.way
    saves = sum(_saves(gained, leg) for leg in way.legs) if way else 0
    return Worth(gained.skill, gained.level, opens, lifts, saves)


def _saves(gained: Ability, leg: Leg) -> int:
    """Tell the time a step takes less for somebody who has learned a skill before."""
    adds = [_after(gained, add) for add in leg.adds]
    left = tuple(add for add in adds if add.now < add.asked)
    return leg.time - replace(leg, adds=left).time if left != leg.adds else 0


def _after(gained: Ability, add: Add) -> Add:
    if add.skill != gained.skill:
        return add
    return replace(add, now=max(add.now, gained.level))


def _missing(standing: Standing, learner: Learner) -> dict[str, int]:
    """List what next roles and the pathway ask and is not there, at the most asked."""
    levels = learner.levels_in(standing.start)
    known = learner.catalogue
    ways = (leg.step for leg in standing.way.legs) if standing.way else ()
    goals = {step.goal: None for step in (*known.ways_on(standing.start), *ways)}
    missing: dict[str, int] = {}
    for goal in goals:
        for ask in known.roles[goal].asks:
            # Nobody closes a second language first: it takes years.
            if ask.skill != TONGUES and levels.get(ask.skill, 0) < ask.level:
                missing[ask.skill] = max(ask.level, missing.get(ask.skill, 0))
    return missing
