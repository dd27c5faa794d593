"""One goal, and every walk that may come to it unbeaten."""

from collections.abc import Iterator
from heapq import heappop, heappush
from typing import NamedTuple

from careers.pathways.ahead import Ahead, Best
from careers.pathways.front import Front, Route, Vector
from careers.pathways.ground import Ground
from careers.pathways.move import Move
from careers.pathways.pathway import TEN_YEARS
from careers.pathways.walk import Walk

Label = tuple[Walk, int]
"""A walk, and the pay it missed beside being at the goal."""

Waiting = tuple[int, int, int, Vector, Label]
"""A label in the queue: the least it can take, its hours, its turn, and its best."""


class Bounds(NamedTuple):
    """What no walk may pass: steps, hundredths of months, and dollars if they count."""

    steps: int
    time: int
    money: int


class Toward:
    """The search for one goal; ``front`` holds what was found for it and for others."""

    def __init__(
        self, ground: Ground, bounds: Bounds, ahead: Ahead, front: Front
    ) -> None:
        self.ground = ground
        self.bounds = bounds
        self.ahead = ahead
        self.front = front
        self.asks = ground.asks[ahead.goal.role]
        self.pay, self.bring = -ahead.goal.pay, -TEN_YEARS * ahead.goal.pay
        self.waiting: list[Waiting] = []
        self.settled: dict[str, list[Label]] = {}
        self.turn = 0

    def routes(self, first: Walk) -> Iterator[Route]:
        """Give every way to the goal that may be unbeaten, the quickest first."""
        best = self.ahead.reach[self.bounds.steps].get(first.at)
        if best:
            self._wait((first, 0), best)
        while self.waiting:
            *_, at_best, label = heappop(self.waiting)
            if self.front.beats(at_best):
                continue
            if label[0].at == self.ahead.goal.role:
                # Nothing lies ahead: its best is what it is.
                self.front.add(at_best)
                yield Route(at_best, label[0].steps)
            elif self._settles(label):
                self._go_on(label, at_best[1])

    def _go_on(self, label: Label, floor: int) -> None:
        """Take every move that may be worth it; ``floor`` are the least hours left."""
        walk, missed = label
        reach = self.ahead.reach[self.bounds.steps - len(walk.steps) - 1]
        short, landing = self.ahead.missing[walk.at], self.ahead.landing
        for move in walk.onward(self.ground):
            best = reach.get(move.goal)
            if best and (not move.is_back or move.goal in landing):
                # Taken for another goal already, its true toll is at hand.
                on = walk.taken.get(move.goal)
                if on is None and not self._is_vain(label, move, best, floor):
                    on = walk.take(move, self.ground)
                if on is not None:
                    self._wait((on, missed + on.took * short), best)

    def _is_vain(self, label: Label, move: Move, best: Best, floor: int) -> bool:
        """Whether a move leads nowhere new even in its usual time at its best word."""
        walk, missed = label
        time, word, lost = best
        hardest = max(walk.word, word, move.words[-1])
        lost += missed + move.usual * self.ahead.missing[walk.at] + self.bring
        soonest = walk.time + move.usual + time
        return soonest > self.bounds.time or self.front.beats(
            (soonest, floor, self.pay, hardest, lost)
        )

    def _wait(self, label: Label, best: Best) -> None:
        """Queue a walk unless what it can come to at best is too much, or beaten."""
        walk, missed = label
        time, word, lost = best
        at_best = (
            walk.time + time,
            walk.hours + self.asks.study(walk.levels)[0],
            self.pay,
            word if word > walk.word else walk.word,
            missed + lost + self.bring,
        )
        if at_best[0] > self.bounds.time or walk.cost > self.bounds.money:
            return
        if not self.front.beats(at_best):
            self.turn += 1
            waiting = at_best[0], walk.hours, self.turn, at_best, label
            heappush(self.waiting, waiting)

    def _settles(self, label: Label) -> bool:
        """Keep a label unless one that came before makes it needless."""
        walk, _ = label
        left = max(0, self.bounds.steps - len(walk.steps) - 1)
        skills, roles = self.ahead.skills[left], self.ahead.roles[left]
        before = self.settled.setdefault(walk.at, [])
        for one in before:
            if _pushes_aside(one, label, skills, roles):
                return False
        before.append(label)
        return True


def _pushes_aside(one: Label, other: Label, skills: int, roles: int) -> bool:
    (walk, missed), (late, lost) = one, other
    return (
        walk.time <= late.time
        and missed <= lost
        and walk.hours <= late.hours
        and walk.word <= late.word
        and walk.cost <= late.cost
        and len(walk.steps) <= len(late.steps)
        and (walk.time < late.time or walk.hours < late.hours)
        and not late.levels & skills & ~walk.levels
        and not walk.been & roles & ~late.been
    )
