"""What lies ahead at best: bounds that no way on can ever beat."""

from dataclasses import dataclass
from functools import reduce
from operator import or_

from careers.catalogue.step import Kind
from careers.pathways.ground import Ground, Move

NEVER = 10**9
Reach = dict[str, tuple[int, int]]
"""From which roles the goal can be reached: least time, and best likelihood."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What lies between every role and the goal, by the steps that are left.

    ``time[n]`` and ``word[n]`` are the best that n steps can do; ``skills[n]`` and
    ``roles[n]`` all that can still be asked and walked.
    """

    goal: str
    pay: int
    time: tuple[dict[str, int], ...]
    word: tuple[dict[str, int], ...]
    skills: tuple[int, ...]
    roles: tuple[int, ...]


def look_ahead(ground: Ground, goal: str, pay: int, steps: int) -> Ahead:
    """Reckon back from the goal what every role has ahead of it."""
    reach: list[Reach] = [{goal: (0, -NEVER)}]
    fresh = {goal}
    while len(reach) <= steps and fresh:
        more = _one_more(ground, goal, reach[-1], fresh)
        fresh = {id_ for id_, best in more.items() if reach[-1].get(id_) != best}
        reach.append(more)
    reach += [reach[-1]] * (steps + 1 - len(reach))
    return Ahead(
        goal,
        pay,
        tuple({id_: best[0] for id_, best in known.items()} for known in reach),
        tuple({id_: best[1] for id_, best in known.items()} for known in reach),
        tuple(reduce(or_, (ground.touched[id_] for id_ in ids), 0) for ids in reach),
        tuple(reduce(or_, (ground.mark[id_] for id_ in ids), 0) for ids in reach),
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


def may(move: Move, goal: str) -> bool:
    """A step back is taken only when it ends at the goal: nobody detours down."""
    return move.step.kind is not Kind.RETURN or move.step.goal == goal


def _one_more(ground: Ground, goal: str, known: Reach, fresh: set[str]) -> Reach:
    """Let roles be entered by one more step, where what follows has changed."""
    more = dict(known)
    for after in fresh:
        time, word = known[after]
        for move in ground.entering[after]:
            at = move.step.start
            if at != goal and may(move, goal):
                least, best = more.get(at, (NEVER, NEVER))
                word_on = max(-move.best, word)
                more[at] = min(least, move.usual + time), min(best, word_on)
    return more
