"""A client's plan: the goal, the steps to it, and who does what by when."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum


class Doer(StrEnum):
    """Who does an action of the plan."""

    CLIENT = "client"
    COUNSELOR = "counselor"
    SOMEBODY = "somebody"


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One role on the way, reached between two days if all goes as expected.

    ``reached_on`` is the day on which they came to work in it; ``override`` the reason
    to go there though something speaks against it.
    """

    role: str
    first: date
    last: date
    reached_on: date | None = None
    override: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAction:
    """One thing to do: ``number`` names it for as long as the plan lives.

    ``step`` is the role it leads to, if any; ``name`` says who does it when it is
    somebody else. ``skill`` links to what the site knows about learning it, ``jobs``
    to jobs on the board by their numbers.
    """

    number: int
    do: str
    who: Doer = Doer.CLIENT
    name: str = ""
    by: date | None = None
    shows: str = ""
    support: str = ""
    funding: str = ""
    provider: str = ""
    step: str = ""
    skill: str = ""
    jobs: tuple[int, ...] = ()
    done_on: date | None = None

    def is_overdue(self, today: date) -> bool:
        """Whether its day has gone by and it is not done."""
        return self.done_on is None and self.by is not None and self.by < today


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A step that was taken out of a plan, and why."""

    role: str
    on: date
    why: str


@dataclass(frozen=True, slots=True)
class ClientPlan:
    """Goals (roles), steps by their days, actions by their numbers, and the review.

    ``left`` are steps that were planned once, with the reasons why they are not now.
    A role is one step at most, and a number one action: so two plans can be compared.
    """

    start: str
    goals: tuple[str, ...]
    steps: tuple[PlanStep, ...] = ()
    actions: tuple[PlanAction, ...] = ()
    review: date | None = None
    left: tuple[LeftOut, ...] = ()

    def __post_init__(self) -> None:
        """Put steps and actions in order; refuse one that is there twice."""
        steps = sorted(
            self.steps,
            key=lambda one: (one.reached_on or one.last, one.first, one.role),
        )
        actions = sorted(self.actions, key=lambda one: one.number)
        if len({one.role for one in steps}) < len(steps):
            raise ValueError("A role is a step of a plan only once")
        if len({one.number for one in actions}) < len(actions):
            raise ValueError("A number names one action of a plan")
        object.__setattr__(self, "steps", tuple(steps))
        object.__setattr__(self, "actions", tuple(actions))

    @property
    def open_actions(self) -> tuple[PlanAction, ...]:
        """What is left to do, what is due first in front."""
        left = (one for one in self.actions if one.done_on is None)
        return tuple(sorted(left, key=lambda one: (one.by or date.max, one.number)))

    @property
    def next_number(self) -> int:
        """A number that no action of this plan has."""
        return max((one.number for one in self.actions), default=0) + 1

    @property
    def jobs(self) -> tuple[int, ...]:
        """Every job that is linked to something still to do."""
        found = (job for one in self.actions if not one.done_on for job in one.jobs)
        return tuple(dict.fromkeys(found))

    def action(self, number: int) -> PlanAction | None:
        """Find an action by its number."""
        return next((one for one in self.actions if one.number == number), None)

    def overdue(self, today: date) -> tuple[PlanAction, ...]:
        """What should have been done by now."""
        return tuple(one for one in self.open_actions if one.is_overdue(today))

    def is_late(self, today: date) -> tuple[PlanStep, ...]:
        """Name the steps whose last day has gone by with something left to do."""
        left = {one.step for one in self.open_actions}
        return tuple(one for one in self.steps if one.last < today and one.role in left)

    def done_on(self, step: PlanStep) -> date | None:
        """Tell when a step was reached, or else when the last thing for it was done."""
        days = [one.done_on for one in self.actions if one.step == step.role]
        done = [day for day in days if day]
        return step.reached_on or (
            max(done) if done and len(done) == len(days) else None
        )

    def review_is_due(self, today: date) -> bool:
        """Whether it is time to look at the plan together again."""
        return self.review is not None and self.review <= today

    def putting(self, action: PlanAction) -> "ClientPlan":
        """Add an action, or change the one of its number."""
        others = (one for one in self.actions if one.number != action.number)
        return replace(self, actions=(*others, action))

    def dropping(self, number: int) -> "ClientPlan":
        """Leave an action out."""
        left = tuple(one for one in self.actions if one.number != number)
        return replace(self, actions=left)

    def overriding(self, roles: Collection[str], why: str) -> "ClientPlan":
        """Put the reason beside doubtful steps that bear none yet."""
        steps = (
            replace(own, override=own.override or why) if own.role in roles else own
            for own in self.steps
        )
        return replace(self, steps=tuple(steps))

    def moving(self, to: PlanStep, *, along: bool) -> "ClientPlan":
        """Give a step other days; ``along`` moves those after it by as much."""
        own = next(step for step in self.steps if step.role == to.role)
        by = to.last - own.last if along else timedelta()
        later = {step.role for step in self.steps if step.last > own.last}
        moved = (
            replace(step, first=step.first + by, last=step.last + by)
            if step.role in later
            else step
            for step in self.steps
        )
        steps = (to if step.role == to.role else step for step in moved)
        return replace(self, steps=tuple(steps))
