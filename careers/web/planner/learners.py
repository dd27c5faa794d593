"""Somebody without a text is like anybody: what was reckoned for one serves the next.

The ground of the map, and what its steps ask, stays the same while the openings do.
"""

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock

from careers.catalogue.catalogue import Catalogue
from careers.pathways.learner import Learner

ROOM, USES = 4, 100
"""So many boards are remembered; what was reckoned on one is let go after so often,
or a busy site would remember every way that anybody ever asked for."""

Board = frozenset[tuple[str, int]]


class Learners:
    """Learners who bring nothing, by the openings they look at."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Board, tuple[Learner, int]] = OrderedDict()
        self._lock = Lock()

    def anybody(self, catalogue: Catalogue, openings: Mapping[str, int]) -> Learner:
        """Give somebody of whom nothing is known, on today's board."""
        board = frozenset(openings.items())
        with self._lock:
            learner, left = self._kept.pop(board, (None, 0))
            if learner is None or not left:
                learner, left = Learner(catalogue, openings=openings), USES
            self._kept[board] = learner, left - 1
            while len(self._kept) > ROOM:
                self._kept.popitem(last=False)
        return learner
