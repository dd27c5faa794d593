"""Out of many pathways, the few that differ plainly, each with a name."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from careers.pathways.pathway import Pathway
from careers.pathways.search import Vector, beats

TOO_SLOW = 3
"""A way that takes more than three times as long as the fastest is no real choice."""

PLAINLY = 2
"""Stops that differ before two pathways are plainly different."""

AT_LEAST = 3
"""Show this many when there are as many: a choice of one is none."""


class Name(StrEnum):
    """What a pathway is best at."""

    FASTEST = "fastest"
    BEST_PAID = "best paid"
    SUREST = "surest"
    SMALLEST_LEAP = "smallest leap"
    LEAST_STUDY = "least study"
    ANOTHER = "another way"


@dataclass(frozen=True, slots=True)
class Choice:
    """A pathway and everything it is best at."""

    pathway: Pathway
    names: tuple[Name, ...]


BEST: dict[Name, Callable[[Pathway], int]] = {
    Name.FASTEST: lambda way: way.time,
    Name.BEST_PAID: lambda way: -(way.pay or 0),
    Name.SUREST: lambda way: -way.likelihood,
    Name.SMALLEST_LEAP: lambda way: way.leap,
    Name.LEAST_STUDY: lambda way: way.study,
}


def measures(way: Pathway) -> Vector:
    """Tell what is compared, less being better: months, hours, pay, likelihood."""
    return way.time, way.study, -(way.pay or 0), -way.likelihood


def undominated(ways: Iterable[Pathway]) -> tuple[Pathway, ...]:
    """Keep every pathway that no other beats: as good in all, better in one."""
    measured = sorted(
        ((measures(way), way) for way in ways),
        key=lambda pair: (pair[0], pair[1].stops),
    )
    front: list[Vector] = []
    # In this order nothing can be beaten by what comes later.
    for own in dict.fromkeys(own for own, _ in measured):
        if not any(beats(other, own) for other in front):
            front.append(own)
    kept = set(front)
    return tuple(way for own, way in measured if own in kept)


def choose(found: Sequence[Pathway]) -> tuple[Choice, ...]:
    """Name the best at each thing, and add the quickest different ones up to three."""
    fastest = min((way.time for way in found), default=0)
    ways = [way for way in found if way.time <= TOO_SLOW * fastest]
    names: dict[Pathway, tuple[Name, ...]] = {}
    for name, best in BEST.items():
        if ways and _tells_apart(best, ways):
            way = min(ways, key=lambda way: (best(way), measures(way), way.stops))
            names[way] = (*names.get(way, ()), name)
    while len(names) < min(AT_LEAST, len(ways)):
        rest = [way for way in ways if way not in names]
        names[min(rest, key=lambda way: _order(way, names))] = (Name.ANOTHER,)
    return tuple(Choice(way, own) for way, own in names.items())


def _tells_apart(best: Callable[[Pathway], int], ways: Sequence[Pathway]) -> bool:
    """Whether a measure says anything; the fastest is always named."""
    return best is BEST[Name.FASTEST] or len({best(way) for way in ways}) > 1


def _order(
    way: Pathway, others: Iterable[Pathway]
) -> tuple[bool, Vector, tuple[str, ...]]:
    """Put what is plainly different from all others first, then what is quick."""
    apart = [len(set(way.stops) ^ set(other.stops)) for other in others]
    return bool(apart) and min(apart) < PLAINLY, measures(way), way.stops
