"""Plans for random people and goals, looked through for promises that are broken."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from careers.catalogue.catalogue import Catalogue
from careers.pathways.answer import Answer, answer
from careers.pathways.choices import Choice, measures
from careers.pathways.front import beats
from careers.pathways.goals import Aim, bounds, targets
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits, Phones
from careers.pathways.pathway import Leg, Pathway
from careers.pathways.planner import Trip, pareto, quickest
from careers.skills.profile import Ability, Profile

SEED = 20261122
SEVERAL = 3
PROMISES = (
    "a limit is broken",
    "a pathway is shown that another beats",
    "a figure has no source",
    "a gap has no action",
)
HELPLESS = "nothing fits, and nothing is said that helps"
IN_VAIN = "giving way as is said opens no way"


@dataclass(frozen=True, slots=True)
class Checked:
    """How many plans were made, how many pathways they showed, and what was wrong.

    ``several`` plans showed three or more; ``closed`` counts why others showed none,
    and ``relaxed`` how many limits these are told to give way on.
    """

    plans: int
    pathways: int
    several: int
    closed: dict[str, int]
    relaxed: dict[int, int]
    faults: dict[str, int]

    @property
    def without(self) -> int:
        """Count the plans that showed no pathway."""
        return sum(self.closed.values())


def check_plans(catalogue: Catalogue, people: int, seed: int = SEED) -> Checked:
    """Plan for so many people, the same for the same seed."""
    chance = Random(seed)
    faults = Counter(dict.fromkeys((*PROMISES, HELPLESS, IN_VAIN), 0))
    closed: Counter[str] = Counter()
    relaxed: Counter[int] = Counter()
    shown = several = 0
    for _ in range(people):
        trip, learner = _trip(catalogue, chance), _person(catalogue, chance)
        found = answer(trip, learner)
        shown += len(found.choices)
        several += len(found.choices) >= SEVERAL
        if found.no_way:
            closed[found.no_way.why.value] += 1
            relaxed.update(len(offer.changed) for offer in found.offers[:1])
            faults.update(_unhelped(trip, learner, found))
        faults.update(found_wrong(trip, learner, found.choices))
    return Checked(people, shown, several, dict(closed), dict(relaxed), dict(faults))


def _unhelped(trip: Trip, learner: Learner, found: Answer) -> Iterator[str]:
    """Name what is wrong with the help for somebody without a way."""
    nearest = found.no_way.nearest if found.no_way else None
    known = learner.catalogue
    if not found.offers and not nearest and targets(known, *trip.ends):
        yield HELPLESS
    for offer in found.offers:
        looser = replace(trip, limits=offer.limits)
        way = quickest(looser, learner)
        if way is None or _breaks(looser, way, known):
            yield IN_VAIN


def found_wrong(
    trip: Trip, learner: Learner, choices: tuple[Choice, ...]
) -> Iterator[str]:
    """Name every promise that the choices break, once for each pathway."""
    every = [measures(way) for way in pareto(trip, learner)]
    for choice in choices:
        own = measures(choice.pathway)
        broken = (
            _breaks(trip, choice.pathway, learner.catalogue),
            any(beats(other, own) for other in every),
            not all(_sourced(leg, learner.catalogue) for leg in choice.pathway.legs),
            any(add.action is None for leg in choice.pathway.legs for add in leg.adds),
        )
        yield from (
            promise
            for promise, is_broken in zip(PROMISES, broken, strict=True)
            if is_broken
        )


def _breaks(trip: Trip, way: Pathway, catalogue: Catalogue) -> bool:
    limits = trip.limits
    return (
        len(way.legs) > limits.steps
        or way.time > 100 * bounds(trip.goal, limits)
        or (limits.money is not None and way.cost[1] > limits.money)
        or any(limits.shut_out(catalogue.roles[stop]) for stop in way.stops[1:])
    )


def _sourced(leg: Leg, catalogue: Catalogue) -> bool:
    figures = (leg.paid, leg.pay, catalogue.roles[leg.step.goal].outlook)
    return bool(leg.step.basis) and all(
        figure.source in catalogue.sources for figure in figures if figure
    )


def _trip(catalogue: Catalogue, chance: Random) -> Trip:
    roles = sorted(catalogue.roles)
    start = chance.choice(roles)
    goals = [*(role for role in roles if role != start), *Aim]
    return Trip(start, chance.choice(goals), _limits(roles, chance))


T = TypeVar("T")


def _limits(roles: list[str], chance: Random) -> Limits:
    def often(value: T, share: float = 0.25) -> T | None:
        return value if chance.random() < share else None

    return Limits(
        remote=bool(often(True)),
        days=bool(often(True, 0.15)),
        weekly=often(chance.randint(1, 15), 0.5),
        money=often(chance.choice([0, 100, 500])),
        no_degree=bool(often(True)),
        pay=often(chance.choice([30_000, 36_000, 45_000])),
        phones=often(chance.choice(list(Phones)), 0.1),
        leave_out=frozenset(chance.sample(roles, chance.choice([0, 0, 1, 2]))),
        months=chance.choice([120, 120, 60, 36, 18]),
    )


def _person(catalogue: Catalogue, chance: Random) -> Learner:
    skills = chance.sample(sorted(catalogue.skills), chance.randint(0, 15))
    own = {id_: Ability(id_, chance.randint(1, 5)) for id_ in skills}
    openings = {role: chance.choice([0, 0, 1, 5]) for role in sorted(catalogue.roles)}
    return Learner(catalogue, Profile(own), openings)
