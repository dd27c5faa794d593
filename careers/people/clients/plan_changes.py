"""What differs between two versions of a plan, as values that can be applied."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from careers.people.clients.client_plan import ClientPlan, PlanAction, PlanStep

Thing = TypeVar("Thing")
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class NewStart:
    """Another role to start from."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class NewGoals:
    """Other goals."""

    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewReview:
    """Another day for the review."""

    before: date | None
    after: date | None


@dataclass(frozen=True, slots=True)
class StepChange:
    """A step that came (no ``before``), went (no ``after``) or moved.

    ``place`` counts it from 1 in the plan where it stands.
    """

    before: PlanStep | None
    after: PlanStep | None
    place: int


@dataclass(frozen=True, slots=True)
class ActionChange:
    """An action that came (no ``before``), went (no ``after``) or is another now."""

    before: PlanAction | None
    after: PlanAction | None


Change = NewStart | NewGoals | NewReview | StepChange | ActionChange


def changes(before: ClientPlan, after: ClientPlan) -> tuple[Change, ...]:
    """Tell how one plan became another; nothing when they are the same."""
    return (*_whole(before, after), *_steps(before, after), *_actions(before, after))


def applied(plan: ClientPlan, made: Iterable[Change]) -> ClientPlan:
    """Change a plan as was told."""
    for one in made:
        plan = _with(plan, one)
    return plan


def _whole(before: ClientPlan, after: ClientPlan) -> Iterator[Change]:
    if before.start != after.start:
        yield NewStart(before.start, after.start)
    if before.goals != after.goals:
        yield NewGoals(before.goals, after.goals)
    if before.review != after.review:
        yield NewReview(before.review, after.review)


def _steps(before: ClientPlan, after: ClientPlan) -> Iterator[StepChange]:
    old, new = ({own.role: own for own in plan.steps} for plan in (before, after))
    for was, is_ in _pairs(old, new):
        plan, step = (after, is_) if is_ else (before, was)
        place = plan.steps.index(step) + 1 if step else 0
        yield StepChange(was, is_, place)


def _actions(before: ClientPlan, after: ClientPlan) -> Iterator[ActionChange]:
    old, new = ({own.number: own for own in plan.actions} for plan in (before, after))
    for was, is_ in _pairs(old, new):
        yield ActionChange(was, is_)


def _pairs(
    old: Mapping[Key, Thing], new: Mapping[Key, Thing]
) -> Iterator[tuple[Thing | None, Thing | None]]:
    """Pair what has the same name, and leave out what is the same."""
    for key in dict.fromkeys((*new, *old)):
        pair = old.get(key), new.get(key)
        if pair[0] != pair[1]:
            yield pair


def _with(plan: ClientPlan, one: Change) -> ClientPlan:
    match one:
        case NewStart(_, start):
            return replace(plan, start=start)
        case NewGoals(_, goals):
            return replace(plan, goals=goals)
        case NewReview(_, review):
            return replace(plan, review=review)
        case StepChange():
            return replace(plan, steps=_swapped(plan.steps, one.before, one.after))
        case ActionChange():
            swapped = _swapped(plan.actions, one.before, one.after)
            return replace(plan, actions=swapped)


def _swapped(
    things: tuple[Thing, ...], before: Thing | None, after: Thing | None
) -> tuple[Thing, ...]:
    left = tuple(own for own in things if own != before)
    return left if after is None else (*left, after)
