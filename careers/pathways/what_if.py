"""What one skill is worth, if it were closed first."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from careers.pathways.learner import Learner
from careers.pathways.likelihood import Likelihood, Moving, chance, near
from careers.pathways.limits import Limits
from careers.pathways.pathway import Pathway
from careers.skills.profile import Ability
from careers.skills.skill import Skill

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
    here = _Here.of(standing, learner)
    found = [
        _worth(Ability(skill, level), here)
        for skill, level in _missing(standing, learner).items()
    ]
    telling = [one for one in found if one.opens or one.lifts or one.saves]
    telling.sort(key=lambda w: (-len(w.opens), -w.saves, -len(w.lifts), w.skill))
    return tuple(telling[:MOST])


@dataclass(frozen=True, slots=True)
class _Here:
    """All that is the same whichever skill is closed: only some steps move with it."""

    standing: Standing
    learner: Learner
    levels: Mapping[str, int]
    moves: Mapping[str, tuple[Moving, ...]]
    """The next steps a skill counts for: asked there, or near to what is asked."""
    words: Mapping[str, Likelihood]

    @classmethod
    def of(cls, standing: Standing, learner: Learner) -> "_Here":
        known, start = learner.catalogue, standing.start
        levels = learner.levels_in(start)
        moves: dict[str, tuple[Moving, ...]] = {}
        words = {}
        for move in (learner.moving(step) for step in known.ways_on(start)):
            words[move.goal.id] = chance(move, levels, known.skills).word
            for skill in _counting(move, known.skills):
                moves[skill] = (*moves.get(skill, ()), move)
        return cls(standing, learner, levels, moves, words)

    def with_level(self, gained: Ability) -> dict[str, Likelihood]:
        """Tell the likelihoods that a gained skill may have moved."""
        skills, before = self.learner.catalogue.skills, self.levels
        level = max(gained.level, before.get(gained.skill, 0))
        levels = {**before, gained.skill: level}
        return {
            move.goal.id: chance(move, levels, skills).word
            for move in self.moves.get(gained.skill, ())
        }


def _worth(gained: Ability, here: _Here) -> Worth:
    then, now = here.with_level(gained), here.words
    lifts = tuple(role for role, word in then.items() if word > now[role])
    opens = tuple(role for role in lifts if now[role] < Likelihood.GOOD <= then[role])
    return Worth(gained.skill, gained.level, opens, lifts, _saves(gained, here))


def _saves(gained: Ability, here: _Here) -> int:
    way, learner = here.standing.way, here.learner
    if not way:
        return 0
    own = {**learner.profile.abilities, gained.skill: gained}
    able = replace(learner, profile=replace(learner.profile, abilities=own))
    steps = tuple(leg.step for leg in way.legs)
    return way.time - able.follow(steps, here.standing.limits).time


def _counting(move: Moving, skills: Mapping[str, Skill]) -> set[str]:
    asks = move.goal.asks
    return {id_ for ask in asks for id_ in (ask.skill, *near(ask, skills))}


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
