"""The figures of one job: who looked, who applied, and how that compares."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median

from careers.people.employers.application import Came, Step

ENOUGH = 5
"""Fewer than so many say nothing about the others."""


@dataclass(frozen=True, slots=True)
class Traffic:
    """Views and applications of one job. ``usual``: the board’s middle."""

    views: int = 0
    states: Mapping[Step, int] = field(default_factory=dict)
    came: Mapping[Came, int] = field(default_factory=dict)
    usual_views: float | None = None
    usual_sent: float | None = None

    @property
    def sent(self) -> int:
        """Count all that was sent."""
        return sum(self.states.values())


def middle(numbers: Iterable[float]) -> float | None:
    """Tell the median; ``None`` when there are too few to tell one by."""
    known = list(numbers)
    return float(median(known)) if len(known) >= ENOUGH else None
