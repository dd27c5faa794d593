"""Why there is no pathway: values, which the web floor turns into words."""

from dataclasses import dataclass
from enum import StrEnum

from careers.catalogue.catalogue import Catalogue
from careers.pathways.limits import Limits, open_steps
from careers.pathways.routes import distances, routes


class Why(StrEnum):
    """What stands in the way."""

    LIMITS = "limits"
    TOO_FAR = "too far"
    NO_STEPS = "no steps"


@dataclass(frozen=True, slots=True)
class NoWay:
    """There is no pathway from here, why, and the nearest role that has one."""

    start: str
    goal: str
    why: Why
    nearest: str | None = None


def explain(catalogue: Catalogue, start: str, goal: str, limits: Limits) -> NoWay:
    """Say why no route was found."""
    plain = limits.without()
    steps = open_steps(catalogue, goal, plain)
    if any(routes(steps, start, goal, plain)):
        return NoWay(start, goal, Why.LIMITS)
    far = start in distances(steps, goal)
    why = Why.TOO_FAR if far else Why.NO_STEPS
    return NoWay(start, goal, why, _nearest(catalogue, start, goal, limits))


def _nearest(catalogue: Catalogue, start: str, goal: str, limits: Limits) -> str | None:
    """Find the role most like the start from which the goal can be reached."""
    steps = open_steps(catalogue, goal, limits)
    here = catalogue.roles[start]
    near = sorted(
        (catalogue.roles[id_] for id_ in distances(steps, goal) if id_ != goal),
        key=lambda r: (r.family != here.family, abs(r.rung - here.rung), r.name),
    )
    found = (r.id for r in near if any(routes(steps, r.id, goal, limits)))
    return next((id_ for id_ in found if id_ != start), None)
