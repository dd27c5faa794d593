"""The first talk: where a client is, what they want, and within which limits."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from careers.catalogue.catalogue import Catalogue
from careers.pathways.goals import is_goal
from careers.pathways.limits import Limits
from careers.people.clients.barrier import NEEDS_DAYS, NEEDS_HOME, Barrier, Hurdle

SUMMARY = "summary"
"""The last page: who has seen it has gone through the talk."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What the first talk brought, page by page; ``done`` names the pages looked at.

    ``start`` is the role they work in or come from, ``goals`` roles or aims of the
    planner. ``limits`` are the client's own words as the planner takes them; what the
    barriers add stands apart, so that a solved one gives way again. ``flat`` and
    ``rushed`` tell that questions were answered all alike, or faster than one reads.
    """

    start: str = ""
    goals: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    hurdles: tuple[Hurdle, ...] = ()
    wishes: str = ""
    flat: bool = False
    rushed: bool = False
    done: tuple[str, ...] = ()

    def looked_at(self, page: str) -> "Intake":
        """Note that a page was gone through."""
        return self if page in self.done else replace(self, done=(*self.done, page))

    @property
    def open_hurdles(self) -> tuple[Hurdle, ...]:
        """What still stands in the way."""
        return tuple(own for own in self.hurdles if not own.solved)

    def hurdle(self, barrier: Barrier) -> Hurdle | None:
        """Find what was said about one barrier."""
        return next((own for own in self.hurdles if own.barrier is barrier), None)

    def with_barriers(self, barriers: Iterable[Barrier]) -> "Intake":
        """Note which barriers there are; what was said about each stays."""
        own = tuple(self.hurdle(one) or Hurdle(one) for one in barriers)
        return replace(self, hurdles=own)

    def within(self, known: Catalogue) -> "Intake":
        """Leave out roles that our map does not know any more."""
        out = self.limits.leave_out & frozenset(known.roles)
        return replace(
            self,
            start=self.start if self.start in known.roles else "",
            goals=tuple(goal for goal in self.goals if is_goal(known, goal)),
            limits=replace(self.limits, leave_out=out),
        )

    @property
    def is_under_way(self) -> bool:
        """Whether the talk has begun and was not gone through to its end."""
        return bool(self.done) and SUMMARY not in self.done

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
