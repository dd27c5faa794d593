"""What lies ahead at best: bounds that no way on can ever beat."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import or_

from careers.pathways.ground import Ground
from careers.pathways.limits import landing
from careers.pathways.move import Move

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


def look_ahead(
    ground: Ground, goal: Goal, steps: int, hops: Mapping[str, int] | None = None
) -> Ahead:
    """Reckon back from the goal what every role has ahead of it.

    With ``hops`` from the start, only for roles one can have come to with so many
    steps left.
    """
    missing = ground.missing(goal.start, goal.pay)
    down = landing(ground.field.rungs, goal.start, goal.role)
    reach: list[Reach] = [{goal.role: (0, -NEVER, 0)}]
    skills, roles = [ground.touched(goal.role)], [ground.mark[goal.role]]
    fresh = {goal.role}
    while len(reach) <= steps and fresh:
        known = reach[-1]
        near = _near(ground, hops, steps - len(reach)) - {goal.role}
        edges = _edges(ground, down, fresh, near)
        more, fresh = _one_more(edges, missing, known)
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
                if time < soonest.get(move.goal, NEVER):
                    soonest[move.goal] = time
                    fresh.add(move.goal)
    return soonest


def hops_from(ground: Ground, start: str, steps: int) -> dict[str, int]:
    """Count the fewest steps to every role that so many steps can reach."""
    hops, fresh = {start: 0}, {start}
    for step in range(1, steps + 1):
        reached = {move.goal for at in fresh for move in ground.moves[at]}
        fresh = reached - hops.keys()
        hops.update(dict.fromkeys(fresh, step))
    return hops


def may(move: Move, down: frozenset[str]) -> bool:
    """A step back is taken only where one may land."""
    return not move.is_back or move.goal in down


def _near(ground: Ground, hops: Mapping[str, int] | None, most: int) -> set[str]:
    """Name the roles that so many steps can reach; without a start, all."""
    if hops is None:
        return set(ground.moves)
    return {id_ for id_, least in hops.items() if least <= most}


Edge = tuple[str, str, int, int]
"""A move: from where, to where, its least time, minus its best likelihood."""


def _edges(
    ground: Ground, down: frozenset[str], fresh: set[str], near: set[str]
) -> list[Edge]:
    """List the moves from roles near enough to those where something has changed."""
    if len(near) < len(fresh):
        return [
            (at, move.goal, move.usual, move.words[-1])
            for at in near
            for move in ground.moves[at]
            if move.goal in fresh and may(move, down)
        ]
    return [
        (at, after, usual, word)
        for after in fresh
        for at, usual, word, is_back in ground.entering(after)
        if at in near and (not is_back or after in down)
    ]


def _one_more(
    edges: list[Edge], missing: Mapping[str, int], known: Reach
) -> tuple[Reach, set[str]]:
    """Let roles be entered by one more step, where what follows has changed.

    Also name the roles for which this has changed what lies ahead.
    """
    more, changed = dict(known), set()
    for at, after, usual, own in edges:
        time, word, missed = known[after]
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
