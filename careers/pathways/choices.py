"""Out of many pathways, the few that differ plainly, each with a name."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from careers.pathways.front import Vector
from careers.pathways.pathway import Pathway

SLOWER, A_YEAR = 1.5, 1200
"""Half as long again as the fastest to the same role and a year more is no choice.

Beside the fastest to any role it may be two years more: that role may pay better.
"""

PLAINLY = 2
"""Stops that differ before two pathways are plainly different."""

TELLING = 1000
"""Dollars a year: official figures say nothing about less."""

AT_LEAST, AT_MOST = 3, 5
"""Show three when there are as many: a choice of one is none. Five can be compared."""


class Name(StrEnum):
    """What a pathway is best at."""

    FASTEST = "fastest"
    BEST_PAID = "best paid"
    MOST_EARNED = "most earned"
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
    Name.BEST_PAID: lambda way: -round((way.pay or 0) / TELLING),
    Name.MOST_EARNED: lambda way: -way.earned,
    Name.SUREST: lambda way: -way.likelihood,
    Name.SMALLEST_LEAP: lambda way: way.leap,
    Name.LEAST_STUDY: lambda way: way.study,
}


def measures(way: Pathway) -> Vector:
    """Tell what is compared, less being better.

    Months, hours, pay at the goal, likelihood, and pay on the way and after.
    """
    return way.time, way.study, -(way.pay or 0), -way.likelihood, -way.earned


def choose(found: Sequence[Pathway]) -> tuple[Choice, ...]:
    """Name the best at each thing, and add what differs most from those.

    Three are shown whenever there are three; beyond that only ways that share no stop
    with any other between start and goal.
    """
    ways = _soon_enough(found)
    names = _named(ways)
    while len(names) < min(AT_MOST, len(ways)):
        rest = [way for way in ways if way not in names]
        another = min(rest, key=lambda way: _order(way, names))
        if len(names) >= AT_LEAST and not _is_apart(another, names):
            break
        names[another] = (Name.ANOTHER,)
    return tuple(Choice(way, own) for way, own in names.items())


def _soon_enough(found: Sequence[Pathway]) -> list[Pathway]:
    fastest: dict[str, int] = {}
    for way in found:
        goal = way.stops[-1]
        fastest[goal] = min(way.time, fastest.get(goal, way.time))
    slowest = SLOWER * min(fastest.values(), default=0) + 2 * A_YEAR
    return [
        way
        for way in found
        if way.time <= min(slowest, SLOWER * fastest[way.stops[-1]] + A_YEAR)
    ]


def _named(ways: Sequence[Pathway]) -> dict[Pathway, tuple[Name, ...]]:
    """Give every way what it is best at; of the best ones at most five."""
    names: dict[Pathway, tuple[Name, ...]] = {}
    for name, best in BEST.items():
        if ways and _tells_apart(best, ways):
            best_ways = _as_well_paid(ways) if name is Name.BEST_PAID else ways
            way = min(best_ways, key=lambda way: _rank(name, way))
            if name is Name.MOST_EARNED and way in names:
                continue  # being soonest or best paid says it already
            if way in names or len(names) < AT_MOST:
                names[way] = (*names.get(way, ()), name)
    return names


def _as_well_paid(ways: Sequence[Pathway]) -> list[Pathway]:
    """Keep the likeliest of those whose pay no figure can tell from the best."""
    most = max(way.pay or 0 for way in ways)
    alike = [way for way in ways if most - (way.pay or 0) < TELLING]
    likeliest = max(way.likelihood for way in alike)
    return [way for way in alike if way.likelihood == likeliest]


def _rank(name: Name, way: Pathway) -> tuple[int, int, Vector, tuple[str, ...]]:
    """Put the best first; of equally sure ways the one with the fewest moves."""
    # Leaving an employer is a move more: nobody there knows one yet.
    moves = sum(2 - leg.step.same_employer for leg in way.legs)
    more = moves if name is Name.SUREST else 0
    return BEST[name](way), more, measures(way), way.stops


def _tells_apart(best: Callable[[Pathway], int], ways: Sequence[Pathway]) -> bool:
    """Whether a measure says anything; the fastest is always named."""
    return best is BEST[Name.FASTEST] or len({best(way) for way in ways}) > 1


def _order(
    way: Pathway, others: Iterable[Pathway]
) -> tuple[bool, int, Vector, tuple[str, ...]]:
    """Put what is plainly different from all others first, then what earns most."""
    apart = [len(set(way.stops) ^ set(other.stops)) for other in others]
    return bool(apart) and min(apart) < PLAINLY, -way.earned, measures(way), way.stops


def _is_apart(way: Pathway, others: Iterable[Pathway]) -> bool:
    """Whether a way goes where none of the others goes."""
    return all(_shares_nothing(way, other) for other in others)


def _shares_nothing(way: Pathway, other: Pathway) -> bool:
    """Whether no stop is the same, a goal that both have left aside."""
    own, theirs = set(way.stops[1:]), set(other.stops[1:])
    if way.stops[-1] == other.stops[-1]:
        own.discard(way.stops[-1])
    return bool(own) and not own & theirs
