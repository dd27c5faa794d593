"""A plan drawn anew: what is done stays, and so does all that is still asked."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from careers.pathways.pathway import Leg
from careers.people.clients.barrier import Support
from careers.people.clients.client_plan import (
    ClientPlan,
    LeftOut,
    PlanAction,
    PlanStep,
)
from careers.people.clients.first_plan import (
    DAYS_A_MONTH,
    REVIEW_AFTER,
    days_after,
    to_do,
)
from careers.people.clients.plan_changes import (
    ActionChange,
    Change,
    NewGoals,
    NewReview,
    NewStart,
    StepChange,
    applied,
)

A_DAY = 1 / DAYS_A_MONTH
"""Where nobody knows how long a step takes, it still comes after the one before."""

Steps = Mapping[str, PlanStep]
"""Steps by their roles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anew:
    """What a plan is drawn anew of: the legs that are left, and what is true today.

    ``since`` is the day from which the client has been where they are: time that was
    spent there counts, study begins today. ``keeps`` names roles whose steps stay as
    they are, ``closed`` jobs that nobody can apply for, ``solved`` what need not be
    done since a barrier is gone, and ``shown`` the skills of each role that the client
    shows by now.
    """

    legs: Sequence[Leg]
    on: date
    since: date | None = None
    supports: tuple[Support, ...] = ()
    keeps: Collection[str] = ()
    closed: Collection[int] = ()
    solved: Collection[str] = ()
    shown: Mapping[str, Collection[str]] = field(default_factory=dict)


def redrawn(plan: ClientPlan, anew: Anew, next_number: int) -> ClientPlan:
    """Draw what is left of a plan anew; nothing that was done or reached is lost."""
    old = {own.role: own for own in plan.steps}
    reached = tuple(_as_reached(own) for own in plan.steps if own.reached_on)
    ahead = tuple(_steps(anew, old))
    steps = (*reached, *ahead)
    fresh = to_do(anew.legs, ahead, anew.on, supports=anew.supports)
    stay = tuple(_staying(plan, anew, {own.role: own for own in steps}))
    new = (
        replace(one, number=number)
        for number, one in enumerate(_new(fresh, plan.actions), next_number)
    )
    goal = anew.legs[-1].step.goal
    return replace(
        plan,
        start=plan.start if reached else anew.legs[0].step.start,
        goals=plan.goals if goal in plan.goals else (goal,),
        steps=steps,
        actions=(*stay, *new),
        review=_review(plan.review, anew.on),
    )


def taken(
    plan: ClientPlan,
    made: Iterable[Change],
    why: str,
    on: date,
    doubtful: Iterable[str],
) -> ClientPlan:
    """Take over some changes; the reason stays beside what is doubtful or left out."""
    made, doubts = tuple(made), set(doubtful)
    gone = [one.before for one in made if isinstance(one, StepChange) and not one.after]
    came = {one.after.role for one in made if isinstance(one, StepChange) and one.after}
    changed = applied(plan, made)
    left = (one for one in plan.left if one.role not in came)
    new = (LeftOut(own.role, on, why) for own in gone if own)
    return replace(changed.overriding(came & doubts, why), left=(*left, *new))


def change_key(one: Change) -> str:
    """Name a change, so that a form can say which were ticked."""
    match one:
        case NewStart():
            return "start"
        case NewGoals():
            return "goals"
        case NewReview():
            return "review"
        case StepChange(before, after):
            step = after or before
            return f"step-{step.role}" if step else ""
        case ActionChange(was, is_):
            action = is_ or was
            return f"action-{action.number}" if action else ""


def _as_reached(step: PlanStep) -> PlanStep:
    """Move a step that was reached to the day on which it was."""
    on = step.reached_on or step.last
    return replace(step, first=min(step.first, on), last=on)


def _steps(anew: Anew, old: Steps) -> Iterator[PlanStep]:
    """Give each leg its days: after today, or after the last step that stays."""
    low = high = None
    for leg in anew.legs:
        before = old.get(leg.step.goal)
        if before and before.role in anew.keeps:
            low, high = End(before.first), End(before.last)
            yield before
            continue
        if low and high:
            low, high = low.after(leg.months[0]), high.after(leg.months[1] or A_DAY)
        else:
            low, high = (_next(anew, leg, end) for end in (0, 1))
        days = low.day, max(low.day, high.day)
        yield PlanStep(leg.step.goal, *days, override=before.override if before else "")


@dataclass(frozen=True, slots=True)
class End:
    """The first or the last day of a step: so many months after another day."""

    on: date
    months: float = 0

    @property
    def day(self) -> date:
        """The day itself."""
        return days_after(self.on, self.months)

    def after(self, months: float) -> "End":
        """Go on by some months; rounded once, so that no day is lost on the way."""
        return replace(self, months=self.months + months)


def _next(anew: Anew, leg: Leg, end: int) -> End:
    """Reckon an end of the next step: nothing is reached before today."""
    spent = End(anew.since or anew.on, leg.step.months[end])
    study = End(anew.on, leg.learning[end])
    return max(spent, study, key=lambda own: own.day)


def _staying(plan: ClientPlan, anew: Anew, steps: Steps) -> Iterator[PlanAction]:
    """Keep what is done, and what is still asked; its day moves with its step."""
    old = {own.role: own for own in plan.steps}
    for one in plan.actions:
        step = one.step if one.done_on else _step_now(one, anew, old, steps)
        if step is None:
            continue
        if one.done_on or one.by is None or one.jobs:
            yield replace(one, step=step)
        else:
            days = old.get(one.step), steps.get(step)
            yield replace(one, step=step, by=_by(one.by, days, anew.on))


def _step_now(one: PlanAction, anew: Anew, old: Steps, steps: Steps) -> str | None:
    """Tell for which step something is still asked; ``None`` when it is for none."""
    asked = (leg for leg in anew.legs if one.skill in {own.skill for own in leg.adds})
    leg = next(asked, None)
    if one.step in old and leg:
        return leg.step.goal
    is_over = bool(one.jobs) and set(one.jobs) <= set(anew.closed)
    if is_over or one.do in anew.solved or one.skill in anew.shown.get(one.step, ()):
        return None
    return one.step if one.step not in old or one.step in steps else None


def _by(by: date, days: tuple[PlanStep | None, PlanStep | None], on: date) -> date:
    """Move a day along with the first day of its step, never into the past."""
    before, after = days
    if before is None or after is None or before.first == after.first:
        return by
    return max(on, by + (after.first - before.first))


def _new(
    fresh: Iterable[PlanAction], old: Sequence[PlanAction]
) -> Iterator[PlanAction]:
    """Add what nothing in the old plan does."""
    skills = {own.skill for own in old if own.skill}
    deeds = {own.do.casefold() for own in old}
    for one in fresh:
        is_new = one.skill not in skills and one.do.casefold() not in deeds
        deeds.add(one.do.casefold())
        if is_new:
            yield one


def _review(before: date | None, on: date) -> date:
    return before if before and before > on else on + REVIEW_AFTER
