"""What one skill is worth, if it were closed first."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from careers.pathways.learner import Learner
from careers.pathways.likelihood import Likelihood
from careers.pathways.limits import Limits
from careers.pathways.pathway import Pathway
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

    A role is opened when the step to it becomes a good chance or better.
    """
    now = _words(standing.start, learner)
    found = [
        _worth(Ability(skill, level), standing, learner, now)
        for skill, level in _missing(standing, learner).items()
    ]
    telling = [one for one in found if one.opens or one.lifts or one.saves]
    telling.sort(key=lambda w: (-len(w.opens), -w.saves, -len(w.lifts), w.skill))
    return tuple(telling[:MOST])


def _worth(
    gained: Ability, standing: Standing, learner: Learner, now: Mapping[str, Likelihood]
) -> Worth:
    own = {**learner.profile.abilities, gained.skill: gained}
    able = replace(learner, profile=replace(learner.profile, abilities=own))
    then = _words(standing.start, able)
    lifts = tuple(role for role, word in then.items() if word > now[role])
    opens = tuple(role for role in lifts if now[role] < Likelihood.GOOD <= then[role])
    saves = 0
    if standing.way:
        steps = tuple(leg.step for leg in standing.way.legs)
        saves = standing.way.time - able.follow(steps, standing.limits).time
    return Worth(gained.skill, gained.level, opens, lifts, saves)


def _missing(standing: Standing, learner: Learner) -> dict[str, int]:
    """List what next roles and the pathway ask and is not there, at the most asked."""
    levels = learner.levels_in(standing.start)
    known = learner.catalogue
    ways = (leg.step for leg in standing.way.legs) if standing.way else ()
    goals = {step.goal: None for step in (*known.ways_on(standing.start), *ways)}
    missing: dict[str, int] = {}
    for goal in goals:
        for ask in known.roles[goal].asks:
            if levels.get(ask.skill, 0) < ask.level:
                missing[ask.skill] = max(ask.level, missing.get(ask.skill, 0))
    return missing


def _words(start: str, learner: Learner) -> dict[str, Likelihood]:
    """Tell the likelihood of every next role."""
    levels = learner.levels_in(start)
    return {
        step.goal: learner.leg(step, levels).chance.word
        for step in learner.catalogue.ways_on(start)
    }
