"""How likely a step is, as a word with its basis: never a percentage."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from careers.catalogue.role import Role
from careers.catalogue.step import Kind, Step
from careers.pathways.conditions import TONGUES, asks_tongue
from careers.skills.requirement import Requirement
from careers.skills.skill import Skill

Skills = Mapping[str, Skill]

ENOUGH = (10, 25, 40)
"""Each passed mark of readiness, out of a hundred, is a point."""

USUAL = {Kind.PROMOTION: 2, Kind.SIDEWAYS: 2, Kind.CHANGE: 1, Kind.RETURN: 3}
"""People are hired within their family and back into it more often than across."""

SHRINKING, GROWING = -3.0, 5.0
FEW, MANY = 1.0, 20.0
"""Openings of a usual year, in thousands, that are few or many for one role."""


LEADING = "leading"
"""The family whose posts are few: one lead for a whole team of agents."""

UNSPOKEN = 4
"""Nobody is hired to speak a language they do not speak: what else is there helps
little."""


class Likelihood(IntEnum):
    """The words, from the least likely up."""

    LONG_SHOT = 0
    LOW = 1
    FAIR = 2
    GOOD = 3
    VERY_GOOD = 4


WORDS = tuple(Likelihood)


class Basis(StrEnum):
    """What a likelihood rests on."""

    READY = "ready"
    USUAL = "usual"
    RUNGS = "rungs"
    OPENINGS = "openings"
    MARKET = "market"
    OUTLOOK = "outlook"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Moving:
    """One step between two roles, and the openings at its end.

    ``openings`` are today's, if a board was asked; ``yearly`` those of a usual year, in
    thousands, if public figures tell. ``spoken``: the person says they speak two
    languages.
    """

    step: Step
    start: Role
    goal: Role
    openings: int | None = None
    yearly: float | None = None
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class Chance:
    """A likelihood, and the points that made it.

    ``has`` of ``asked`` skills are there at the level asked, and ``part`` more at a
    lower one or by a skill that is near.
    """

    word: Likelihood
    has: int
    asked: int
    points: tuple[tuple[Basis, int], ...]
    part: int = 0


def chance(move: Moving, levels: Mapping[str, int], skills: Skills) -> Chance:
    """Weigh one step for somebody with these levels."""
    asks = move.goal.asks
    earned = _earned(asks, levels, skills)
    ready = passed(_ready(asks, earned))
    points = ((Basis.READY, ready), *_tongue(move, levels), *around(move))
    # Only the skill itself earns all of it, and only what is not there nothing.
    has, none = earned.count(100), earned.count(0)
    most = at_most(move.goal.rung - move.start.rung)
    word = likelihood(sum(number for _, number in points), most)
    return Chance(word, has, len(asks), points, len(asks) - none - has)


def _tongue(move: Moving, levels: Mapping[str, int]) -> tuple[tuple[Basis, int], ...]:
    """Weigh a second language that is asked, and that nothing says is spoken."""
    if move.spoken or levels.get(TONGUES) or not asks_tongue(move.goal):
        return ()
    return ((Basis.LANGUAGE, -UNSPOKEN),)


def readiness(
    asks: tuple[Requirement, ...], levels: Mapping[str, int], skills: Skills
) -> int:
    """Tell how much of what is asked is there, 0 to 100; essentials weigh double."""
    return _ready(asks, _earned(asks, levels, skills))


def _earned(
    asks: tuple[Requirement, ...], levels: Mapping[str, int], skills: Skills
) -> list[int]:
    """Tell how much of each skill that is asked is there, 0 to 100."""
    return [
        100
        if (now := levels.get(ask.skill, 0)) >= ask.level
        else best_of(ask.level, now, [levels.get(id_, 0) for id_ in near(ask, skills)])
        for ask in asks
    ]


def _ready(asks: tuple[Requirement, ...], earned: list[int]) -> int:
    if not asks:
        return 100
    weights = [weight(ask) for ask in asks]
    each = zip(weights, earned, strict=True)
    return sum(own * there for own, there in each) // sum(weights)


def near(ask: Requirement, skills: Skills) -> tuple[str, ...]:
    """Name the neighbours of the skill that is asked."""
    return skills[ask.skill].near if ask.skill in skills else ()


def best_of(level: int, now: int, neighbours: Iterable[int]) -> int:
    """Tell how much of a level is there, 0 to 100; a near skill counts half."""
    own = 100 * min(level, now) // level
    return max(own, 50 * min(level, max(neighbours, default=0)) // level)


def weight(ask: Requirement) -> int:
    """Let what is essential weigh double."""
    return 2 if ask.essential else 1


def passed(ready: int) -> int:
    """Count the marks of readiness that are passed."""
    return sum(ready >= mark for mark in ENOUGH)


def around(move: Moving) -> tuple[tuple[Basis, int], ...]:
    """Give the points that have nothing to do with the person."""
    points = (
        (Basis.USUAL, USUAL[move.step.kind]),
        (Basis.RUNGS, leap(move.step, move.start, move.goal)),
        *draw(move.goal, advertised(move.step, move.openings), move.yearly),
    )
    return tuple(pair for pair in points if pair[1])


def advertised(step: Step, openings: int | None) -> int | None:
    """Give the openings that decide about a step: moves within a house need no ad."""
    return None if step.same_employer else openings


def leap(step: Step, start: Role, goal: Role) -> int:
    """Count against a step every rung beyond the next one up.

    Whoever is known in the house may pass over a title on the way, but not on the way
    to lead others: for those posts the most compete.
    """
    known = step.same_employer and goal.family != LEADING
    return -max(0, goal.rung - start.rung - 1 - known)


def at_most(rungs: int) -> Likelihood:
    """Nothing makes a leap over a rung very likely."""
    return Likelihood.VERY_GOOD if rungs <= 1 else Likelihood.GOOD


def draw(
    goal: Role, openings: int | None, yearly: float | None
) -> tuple[tuple[Basis, int], ...]:
    """Give the points of a role's market, wherever one comes from."""
    change = goal.outlook.change if goal.outlook else 0.0
    size = _size(yearly)
    # Openings of a usual year hold those of growth already: it counts but once.
    grows = change >= GROWING and size < 1
    return (
        (Basis.OPENINGS, -1 if openings == 0 else 0),
        (Basis.MARKET, size),
        (Basis.OUTLOOK, grows - (change <= SHRINKING)),
    )


def _size(yearly: float | None) -> int:
    return 0 if yearly is None else (yearly >= MANY) - (yearly < FEW)


def likelihood(points: int, most: Likelihood = Likelihood.VERY_GOOD) -> Likelihood:
    """Find the word for a number of points."""
    return WORDS[max(0, min(most, points))]
