"""What giving way on a limit would buy: the smallest step first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations

from careers.catalogue.catalogue import Catalogue
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.pathway import Pathway
from careers.pathways.planner import Trip, pareto, quickest
from careers.pathways.ways_on import WayOn, broken_by

WEEKLY = (2, 3, 4, 6, 8, 10, 15, 20, 30, 40)
MONEY = (50, 100, 200, 500, 1000, 2000, 5000)
MOST = 4
A_MONTH = 100


@dataclass(frozen=True, slots=True)
class Offer:
    """Looser limits, which of them changed, and the quickest pathway they allow.

    ``before`` are the expected months, in hundredths, as things stand: of the quickest
    pathway that keeps the other limits and takes as long as it takes.
    """

    limits: Limits
    changed: tuple[str, ...]
    pathway: Pathway
    before: int | None = None
    instead: Pathway | None = None


@dataclass(frozen=True, slots=True)
class LetIn:
    """Limits with some taken off, which, and how many next steps that lets in."""

    limits: Limits
    changed: tuple[str, ...]
    steps: int


def what_would_let_in(
    ways: Iterable[WayOn], limits: Limits, catalogue: Catalogue
) -> tuple[LetIn, ...]:
    """Find the smallest sets of limits to take off for a next step to keep the rest."""
    broken = [broken_by(way, limits, catalogue) for way in ways]
    least = min(map(len, broken), default=0)
    sets = {names for names in broken if names and len(names) == least}
    found = [
        LetIn(limits.off(*names), names, sum(set(own) <= set(names) for own in broken))
        for names in sets
    ]
    return tuple(sorted(found, key=lambda one: (-one.steps, one.changed))[:MOST])


def what_would_open(trip: Trip, learner: Learner) -> tuple[Offer, ...]:
    """Find the smallest sets of limits to give way on when nothing fits."""
    on = trip.limits.on()
    before = quickest(replace(trip, limits=trip.limits.off("months")), learner)
    for size in range(1, len(on) + 1):
        offers = [
            offer
            for names in combinations(on, size)
            if (offer := _loosened(trip, names, learner))
        ]
        if offers:
            time = before.time if before else None
            offers = [replace(offer, before=time) for offer in offers]
            return tuple(sorted(offers, key=_order)[:MOST])
    return ()


def what_more_buys(
    trip: Trip, learner: Learner, found: tuple[Pathway, ...]
) -> tuple[Offer, ...]:
    """Find single limits that, given way on, bring the goal nearer or pay more."""
    now = min(found, key=lambda way: way.time)
    pay = max(way.pay or 0 for way in found)
    offers = []
    for name in trip.limits.on():
        looser = next(_milder(trip, name, learner), trip.limits.off(name))
        ways = pareto(replace(trip, limits=looser), learner)
        quick = min(ways, key=lambda way: way.time, default=now)
        rich = max(ways, key=lambda way: (way.pay or 0, -way.time), default=now)
        if quick.time <= now.time - A_MONTH:
            offers.append(Offer(looser, (name,), quick, now.time, now))
        elif (rich.pay or 0) > pay:
            offers.append(Offer(looser, (name,), rich, now.time, now))
    return tuple(sorted(offers, key=_order)[:MOST])


def _loosened(trip: Trip, names: tuple[str, ...], learner: Learner) -> Offer | None:
    """Give way on some limits no further than needed, if that helps at all."""
    limits = trip.limits.off(*names)
    way = quickest(replace(trip, limits=limits), learner)
    if way is None:
        return None
    for name in names:
        own = replace(limits, **{name: getattr(trip.limits, name)})
        for milder in _milder(replace(trip, limits=own), name, learner):
            closer = quickest(replace(trip, limits=milder), learner)
            if closer:
                limits, way = milder, closer
                break
    return Offer(limits, names, way)


def _milder(trip: Trip, name: str, learner: Learner) -> Iterator[Limits]:
    """List looser values of one limit, the nearest first; none but *off* for some."""
    values: Iterable[object] = ()
    match name:
        case "weekly" | "money":
            values = _more(name, getattr(trip.limits, name))
        case "pay":
            values = _lower(trip, learner)
        case "months":
            values = _longer(trip, learner)
        case "leave_out":
            out = trip.limits.leave_out
            values = (out - {role} for role in sorted(out))
    return (replace(trip.limits, **{name: value}) for value in values)  # type: ignore[arg-type] # a field by name


def _more(name: str, now: int) -> Iterator[int]:
    """Go up in steps worth the trouble."""
    ladder, enough = (WEEKLY, 1.4) if name == "weekly" else (MONEY, 1)
    return (rung for rung in ladder if rung > enough * now)


def _longer(trip: Trip, learner: Learner) -> Iterator[int]:
    limits = trip.limits.off("months")
    way = quickest(replace(trip, limits=limits), learner)
    if way:
        yield -(-way.time // A_MONTH)


def _lower(trip: Trip, learner: Learner) -> list[int]:
    figures = (role.pay for role in learner.catalogue.roles.values())
    floors = {figure.low for figure in figures if figure}
    return sorted((f for f in floors if f < (trip.limits.pay or 0)), reverse=True)


def _order(offer: Offer) -> tuple[int, tuple[str, ...]]:
    return offer.pathway.time, offer.changed
