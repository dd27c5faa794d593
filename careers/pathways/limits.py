"""What a person will not do, and how far ahead a plan may look."""

from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.center import CenterType
from careers.catalogue.step import Kind, Step

MOST_STEPS = 5
MOST_MONTHS = 120


@dataclass(frozen=True, slots=True)
class Limits:
    """First-class limits: none by default. ``steps`` and ``months`` bound any plan.

    ``remote`` keeps to roles that are worked from home somewhere.
    """

    remote: bool = False
    leave_out: frozenset[str] = frozenset()
    steps: int = MOST_STEPS
    months: int = MOST_MONTHS

    def without(self) -> "Limits":
        """Take every personal limit off."""
        return Limits(steps=self.steps, months=self.months)


def open_steps(catalogue: Catalogue, goal: str, limits: Limits) -> tuple[Step, ...]:
    """List the steps to a goal that keep to the limits.

    A step back is taken only when it ends at the goal: nobody plans a detour down.
    """
    return tuple(
        step
        for step in catalogue.steps
        if _keeps(catalogue, step, limits)
        and (step.kind is not Kind.RETURN or step.goal == goal)
    )


def _keeps(catalogue: Catalogue, step: Step, limits: Limits) -> bool:
    at_home = CenterType.VIRTUAL in catalogue.roles[step.goal].centers
    return step.goal not in limits.leave_out and (at_home or not limits.remote)
