"""What the page of paths shows: pathways, ways on, readiness and a picture."""

from dataclasses import dataclass, replace

from flask import current_app

from careers.catalogue.role import Role
from careers.pathways.answer import Answer, answer
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.planner import Trip, plan
from careers.pathways.reasons import NoWay, Reason
from careers.pathways.relaxing import what_would_let_in
from careers.pathways.ways_on import WayOn, broken_by, by_turn, next_roles
from careers.pathways.what_if import Standing, Worth, worth
from careers.skills.gap import Gap, gap
from careers.skills.profile import Profile
from careers.web.context import catalogue
from careers.web.drawing.line import Picture
from careers.web.drawing.ways import pictures
from careers.web.planner.difference import difference, difference_on
from careers.web.planner.learners import Learners
from careers.web.planner.trips import (
    Chip,
    address,
    chips,
    criteria,
    more_chips,
    openings,
    said_limits,
)
from careers.web.planner.ways import Way, named
from careers.web.search.address import address as search_address
from careers.web.visitor import visitor
from careers.web.words.offers import let_in_words, offer_words
from careers.web.words.paths import (
    TURNS,
    goal_words,
    straight_words,
)
from careers.web.words.sentences import name_within
from careers.web.words.trips import broken_words, trip_title


@dataclass(frozen=True, slots=True)
class Offer:
    """What giving way on a limit would buy, and the trip that does."""

    words: str
    href: str


@dataclass(frozen=True, slots=True)
class Planned:
    """The answer to a trip. ``gaps`` hold a person against each role, if known.

    ``barred`` are next steps that break a limit; ``difference`` says what changing
    the limits from ``was`` has changed.
    """

    trip: Trip
    start: Role
    goal: Role | None
    ways: tuple[Way, ...] = ()
    no_way: NoWay | None = None
    ways_on: tuple[WayOn, ...] = ()
    barred: tuple[WayOn, ...] = ()
    gaps: dict[str, Gap] | None = None
    wide: Picture | None = None
    narrow: Picture | None = None
    opened: int = 0
    chips: tuple[Chip, ...] = ()
    more: tuple[Chip, ...] = ()
    was: Limits | None = None
    difference: str = ""
    offers: tuple[Offer, ...] = ()
    straight: str = ""
    worths: tuple[Worth, ...] = ()
    answer: Answer | None = None

    def address(self, way: int) -> str:
        """Link to this trip with another of its ways opened, counted from 1."""
        return f"{address(self.trip, way=way)}#opened"

    def sheet(self, kind: str = "", paper: str = "") -> str:
        """Link to the opened way on paper, or as ``.json``, ``.ics`` or ``.pdf``."""
        link = address(self.trip, at=f"/plan{kind or '/'}", way=self.opened + 1)
        return f"{link}&paper={paper}" if paper else link

    def jobs(self, role: str) -> str:
        """Link to the open jobs of a role that were counted, limits applied."""
        return search_address(replace(criteria(self.trip.limits), role=(role,)))

    def to(self, goal: str) -> str:
        """Link to the ways to a goal, under the same limits."""
        return address(replace(self.trip, goal=goal))

    def start_at(self, role: str) -> str:
        """Link to the ways from another role, under the same limits."""
        return address(replace(self.trip, start=role))

    def plain(self) -> str:
        """Link to the same trip without any limit."""
        return address(replace(self.trip, limits=self.trip.limits.without()))

    def undo(self) -> str:
        """Link to the same trip under the limits before."""
        return address(replace(self.trip, limits=self.was or self.trip.limits))

    def turns(self) -> list[tuple[str, list[WayOn]]]:
        """Give the next steps under their headings: up, across, and back."""
        return [(TURNS[turn], own) for turn, own in by_turn(self.ways_on).items()]

    def said_limits(self) -> str:
        """Write the limits for a form that may change them."""
        return said_limits(self.trip.limits)

    @property
    def where_to(self) -> str:
        """Name the goal; nothing when none was chosen."""
        return goal_words(self.trip.goal, catalogue()) if self.trip.goal else ""

    @property
    def broken(self) -> str:
        """Say which limits the goal itself breaks, if it does."""
        return broken_words(self.trip, self.no_way, catalogue()) if self.no_way else ""

    @property
    def title(self) -> str:
        """Say the trip in words."""
        return trip_title(self.trip, catalogue())


def planned(trip: Trip, opened: int = 0, was: Limits | None = None) -> Planned:
    """Answer a trip with today’s openings and, if known, what the visitor shows."""
    kept = visitor()
    learner = _learner(trip.limits)
    start, goal = catalogue().roles[trip.start], catalogue().roles.get(trip.goal)
    view = Planned(
        trip, start, goal, gaps=_gaps(learner.profile) if kept else None,
        chips=chips(trip, catalogue()), more=more_chips(trip, catalogue()),
        was=was if was != trip.limits else None,
    )  # fmt: skip
    if not trip.goal:
        return _with_ways_on(view, learner)
    found = answer(trip, learner)
    view = replace(view, no_way=found.no_way, offers=_offers(trip, found), answer=found)
    view = replace(view, difference=_difference(view, found))
    return _with_ways(view, found, learner, opened) if found.choices else view


def _learner(limits: Limits) -> Learner:
    kept, board = visitor(), openings(limits)
    if kept:
        return Learner(catalogue(), kept.profile, board)
    learners: Learners = current_app.extensions.setdefault("learners", Learners())
    return learners.anybody(catalogue(), board)


def _with_ways_on(view: Planned, learner: Learner) -> Planned:
    """Rank the next steps that keep to the limits, and name those that do not."""
    start, limits, known = view.start.id, view.trip.limits, catalogue()
    ways = next_roles(start, learner, limits)
    keeps = [way for way in ways if not broken_by(way, limits, known)]
    let_in = () if keeps else what_would_let_in(ways, limits, known)
    return replace(
        view,
        ways_on=tuple(keeps),
        barred=tuple(way for way in ways if way not in keeps),
        difference=_difference_on(view, len(keeps)),
        worths=worth(Standing(start, limits=limits), learner),
        offers=tuple(
            Offer(
                let_in_words(one, limits, known),
                address(replace(view.trip, limits=one.limits), was=limits),
            )
            for one in let_in
        ),
    )


def _difference_on(view: Planned, now: int) -> str:
    """Count the next steps against those under the limits before."""
    if view.was is None:
        return ""
    ways = next_roles(view.start.id, _learner(view.was), view.was)
    before = sum(not broken_by(way, view.was, catalogue()) for way in ways)
    return difference_on(now, before)


def _difference(view: Planned, found: Answer) -> str:
    """Hold the pathways against those under the limits before."""
    if view.was is None:
        return ""
    before = plan(replace(view.trip, limits=view.was), _learner(view.was))
    return difference(
        [choice.pathway for choice in found.choices],
        [choice.pathway for choice in before],
    )


def _with_ways(view: Planned, found: Answer, learner: Learner, opened: int) -> Planned:
    trip, ways = view.trip, named(found, catalogue())
    at = opened if opened in range(len(ways)) else 0
    wide, narrow = pictures([(way.name, way.pathway) for way in ways], catalogue())
    standing = Standing(trip.start, ways[at].pathway, trip.limits)
    return replace(
        view,
        ways=ways,
        wide=wide,
        narrow=narrow,
        opened=at,
        straight=_straight(view, found.straight),
        worths=worth(standing, learner),
    )


def _straight(view: Planned, reason: Reason | None) -> str:
    if reason is None or view.goal is None:
        return ""
    return straight_words(reason, name_within(view.goal.name), catalogue())


def _offers(trip: Trip, found: Answer) -> tuple[Offer, ...]:
    return tuple(
        Offer(
            offer_words(one, trip.limits, catalogue()),
            address(replace(trip, limits=one.limits), was=trip.limits),
        )
        for one in found.offers
    )


def _gaps(profile: Profile) -> dict[str, Gap]:
    known = catalogue()
    return {
        role.id: gap(profile, role.asks, known.skills) for role in known.roles.values()
    }
