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
which the goal lies within the steps that are left to the label that is pushed aside,
and to which the steps that were taken by then can have led.
"""

from collections.abc import Iterator

from careers.pathways.ahead import NEVER, Goal, hops_from, look_ahead, look_round
from careers.pathways.front import Front, Route
from careers.pathways.ground import Ground
from careers.pathways.limits import Limits
from careers.pathways.pathway import TEN_YEARS
from careers.pathways.toward import Bounds, Toward
from careers.pathways.walk import Walk


class Search:
    """The way from one role to one goal after another, in the order of falling pay.

    What was found for a better paid goal also bounds the search for the next, and what
    a walk takes is reckoned once for all of them.
    """

    def __init__(self, ground: Ground, limits: Limits, months: int) -> None:
        self.ground = ground
        self.bounds = Bounds(limits.steps, 100 * months, limits.money or 0)
        self.front = Front()
        self.walks: dict[str, Walk] = {}
        self.hops: dict[str, dict[str, int]] = {}
        self.round: dict[str, dict[str, int]] = {}

    def routes(self, start: str, goal: str, pay: int) -> Iterator[Route]:
        """Give every way that may be unbeaten; ways that surely are not are left out.

        The quickest comes first. Whoever compares the answers has the exact set.
        """
        first = self._begin(start)
        if not self._is_hopeless(first, goal, pay):
            to, hops = Goal(start, goal, pay), self.hops[start]
            ahead = look_ahead(self.ground, to, self.bounds.steps, hops)
            yield from Toward(self.ground, self.bounds, ahead, self.front).routes(first)

    def _begin(self, start: str) -> Walk:
        if start not in self.walks:
            levels, mark = self.ground.start(start), self.ground.mark[start]
            self.walks[start] = Walk(0, 0, -NEVER, 0, levels, mark, start)
            self.hops[start] = hops_from(self.ground, start, self.bounds.steps)
            self.round[start] = look_round(self.ground, start, self.bounds.steps)
        return self.walks[start]

    def _is_hopeless(self, first: Walk, goal: str, pay: int) -> bool:
        """Whether a goal is out of reach, or beaten however one gets there."""
        least = self.round[first.at].get(goal)
        if least is None or least > self.bounds.time:
            return True
        entering = self.ground.entering(goal)
        word = min((best for _, _, best, _ in entering), default=0)
        hours, _, _ = self.ground.asks[goal].study(first.levels)
        return self.front.beats((least, hours, -pay, word, -TEN_YEARS * pay))
