"""From one role to another: the few pathways worth showing, or why there is none."""

from dataclasses import dataclass, field

from careers.pathways.choices import Choice, choose, undominated
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits, open_steps
from careers.pathways.pathway import Pathway
from careers.pathways.reasons import NoWay, explain
from careers.pathways.routes import routes


@dataclass(frozen=True, slots=True)
class Trip:
    """Where somebody is, where they want to be, and what they will not do."""

    start: str
    goal: str
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Answer:
    """Pathways to choose from; when there are none, the reason."""

    choices: tuple[Choice, ...]
    no_way: NoWay | None = None


def plan(trip: Trip, learner: Learner) -> Answer:
    """Choose among all the pathways that no other beats."""
    ways = pareto(trip, learner)
    if ways:
        return Answer(choose(ways))
    why = explain(learner.catalogue, trip.start, trip.goal, trip.limits)
    return Answer((), why)


def pareto(trip: Trip, learner: Learner) -> tuple[Pathway, ...]:
    """Find every pathway that no other beats, exactly."""
    steps = open_steps(learner.catalogue, trip.goal, trip.limits)
    found = routes(steps, trip.start, trip.goal, trip.limits)
    return undominated(learner.follow(route) for route in found)
