"""What a person will not do, and how far ahead a plan may look."""

from collections.abc import Iterable
from dataclasses import dataclass

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.center import CenterType
from careers.catalogue.step import Step

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


def open_steps(catalogue: Catalogue, limits: Limits) -> tuple[Step, ...]:
    """List the steps whose end keeps to the limits."""
    return tuple(_open(catalogue.steps, catalogue, limits))


def _open(
    steps: Iterable[Step], catalogue: Catalogue, limits: Limits
) -> Iterable[Step]:
    for step in steps:
        role = catalogue.roles[step.goal]
        away = limits.remote and CenterType.VIRTUAL not in role.centers
        if not away and step.goal not in limits.leave_out:
            yield step
