"""Out of many pathways, the few that differ plainly, each with a name."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from careers.pathways.pathway import Pathway

TOO_SLOW = 2
"""A way that takes more than twice as long as the fastest is no real choice."""

PLAINLY = 2
"""Stops that differ before two pathways are plainly different."""

AT_LEAST = 3
"""Show this many when there are as many: a choice of one is none."""


class Name(StrEnum):
    """What a pathway is best at."""

    FASTEST = "fastest"
    SMALLEST_LEAP = "smallest leap"
    LEAST_STUDY = "least study"
    BEST_PAID = "best paid on the way"
    ANOTHER = "another way"


@dataclass(frozen=True, slots=True)
class Choice:
    """A pathway and everything it is best at."""

    pathway: Pathway
    names: tuple[Name, ...]


Measures = tuple[float, int, int, int]

BEST: dict[Name, Callable[[Pathway], float]] = {
    Name.FASTEST: lambda way: way.expected,
    Name.SMALLEST_LEAP: lambda way: way.leap,
    Name.LEAST_STUDY: lambda way: sum(way.hours),
    Name.BEST_PAID: lambda way: -(way.pay_on_the_way or 0),
}


def measures(way: Pathway) -> Measures:
    """Tell what is compared, less being better: months, hours, leap, pay under way."""
    return way.expected, sum(way.hours), way.leap, -(way.pay_on_the_way or 0)


def undominated(ways: Iterable[Pathway]) -> tuple[Pathway, ...]:
    """Keep every pathway that no other beats: as good in all, better in one."""
    measured = [(measures(way), way) for way in ways]
    front: list[Measures] = []
    # In this order nothing can be beaten by what comes later.
    for own in sorted({own for own, _ in measured}):
        if not any(_beats(other, own) for other in front):
            front.append(own)
    kept = set(front)
    return tuple(way for own, way in measured if own in kept)


def choose(found: Sequence[Pathway]) -> tuple[Choice, ...]:
    """Name the best at each thing, and add the quickest different ones up to three."""
    fastest = min((way.expected for way in found), default=0)
    ways = [way for way in found if way.expected <= TOO_SLOW * fastest]
    names: dict[Pathway, tuple[Name, ...]] = {}
    for name, best in BEST.items():
        if ways and (name is not Name.BEST_PAID or _known(ways)):
            way = min(ways, key=lambda way: (best(way), measures(way), way.stops))
            names[way] = (*names.get(way, ()), name)
    while len(names) < min(AT_LEAST, len(ways)):
        rest = [way for way in ways if way not in names]
        names[min(rest, key=lambda way: _order(way, names))] = (Name.ANOTHER,)
    return tuple(Choice(way, own) for way, own in names.items())


def _beats(one: Measures, other: Measures) -> bool:
    return one != other and all(a <= b for a, b in zip(one, other, strict=True))


def _known(ways: Sequence[Pathway]) -> bool:
    """Whether pay tells the pathways apart."""
    return len({way.pay_on_the_way for way in ways}) > 1


def _order(
    way: Pathway, others: Iterable[Pathway]
) -> tuple[bool, Measures, tuple[str, ...]]:
    """Put what is plainly different from all others first, then what is quick."""
    apart = min(len(set(way.stops) ^ set(other.stops)) for other in others)
    return apart < PLAINLY, measures(way), way.stops
