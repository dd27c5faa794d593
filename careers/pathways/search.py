"""Every pathway that no other beats, found without walking every pathway.

A label is a walk so far: what it took, what it taught and where it has been. The cost
of a step depends on what earlier steps taught, so a label may push another aside only
when *every* way on is open to it and no dearer. That holds for one at the same role
which (1) took no more months, hours and money, at no lower likelihood and in no more
steps; (2) was taught at least as much of every skill that can still be asked, or that
counts as a neighbour of one; and
(3) has been to no role, of those that can still be walked, where the other has not.

Why this is sound. Let B be pushed aside by A, and let B go on by some steps to the
goal. No role on that way is behind A (3) and A has steps left (1), so A can take the
same steps. Before each of them A's levels are at least B's in all that is asked (2),
because every role teaches both the same. A step takes no longer, costs no more study
and is no less likely for somebody who can do more. So A arrives with no more months,
hours and money and no lower likelihood: months, hours and money add up, and the
likelihood of the whole is that of its hardest step, so none of them can turn round.
A must be truly better in months or hours, which add up, and is then truly better at
the goal: ways that are as good as each other are both kept.

A label is also dropped when what it can come to at best is beaten by a pathway found
already. At best: the usual months of the quickest way on; the hours of what the goal
asks and is not there, for nobody arrives without them; the best hardest step ahead.
All three are never above what any way on really takes.

"Can still be asked" and "can still be walked" are taken generously: all roles from
which the goal lies within the steps that are left to the label that is pushed aside.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from operator import le

from careers.catalogue.step import Step
from careers.pathways.ahead import NEVER, Ahead, look_ahead, look_round, may
from careers.pathways.ground import Ground, Move
from careers.pathways.limits import Limits

Vector = tuple[int, int, int, int]
"""What is compared, less being better: months, hours, minus pay, minus likelihood."""


@dataclass(frozen=True, slots=True)
class Label:
    """A walk so far."""

    time: int
    hours: int
    word: int
    cost: int
    levels: int
    been: int
    at: str
    moves: tuple[Move, ...]


Waiting = tuple[int, int, int, Label]
"""A label in the queue: the least it can take, its hours, and its turn."""


class Search:
    """The way from one role to one goal after another, in the order of falling pay.

    What was found for a better paid goal also bounds the search for the next.
    """

    def __init__(self, ground: Ground, limits: Limits, months: int) -> None:
        self.ground = ground
        self.limits = limits
        self.months = months * 100
        self.front: list[Vector] = []
        self.number = count()
        self.round: dict[str, dict[str, int]] = {}

    def routes(self, start: str, goal: str, pay: int) -> Iterator[tuple[Step, ...]]:
        """Give every way that may be unbeaten; ways that surely are not are left out.

        The quickest comes first. Whoever compares the answers has the exact set.
        """
        levels = self.ground.start(start)
        first = Label(0, 0, -NEVER, 0, levels, self.ground.mark[start], start, ())
        if self._is_hopeless(first, goal, pay):
            return
        ahead = look_ahead(self.ground, goal, pay, self.limits.steps)
        waiting: list[Waiting] = []
        settled: dict[str, list[Label]] = {}
        self._wait(waiting, first, ahead)
        while waiting:
            *_, label = heappop(waiting)
            if self._is_beaten(label, ahead):
                continue
            if label.at == goal:
                self._remember((label.time, label.hours, -pay, label.word))
                yield tuple(move.step for move in label.moves)
            elif self._settles(label, settled, ahead):
                self._go_on(label, waiting, ahead)

    def _is_hopeless(self, first: Label, goal: str, pay: int) -> bool:
        """Whether a goal is out of reach, or beaten however one gets there."""
        if first.at not in self.round:
            self.round[first.at] = look_round(self.ground, first.at, self.limits.steps)
        least = self.round[first.at].get(goal)
        if least is None or least > self.months:
            return True
        entering = self.ground.entering[goal]
        word = -max((move.best for move in entering), default=0)
        at_best = (least, self._still(first, goal), -pay, word)
        return any(beats(other, at_best) for other in self.front)

    def _go_on(self, label: Label, waiting: list[Waiting], ahead: Ahead) -> None:
        for move in self.ground.moves[label.at]:
            if _is_new(move, label, ahead.goal, self.ground):
                self._wait(waiting, self._go(label, move), ahead)

    def _wait(self, waiting: list[Waiting], label: Label, ahead: Ahead) -> None:
        left = self.limits.steps - len(label.moves)
        least = ahead.time[left].get(label.at)
        if least is None or label.time + least > self.months:
            return
        if self.limits.money is not None and label.cost > self.limits.money:
            return
        if not self._is_beaten(label, ahead):
            order = (label.time + least, label.hours, next(self.number))
            heappush(waiting, (*order, label))

    def _go(self, label: Label, move: Move) -> Label:
        time, hours, word, cost = move.toll(label.levels)
        at = move.step.goal
        return Label(
            label.time + time,
            label.hours + hours,
            max(label.word, word),
            label.cost + (cost if self.limits.money is not None else 0),
            label.levels | move.bits,
            label.been | self.ground.mark[at],
            at,
            (*label.moves, move),
        )

    def _is_beaten(self, label: Label, ahead: Ahead) -> bool:
        left = self.limits.steps - len(label.moves)
        at_best = (
            label.time + ahead.time[left][label.at],
            label.hours + self._still(label, ahead.goal),
            -ahead.pay,
            max(label.word, ahead.word[left][label.at]),
        )
        # Sorted by months: what comes later takes longer and beats nothing here.
        for other in self.front:
            if other[0] > at_best[0]:
                return False
            if beats(other, at_best):
                return True
        return False

    def _still(self, label: Label, goal: str) -> int:
        lacks = self.ground.bits[goal] & ~label.levels
        if not lacks:
            return 0
        return sum(
            (one.bits & lacks).bit_count() * one.hours for one in self.ground.asks[goal]
        )

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

    def _remember(self, own: Vector) -> None:
        if not any(other == own or beats(other, own) for other in self.front):
            kept = [other for other in self.front if not beats(own, other)]
            self.front = sorted([*kept, own])


def beats(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether one is as good in all and better in one."""
    return one != other and all(map(le, one, other))


def _is_new(move: Move, label: Label, goal: str, ground: Ground) -> bool:
    return not label.been & ground.mark[move.step.goal] and may(move, goal)


def _pushes_aside(one: Label, other: Label, skills: int, roles: int) -> bool:
    return (
        one.time <= other.time
        and one.hours <= other.hours
        and one.word <= other.word
        and one.cost <= other.cost
        and len(one.moves) <= len(other.moves)
        and (one.time < other.time or one.hours < other.hours)
        and not other.levels & skills & ~one.levels
        and not one.been & roles & ~other.been
    )
