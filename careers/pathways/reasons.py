"""Why, as values: what speaks for a pathway, against it, or stands in its way.

The web floor and the command line turn these into words.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from careers.pathways.ahead import Goal, look_ahead, look_round
from careers.pathways.choices import TELLING, Choice
from careers.pathways.goals import Aim, bounds, targets
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.pathway import Add, Pathway
from careers.pathways.planner import Trip, quickest

A_YEAR = 1200
"""In hundredths of months."""


TRIES = 8
"""As many roles near a goal are looked at."""


class Why(StrEnum):
    """What stands in the way."""

    LIMITS = "limits"
    TOO_FAR = "too far"
    NO_STEPS = "no steps"


@dataclass(frozen=True, slots=True)
class NoWay:
    """There is no pathway from here, why, and the nearest role that has one.

    When the goal is too far, the nearest is a place to stop half way; when limits
    close the way, it is the role nearest to the goal that can be reached within them.
    ``broken`` names the limits that the goal itself breaks: no way there keeps them.
    """

    start: str
    goal: str
    why: Why
    nearest: str | None = None
    broken: tuple[str, ...] = ()


class Because(StrEnum):
    """What a reason says."""

    SOONER = "sooner"
    LESS_STUDY = "less study"
    BETTER_PAID = "better paid"
    MORE_EARNED = "more earned"
    SURER = "surer"
    SMALLER_LEAP = "smaller leap"
    NO_STEP = "no step"
    LIMITED = "limited"
    BEATEN = "beaten"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason. ``amount`` counts in the unit of what it says: hundredths of months,
    hours doubled, dollars a year, dollars in ten years, words of likelihood, skills.

    ``adds`` are the skills that are missing for going straight; ``step`` is the one,
    counted from 1, that teaches most of them, and ``limits`` the limits in the way.
    """

    because: Because
    amount: int = 0
    adds: tuple[Add, ...] = ()
    step: int = 0
    limits: tuple[str, ...] = ()


PLAIN = {Because.SOONER: 100, Because.LESS_STUDY: 20, Because.MORE_EARNED: TELLING}
"""A month, ten hours, a thousand dollars: less is said only where nothing else is."""


def better(one: Pathway, other: Pathway) -> tuple[Reason, ...]:
    """Say what speaks for one pathway beside another."""
    gains = (
        (Because.SOONER, other.time - one.time),
        (Because.LESS_STUDY, other.study - one.study),
        (Because.BETTER_PAID, _better_paid(one, other)),
        (Because.MORE_EARNED, _more_earned(one, other)),
        (Because.SURER, one.likelihood - other.likelihood),
        (Because.SMALLER_LEAP, other.leap - one.leap),
    )
    plain = [pair for pair in gains if pair[1] >= PLAIN.get(pair[0], 1)]
    told = plain or [pair for pair in gains if pair[1] > 0]
    return tuple(Reason(because, gain) for because, gain in told)


def _better_paid(one: Pathway, other: Pathway) -> int:
    more = one.pay - other.pay if one.pay and other.pay else 0
    return more if more >= TELLING else 0


def _more_earned(one: Pathway, other: Pathway) -> int:
    """Count what pay on the way alone brings: not being sooner, nor the goal's pay."""
    if one.time < other.time or one.pay != other.pay:
        return 0
    return (one.earned - other.earned) // A_YEAR


def why_not_straight(
    trip: Trip, learner: Learner, choices: tuple[Choice, ...]
) -> Reason | None:
    """Say why no choice goes straight to the goal; ``None`` when one does."""
    known = learner.catalogue
    if trip.goal not in known.roles or any(
        len(choice.pathway.legs) == 1 for choice in choices
    ):
        return None
    levels, role = learner.levels_in(trip.start), known.roles[trip.goal]
    adds = tuple(
        Add(ask.skill, levels.get(ask.skill, 0), ask.level)
        for ask in role.asks
        if ask.essential and levels.get(ask.skill, 0) < ask.level
    )
    direct = any(step.goal == trip.goal for step in known.ways_on(trip.start))
    limits = trip.limits.shut_out(role)
    because = Because.BEATEN if direct else Because.NO_STEP
    if direct and limits:
        because = Because.LIMITED
    step = _teaches(choices[0].pathway, adds) if choices else 0
    return Reason(because, adds=adds, step=step, limits=limits)


def explain(trip: Trip, learner: Learner) -> NoWay:
    """Say why no route was found."""
    plain = Trip(trip.start, trip.goal, trip.limits.without())
    if quickest(plain, learner):
        nearest, broken = _as_far_as(trip, learner), _broken_there(trip, learner)
        return NoWay(trip.start, trip.goal, Why.LIMITS, nearest, broken)
    if trip.goal == Aim.BEST_PAY:
        return _no_better_pay(plain, learner)
    every = len(learner.catalogue.roles)
    far = trip.start in _reach(plain, learner, every)
    why = Why.TOO_FAR if far else Why.NO_STEPS
    half = _half_way(trip, learner) or _half_way(plain, learner) if far else None
    nearest = (
        half or next(_near(trip, learner), None) or next(_near(plain, learner), None)
    )
    return NoWay(trip.start, trip.goal, why, nearest)


def _broken_there(trip: Trip, learner: Learner) -> tuple[str, ...]:
    """Name the limits that every role breaks which fulfils the goal."""
    known = learner.catalogue
    roles = targets(known, trip.start, trip.goal)
    broken = [trip.limits.shut_out(known.roles[role]) for role in roles]
    return tuple(
        name for name in trip.limits.on() if all(name in own for own in broken)
    )


def _teaches(way: Pathway, adds: tuple[Add, ...]) -> int:
    """Find the step before the last that teaches most of what is missing."""
    missing = {add.skill for add in adds}
    taught = [sum(add.skill in missing for add in leg.adds) for leg in way.legs[:-1]]
    return taught.index(max(taught)) + 1 if any(taught) else 0


def _no_better_pay(trip: Trip, learner: Learner) -> NoWay:
    """Name the role that pays more and is reached soonest, later than meant."""
    richer = targets(learner.catalogue, trip.start, trip.goal)
    ways = (quickest(replace(trip, goal=role), learner) for role in richer)
    best = min((way for way in ways if way), key=lambda way: way.time, default=None)
    why = Why.TOO_FAR if richer else Why.NO_STEPS
    return NoWay(trip.start, trip.goal, why, best.stops[-1] if best else None)


def _as_far_as(trip: Trip, learner: Learner) -> str | None:
    """Find the role nearest to the goal that can be reached within the limits."""
    plain = replace(trip, limits=trip.limits.without())
    left = _reach(plain, learner, trip.limits.steps)
    soon = look_round(make_ground(learner, trip.limits), trip.start, trip.limits.steps)
    most = 100 * bounds(trip.goal, trip.limits)
    nearer = sorted(
        (time, role)
        for role, time in left.items()
        if time < left.get(trip.start, 0) and soon.get(role, most + 1) <= most
    )
    tried = (role for _, role in nearer[:TRIES])
    return next(
        (role for role in tried if quickest(replace(trip, goal=role), learner)), None
    )


def _half_way(trip: Trip, learner: Learner) -> str | None:
    """Find a role that can be reached from here, and the goal from there."""
    here = make_ground(learner, trip.limits)
    most = 100 * bounds(trip.goal, trip.limits)
    soon = look_round(here, trip.start, trip.limits.steps)
    return next(
        (
            role
            for role in _near(trip, learner)
            if soon.get(role, most + 1) <= most
            and quickest(replace(trip, goal=role), learner)
        ),
        None,
    )


def _near(trip: Trip, learner: Learner) -> Iterator[str]:
    """Name the roles that lead to the goal, those most like the start first."""
    roles = learner.catalogue.roles
    here, most = roles[trip.start], 100 * bounds(trip.goal, trip.limits)
    reach = _reach(trip, learner, trip.limits.steps)
    near = sorted(
        (
            roles[id_]
            for id_, time in reach.items()
            if time <= most and roles[id_] != here
        ),
        key=lambda r: (r.family != here.family, abs(r.rung - here.rung), r.name),
    )
    tried = (Trip(role.id, trip.goal, trip.limits) for role in near)
    return (one.start for one in tried if quickest(one, learner))


def _reach(trip: Trip, learner: Learner, steps: int) -> dict[str, int]:
    """Tell from which roles steps lead to the goal, and the usual months."""
    ground = make_ground(learner, trip.limits)
    found: dict[str, int] = {}
    for goal in targets(learner.catalogue, trip.start, trip.goal):
        reach = look_ahead(ground, Goal(trip.start, goal, 0), steps).reach[steps]
        found |= {id_: best[0] for id_, best in reach.items()}
    return {id_: time for id_, time in found.items() if time}
