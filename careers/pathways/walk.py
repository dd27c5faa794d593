"""A walk so far, and where it goes on: reckoned once, whatever the goal is."""

from dataclasses import dataclass, field

from careers.catalogue.step import Step
from careers.pathways.ground import Ground
from careers.pathways.move import Move


@dataclass(slots=True)
class Walk:
    """What a walk took, what it taught and where it has been.

    ``took`` is the time of its last step. Not frozen: where it can go on is found out
    when somebody asks.
    """

    time: int
    hours: int
    word: int
    cost: int
    levels: int
    been: int
    at: str
    steps: tuple[Step, ...] = ()
    took: int = 0
    taken: "dict[str, Walk]" = field(default_factory=dict, repr=False)
    moves: list[Move] | None = field(default=None, repr=False)

    def onward(self, ground: Ground) -> list[Move]:
        """List the moves to roles where this walk has not been."""
        if self.moves is None:
            been, mark = self.been, ground.mark
            self.moves = [m for m in ground.moves[self.at] if not been & mark[m.goal]]
        return self.moves

    def take(self, move: Move, ground: Ground) -> "Walk":
        """Go on by one move."""
        walk = self.taken.get(move.goal)
        if walk is None:
            walk = self.taken[move.goal] = self._take(move, ground)
        return walk

    def _take(self, move: Move, ground: Ground) -> "Walk":
        time, hours, word, cost = ground.toll(move, self.levels)
        return Walk(
            self.time + time,
            self.hours + hours,
            word if word > self.word else self.word,
            # Money that nobody counts must not tell two walks apart.
            0 if ground.purse is None else self.cost + cost,
            self.levels | ground.asks[move.goal].bits,
            self.been | ground.mark[move.goal],
            move.goal,
            (*self.steps, move.step),
            time,
        )
