"""Every pathway that no other beats, found without walking every pathway.

A label is a walk so far: what it took, what it taught and where it has been. The cost
of a step depends on what earlier steps taught, so a label may push another aside only
when *every* way on is open to it and no dearer. That holds for one at the same role
which (1) took no more months, hours and money, missed no more pay, at no lower
likelihood and in no more steps; (2) was taught at least as much of every skill that
can still be asked, or that counts as a neighbour of one; and (3) has been to no role,
of those that can still be walked, where the other has not.

Why this is sound. Let B be pushed aside by A, and let B go on by some steps to the
goal. No role on that way is behind A (3) and A has steps left (1), so A can take the
same steps. Before each of them A's levels are at least B's in all that is asked (2),
because every role teaches both the same. A step takes no longer, costs no more study
and is no less likely for somebody who can do more; the pay it misses is its time by
what the role it leaves pays less than the goal, never below zero. So A arrives with no
more months, hours, money and pay missed and no lower likelihood: all add up, and the
likelihood of the whole is that of its hardest step, so none of them can turn round.
A must be truly better in months or hours, which add up, and is then truly better at
the goal: ways that are as good as each other are both kept.

A label is also dropped when what it can come to at best is beaten by a pathway found
already. At best: the usual months of the quickest way on, and of the one on which the
least pay is missed; the hours of what the goal asks and is not there, for nobody
arrives without them; the best hardest step ahead. None is ever above what any way on
really takes. Before a move is reckoned for the levels of a label, the same is asked of
it as if it took its usual time and had its best likelihood.

"Can still be asked" and "can still be walked" are taken generously: all roles from
which the goal lies within the steps that are left to the label that is pushed aside.
"""

from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import count
from typing import NamedTuple

from careers.pathways.ahead import NEVER, Ahead, Best, Goal, look_ahead, look_round, may
from careers.pathways.front import Front, Route, Vector
from careers.pathways.ground import Ground, Move
from careers.pathways.limits import Limits
from careers.pathways.pathway import TEN_YEARS


class Label(NamedTuple):
    """A walk so far; ``missed`` is the pay it missed beside being at the goal.

    A tuple, as thousands are made for one answer.
    """

    time: int
    missed: int
    hours: int
    word: int
    cost: int
    levels: int
    been: int
    at: str
    moves: tuple[Move, ...]


Waiting = tuple[int, int, int, Vector, Label]
"""A label in the queue: the least it can take, its hours, its turn, and its best."""


class Search:
    """The way from one role to one goal after another, in the order of falling pay.

    What was found for a better paid goal also bounds the search for the next.
    """

    def __init__(self, ground: Ground, limits: Limits, months: int) -> None:
        self.ground = ground
        self.limits = limits
        self.months = months * 100
        self.front = Front()
        self.number = count()
        self.round: dict[str, dict[str, int]] = {}
        self.hours: dict[tuple[str, int], int] = {}

    def routes(self, start: str, goal: str, pay: int) -> Iterator[Route]:
        """Give every way that may be unbeaten; ways that surely are not are left out.

        The quickest comes first. Whoever compares the answers has the exact set.
        """
        levels = self.ground.start(start)
        first = Label(0, 0, 0, -NEVER, 0, levels, self.ground.mark[start], start, ())
        if self._is_hopeless(first, goal, pay):
            return
        ahead = look_ahead(self.ground, Goal(start, goal, pay), self.limits.steps)
        waiting = self._begin(first, ahead)
        settled: dict[str, list[Label]] = {}
        while waiting:
            *_, at_best, label = heappop(waiting)
            if self.front.beats(at_best):
                continue
            if label.at == goal:
                # Nothing lies ahead: its best is what it is.
                self.front.add(at_best)
                yield Route(at_best, tuple(move.step for move in label.moves))
            elif self._settles(label, settled, ahead):
                self._go_on(label, at_best[1], waiting, ahead)

    def _begin(self, first: Label, ahead: Ahead) -> list[Waiting]:
        waiting: list[Waiting] = []
        best = ahead.reach[self.limits.steps].get(first.at)
        if best:
            self._wait(waiting, first, best, ahead)
        return waiting

    def _is_hopeless(self, first: Label, goal: str, pay: int) -> bool:
        """Whether a goal is out of reach, or beaten however one gets there."""
        if first.at not in self.round:
            self.round[first.at] = look_round(self.ground, first.at, self.limits.steps)
        least = self.round[first.at].get(goal)
        if least is None or least > self.months:
            return True
        entering = self.ground.entering[goal]
        word = min((best for _, _, best, _ in entering), default=0)
        at_best = (least, self._still(first, goal), -pay, word, -TEN_YEARS * pay)
        return self.front.beats(at_best)

    def _go_on(
        self, label: Label, floor: int, waiting: list[Waiting], ahead: Ahead
    ) -> None:
        """Take every move that may be worth it; ``floor`` are the least hours left."""
        onward = ahead.reach[self.limits.steps - len(label.moves) - 1]
        for move in self.ground.moves[label.at]:
            best = onward.get(move.step.goal)
            if (
                best
                and _is_new(move, label, ahead.landing, self.ground)
                and not self._is_vain(label, move, best, floor, ahead)
            ):
                self._wait(waiting, self._go(label, move, ahead), best, ahead)

    def _is_vain(
        self, label: Label, move: Move, best: Best, floor: int, ahead: Ahead
    ) -> bool:
        """Whether a move leads nowhere new even in its usual time at its best word."""
        time, word, missed = best
        hardest = max(label.word, word, -move.best)
        lost = label.missed + move.usual * ahead.missing[label.at] + missed
        pay = ahead.goal.pay
        soonest = label.time + move.usual + time
        return soonest > self.months or self.front.beats(
            (soonest, floor, -pay, hardest, lost - TEN_YEARS * pay)
        )

    def _wait(
        self, waiting: list[Waiting], label: Label, best: Best, ahead: Ahead
    ) -> None:
        if label.time + best[0] > self.months:
            return
        if self.limits.money is not None and label.cost > self.limits.money:
            return
        at_best = self._at_best(label, best, ahead.goal)
        if not self.front.beats(at_best):
            turn = next(self.number)
            heappush(waiting, (at_best[0], label.hours, turn, at_best, label))

    def _go(self, label: Label, move: Move, ahead: Ahead) -> Label:
        time, hours, word, cost = move.toll(label.levels)
        at = move.step.goal
        return Label(
            label.time + time,
            label.missed + time * ahead.missing[label.at],
            label.hours + hours,
            max(label.word, word),
            label.cost + (cost if self.limits.money is not None else 0),
            label.levels | move.asks.bits,
            label.been | self.ground.mark[at],
            at,
            (*label.moves, move),
        )

    def _at_best(self, label: Label, best: Best, goal: Goal) -> Vector:
        time, word, missed = best
        return (
            label.time + time,
            label.hours + self._still(label, goal.role),
            -goal.pay,
            max(label.word, word),
            label.missed + missed - TEN_YEARS * goal.pay,
        )

    def _still(self, label: Label, goal: str) -> int:
        asks = self.ground.asks[goal]
        lacks = asks.bits & ~label.levels
        hours = self.hours.get((goal, lacks))
        if hours is None:
            each = [(one.bits & lacks).bit_count() * one.hours for one in asks.each]
            hours = self.hours[goal, lacks] = sum(each)
        return hours

    def _settles(
        self, label: Label, settled: dict[str, list[Label]], ahead: Ahead
    ) -> bool:
        """Keep a label unless one that came before makes it needless."""
        left = max(0, self.limits.steps - len(label.moves) - 1)
        skills, roles = ahead.skills[left], ahead.roles[left]
        before = settled.setdefault(label.at, [])
        if any(_pushes_aside(one, label, skills, roles) for one in before):
            return False
        before.append(label)
        return True


def _is_new(move: Move, label: Label, down: frozenset[str], ground: Ground) -> bool:
    return not label.been & ground.mark[move.step.goal] and may(move, down)


def _pushes_aside(one: Label, other: Label, skills: int, roles: int) -> bool:
    return (
        one.time <= other.time
        and one.missed <= other.missed
        and one.hours <= other.hours
        and one.word <= other.word
        and one.cost <= other.cost
        and len(one.moves) <= len(other.moves)
        and (one.time < other.time or one.hours < other.hours)
        and not other.levels & skills & ~one.levels
        and not one.been & roles & ~other.been
    )
