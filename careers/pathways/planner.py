"""From one role to another: the few pathways worth showing, or why there is none."""

from dataclasses import dataclass, field, replace

from careers.pathways.choices import Choice, choose
from careers.pathways.front import unbeaten
from careers.pathways.goals import bounds, middle, targets
from careers.pathways.ground import make_ground
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.pathways.pathway import Pathway
from careers.pathways.search import Search
from careers.pathways.tongues import unspoken


@dataclass(frozen=True, slots=True)
class Trip:
    """Where somebody is, where they want to be, and what they will not do.

    ``goal`` is a role or one of the ``Aim`` values.
    """

    start: str
    goal: str
    limits: Limits = field(default_factory=Limits)

    @property
    def ends(self) -> tuple[str, str]:
        """Where it begins and where it is meant to end."""
        return self.start, self.goal


def plan(trip: Trip, learner: Learner) -> tuple[Choice, ...]:
    """Choose among all the pathways that no other beats."""
    return choose(pareto(trip, learner))


def pareto(trip: Trip, learner: Learner) -> tuple[Pathway, ...]:
    """Find every pathway that no other beats, exactly; the quickest first."""
    search, goals = _search(trip, learner)
    # To each goal in turn; the search leaves out what is surely beaten.
    routes = [
        route for goal, pay in goals for route in search.routes(trip.start, goal, pay)
    ]
    return tuple(learner.follow(one.steps, trip.limits) for one in unbeaten(routes))


def quickest(trip: Trip, learner: Learner) -> Pathway | None:
    """Find a pathway that takes the fewest expected months, and nothing else."""
    search, goals = _search(trip, learner)
    routes = (search.routes(trip.start, goal, pay) for goal, pay in goals)
    first = (next(found, None) for found in routes)
    ways = [learner.follow(route.steps, trip.limits) for route in first if route]
    return min(ways, key=lambda way: (way.time, way.stops), default=None)


def _search(trip: Trip, learner: Learner) -> tuple[Search, list[tuple[str, int]]]:
    """Make ready to walk, and list the goals with their pay."""
    known = learner.catalogue
    shut = unspoken(trip.start, trip.goal, learner, trip.limits)
    out = trip.limits.leave_out | shut
    ground = make_ground(learner, replace(trip.limits, leave_out=out))
    goals = targets(known, trip.start, trip.goal)
    paid = [(goal, middle(known.roles[goal])) for goal in goals if goal != trip.start]
    return Search(ground, trip.limits, bounds(trip.goal, trip.limits)), paid
