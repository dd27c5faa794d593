"""Every way from one role to another that visits no role twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from careers.catalogue.step import Step
from careers.pathways.limits import Limits


@dataclass(frozen=True, slots=True)
class Ground:
    """The steps one may take, by the role they leave, and how far the goal is."""

    leaving: Mapping[str, Sequence[Step]]
    distance: Mapping[str, int]


def routes(
    steps: Sequence[Step], start: str, goal: str, limits: Limits
) -> Iterator[tuple[Step, ...]]:
    """Find the routes within the bounds, never walking where the goal is too far."""
    ground = Ground(_by_start(steps), distances(steps, goal))
    if start != goal:
        yield from _walk(ground, (), start, limits)


def distances(steps: Iterable[Step], goal: str) -> dict[str, int]:
    """Count the fewest steps to a goal from every role that leads there."""
    entering: dict[str, list[str]] = defaultdict(list)
    for step in steps:
        entering[step.goal].append(step.start)
    far, edge = {goal: 0}, [goal]
    for role in edge:  # grows while we walk
        for before in entering[role]:
            if before not in far:
                far[before] = far[role] + 1
                edge.append(before)
    return far


def _walk(
    ground: Ground, walked: tuple[Step, ...], at: str, limits: Limits
) -> Iterator[tuple[Step, ...]]:
    far = ground.distance.get(at)
    if (
        far is None
        or len(walked) + far > limits.steps
        or _months(walked) > limits.months
    ):
        return
    if far == 0:
        yield walked
        return
    been = {at, *(step.start for step in walked)}
    for step in ground.leaving.get(at, ()):
        if step.goal not in been:
            yield from _walk(ground, (*walked, step), step.goal, limits)


def _months(steps: tuple[Step, ...]) -> float:
    return sum(sum(step.months) for step in steps) / 2


def _by_start(steps: Iterable[Step]) -> dict[str, list[Step]]:
    leaving: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        leaving[step.start].append(step)
    return leaving
