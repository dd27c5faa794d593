"""What the page of paths shows: pathways, ways on, readiness and a picture."""

from dataclasses import dataclass

from flask import url_for

from careers.catalogue.role import Role
from careers.pathways.answer import answer as answered
from careers.pathways.choices import Choice, Name
from careers.pathways.learner import Learner
from careers.pathways.pathway import Pathway
from careers.pathways.planner import Trip
from careers.pathways.reasons import NoWay
from careers.pathways.ways_on import WayOn, next_roles
from careers.skills.gap import Gap, gap
from careers.skills.profile import Profile
from careers.web.context import catalogue, now, store
from careers.web.drawing.line import Picture, Row, Station, narrow, wide
from careers.web.visitor import visitor
from careers.web.words.numbers import listed

NAMES = {
    Name.FASTEST: "Fastest",
    Name.SMALLEST_LEAP: "Smallest leap",
    Name.LEAST_STUDY: "Least study",
    Name.BEST_PAID: "Best paid",
    Name.SUREST: "Surest",
    Name.ANOTHER: "Another way",
}


@dataclass(frozen=True, slots=True)
class Way:
    """A pathway under the name of what it is best at."""

    name: str
    pathway: Pathway


@dataclass(frozen=True, slots=True)
class Planned:
    """The answer to a trip. ``gaps`` hold a person against each role, if known."""

    trip: Trip
    start: Role
    goal: Role | None
    ways: tuple[Way, ...] = ()
    no_way: NoWay | None = None
    ways_on: tuple[WayOn, ...] = ()
    gaps: dict[str, Gap] | None = None
    wide: Picture | None = None
    narrow: Picture | None = None
    opened: int = 0

    def address(self, way: int) -> str:
        """Link to this trip with another of its ways opened, counted from 1."""
        remote = "y" if self.trip.limits.remote else None
        start, goal = self.trip.start, self.trip.goal
        return url_for(
            "paths.index", start=start, goal=goal, remote=remote, way=way,
            _anchor="opened",
        )  # fmt: skip

    @property
    def title(self) -> str:
        """Say the trip in words."""
        start = _within(self.start.name)
        if self.goal is None:
            return f"Ways on from {start}"
        return f"From {start} to {_within(self.goal.name)}"


def planned(trip: Trip, opened: int = 0) -> Planned:
    """Answer a trip with today’s openings and, if known, what the visitor shows."""
    kept = visitor()
    learner = Learner(
        catalogue(),
        kept.profile if kept else Profile(),
        store().jobs.openings(now()),
    )
    gaps = _gaps(kept.profile) if kept else None
    start, goal = catalogue().roles[trip.start], catalogue().roles.get(trip.goal)
    if goal is None:
        ways_on = next_roles(start.id, learner)
        return Planned(trip, start, None, ways_on=ways_on, gaps=gaps)
    answer = answered(trip, learner)
    ways = _named(answer.choices)
    rows = [Row(way.name, _stations(way.pathway)) for way in ways]
    return Planned(
        trip, start, goal, ways, answer.no_way, gaps=gaps,
        wide=wide(rows) if rows else None, narrow=narrow(rows) if rows else None,
        opened=opened if opened in range(len(ways)) else 0,
    )  # fmt: skip


def _named(choices: tuple[Choice, ...]) -> tuple[Way, ...]:
    """Say what each pathway is best at; a single one is best at nothing."""
    if len(choices) == 1:
        return (Way("The way we know", choices[0].pathway),)
    return tuple(Way(_name(choice), choice.pathway) for choice in choices)


def _name(choice: Choice) -> str:
    first, *rest = (NAMES[name] for name in choice.names)
    return listed([first, *(name.lower() for name in rest)])


def _within(name: str) -> str:
    """Write a name as it stands within a sentence: small, unless it is letters."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def _gaps(profile: Profile) -> dict[str, Gap]:
    known = catalogue()
    return {
        role.id: gap(profile, role.asks, known.skills) for role in known.roles.values()
    }


def _stations(way: Pathway) -> tuple[Station, ...]:
    months, found = 0.0, [_station(way.stops[0], 0)]
    for leg in way.legs:
        months += sum(leg.months) / 2
        found.append(_station(leg.step.goal, months))
    return tuple(found)


def _station(id_: str, months: float) -> Station:
    role = catalogue().roles[id_]
    return Station(
        role.name, role.family, catalogue().families[role.family].letter, months
    )
