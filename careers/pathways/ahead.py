"""What lies ahead at best: bounds that no way on can ever beat."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from careers.catalogue.step import Kind
from careers.pathways.ground import Entry, Ground, Move
from careers.pathways.limits import landing

NEVER = 10**9
Best = tuple[int, int, int]
"""The least time, the best likelihood and the least pay missed, each on its own."""

Reach = dict[str, Best]
"""From which roles the goal can be reached, and at best how."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A role one wants to be in, what it pays, and where one starts."""

    start: str
    role: str
    pay: int


@dataclass(frozen=True, slots=True)
class Ahead:
    """What lies between every role and the goal, by the steps that are left.

    ``reach[n]`` is the best that n steps can do; ``skills[n]`` and ``roles[n]`` all
    that can still be asked and walked; ``missing`` what each role pays less, and
    ``landing`` where steps back may end.
    """

    goal: Goal
    missing: Mapping[str, int]
    reach: tuple[Reach, ...]
    skills: tuple[int, ...]
    roles: tuple[int, ...]
    landing: frozenset[str]


def look_ahead(ground: Ground, goal: Goal, steps: int) -> Ahead:
    """Reckon back from the goal what every role has ahead of it."""
    missing = ground.missing(goal.start, goal.pay)
    down = landing(ground.rungs, goal.start, goal.role)
    entering = _entering(ground, down)
    reach: list[Reach] = [{goal.role: (0, -NEVER, 0)}]
    skills, roles = [ground.touched(goal.role)], [ground.mark[goal.role]]
    fresh = {goal.role}
    while len(reach) <= steps and fresh:
        known = reach[-1]
        more, fresh = _one_more(entering, missing, reach, fresh)
        new = [id_ for id_ in fresh if id_ not in known]
        skills.append(reduce(or_, map(ground.touched, new), skills[-1]))
        roles.append(reduce(or_, map(ground.mark.__getitem__, new), roles[-1]))
        reach.append(more)
    left = steps + 1 - len(reach)
    return Ahead(
        goal,
        missing,
        (*reach, *[reach[-1]] * left),
        (*skills, *[skills[-1]] * left),
        (*roles, *[roles[-1]] * left),
        down,
    )


def look_round(ground: Ground, start: str, steps: int) -> dict[str, int]:
    """Reckon forward how soon every role can be reached at best."""
    soonest, fresh = {start: 0}, {start}
    for _ in range(steps):
        before = dict(soonest)
        fresh, now = set(), fresh
        for at in now:
            for move in ground.moves[at]:
                time = before[at] + move.usual
                if time < soonest.get(move.step.goal, NEVER):
                    soonest[move.step.goal] = time
                    fresh.add(move.step.goal)
    return soonest


def may(move: Move, down: frozenset[str]) -> bool:
    """A step back is taken only where one may land."""
    return move.step.kind is not Kind.RETURN or move.step.goal in down


def _entering(ground: Ground, down: frozenset[str]) -> Callable[[str], Sequence[Entry]]:
    """Give the moves into a role that may be taken."""
    return lambda after: ground.entering[after] if after in down else ground.on[after]


def _one_more(
    entering: Callable[[str], Sequence[Entry]],
    missing: Mapping[str, int],
    reach: list[Reach],
    fresh: set[str],
) -> tuple[Reach, set[str]]:
    """Let roles be entered by one more step, where what follows has changed.

    Also name the roles for which this has changed what lies ahead.
    """
    (goal,), known = reach[0], reach[-1]
    more, changed = dict(known), set()
    for after in fresh:
        time, word, missed = known[after]
        for at, usual, own, _ in entering(after):
            if at != goal:
                hardest = own if own > word else word
                best = usual + time, hardest, usual * missing[at] + missed
                now = more.get(at)
                if now is None:
                    more[at] = best
                    changed.add(at)
                elif best[0] < now[0] or best[1] < now[1] or best[2] < now[2]:
                    more[at] = _better(now, best)
                    changed.add(at)
    return more, changed


def _better(one: Best, other: Best) -> Best:
    """Take the better of each."""
    time, word, missed = one
    if other[0] < time:
        time = other[0]
    if other[1] < word:
        word = other[1]
    if other[2] < missed:
        missed = other[2]
    return time, word, missed
