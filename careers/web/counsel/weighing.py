"""A client's ways as the planner sees them today: those found, and those weighed."""

from collections.abc import Iterator
from dataclasses import dataclass

from careers.pathways.answer import Answer, answer
from careers.pathways.drawn import Drawn, draw
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.pathway import Pathway
from careers.pathways.planner import Trip
from careers.pathways.ways_on import Turn, broken_by, next_roles
from careers.people.clients.client import Client, Said
from careers.people.clients.option import Option
from careers.web.context import catalogue
from careers.web.planner.trips import openings
from careers.web.planner.ways import named
from careers.web.words.offers import offer_words
from careers.web.words.options import way_doubts
from careers.web.words.paths import goal_words

MOST_GOALS, MOST_NEXT = 4, 5
BETWEEN = ">"


@dataclass(frozen=True, slots=True)
class Found:
    """A way that the planner finds: what it is best at, and why it is shown."""

    name: str
    pathway: Pathway
    because: str = ""

    @property
    def roles(self) -> str:
        """Write its roles as a form sends them."""
        return BETWEEN.join(self.pathway.stops)


@dataclass(frozen=True, slots=True)
class Toward:
    """The ways to one goal; where there are none, what giving way would buy."""

    goal: str
    ways: tuple[Found, ...] = ()
    is_closed: bool = False
    offers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Weighed:
    """One option, counted from 1, with what it takes and what speaks against it.

    ``drawn`` is ``None`` when a role of it left our map.
    """

    place: int
    option: Option
    drawn: Drawn | None
    doubts: tuple[str, ...] = ()

    @property
    def needs_reason(self) -> bool:
        """Whether keeping it takes a reason."""
        return bool(self.doubts)


def planning(said: Said) -> Limits:
    """Tell the limits that a client's ways are looked for under."""
    return said.intake.within(catalogue()).planning_limits


def learner_of(said: Said) -> Learner:
    """Take a client as the planner does, on today's board."""
    return Learner(catalogue(), said.profile.profile, openings(planning(said)))


def toward(said: Said) -> tuple[Toward, ...]:
    """Find the planner's ways to each goal; without a goal, the next steps."""
    if said.start not in catalogue().roles:
        return ()
    learner, goals = learner_of(said), said.intake.within(catalogue()).goals
    asked = [goal for goal in goals if goal != said.start][:MOST_GOALS]
    if not asked:
        return (_next(said, learner),)
    trips = (Trip(said.start, goal, planning(said)) for goal in asked)
    return tuple(_toward(trip, answer(trip, learner)) for trip in trips)


def weighed(own: Client) -> tuple[Weighed, ...]:
    """Reckon all options of a client anew, by their limits of today."""
    learner, limits = learner_of(own.said), planning(own.said)
    return tuple(_weighed(own.said, learner, limits))


def reckoned(roles: tuple[str, ...], said: Said) -> tuple[Drawn | None, list[str]]:
    """Reckon one way that is not among the options yet, and what speaks against it."""
    limits = planning(said)
    drawn = draw(roles, learner_of(said), limits)
    return drawn, way_doubts(drawn, limits, catalogue()) if drawn else []


def _weighed(said: Said, learner: Learner, limits: Limits) -> Iterator[Weighed]:
    for place, option in enumerate(said.options, 1):
        drawn = draw(option.roles, learner, limits)
        doubts = way_doubts(drawn, limits, catalogue()) if drawn else []
        yield Weighed(place, option, drawn, tuple(doubts))


def _next(said: Said, learner: Learner) -> Toward:
    limits = planning(said)
    ways = [
        way.leg
        for way in next_roles(said.start, learner, limits)
        if way.leg
        and way.turn is not Turn.BACK
        and not broken_by(way, limits, catalogue())
    ]
    drawn = [learner.follow((leg.step,), limits) for leg in ways[:MOST_NEXT]]
    found = (Found(catalogue().roles[own.stops[-1]].name, own) for own in drawn)
    return Toward("", tuple(found), is_closed=not drawn)


def _toward(trip: Trip, found: Answer) -> Toward:
    goal = goal_words(trip.goal, catalogue())
    if not found.choices:
        words = (offer_words(one, trip.limits, catalogue()) for one in found.offers)
        return Toward(goal, is_closed=True, offers=tuple(words))
    ways = (
        Found(own.name, own.pathway, own.because) for own in named(found, catalogue())
    )
    return Toward(goal, tuple(ways))
