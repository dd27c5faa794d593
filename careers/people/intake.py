"""The first talk: where a client is, what they want, and within which limits."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from careers.pathways.limits import Limits
from careers.people.barrier import NEEDS_DAYS, NEEDS_HOME, Barrier, Hurdle


@dataclass(frozen=True, slots=True)
class Intake:
    """What the first talk brought, page by page; ``done`` names the pages looked at.

    ``start`` is the role they work in or come from, ``goals`` roles or aims of the
    planner. ``limits`` are the client's own words as the planner takes them; what the
    barriers add stands apart, so that a solved one gives way again.
    """

    start: str = ""
    goals: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    hurdles: tuple[Hurdle, ...] = ()
    wishes: str = ""
    flat: bool = False
    done: tuple[str, ...] = ()

    def looked_at(self, page: str) -> "Intake":
        """Note that a page was gone through."""
        return self if page in self.done else replace(self, done=(*self.done, page))

    @property
    def open_hurdles(self) -> tuple[Hurdle, ...]:
        """What still stands in the way."""
        return tuple(own for own in self.hurdles if not own.solved)

    @property
    def planning_limits(self) -> Limits:
        """The limits for the planner: the client's own, and those of open barriers."""
        return with_barriers(self.limits, (own.barrier for own in self.open_hurdles))


def with_barriers(limits: Limits, barriers: Iterable[Barrier]) -> Limits:
    """Add what barriers ask of a job; nothing a client said is taken away."""
    found = set(barriers)
    return replace(
        limits,
        remote=limits.remote or bool(found & NEEDS_HOME),
        days=limits.days or bool(found & NEEDS_DAYS),
        no_degree=limits.no_degree or Barrier.CREDENTIALS in found,
    )
