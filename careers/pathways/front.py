"""What no other beats: the front of everything that was found."""

from bisect import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from operator import le

from careers.catalogue.step import Step

Vector = tuple[int, int, int, int, int]
"""What is compared, less being better.

Months, hours, minus pay, minus likelihood, minus what ten years bring.
"""


@dataclass(frozen=True, slots=True)
class Route:
    """A way that was found, and what it comes to."""

    vector: Vector
    steps: tuple[Step, ...]


class Front:
    """Vectors that none of the others beats, by months."""

    def __init__(self) -> None:
        self.vectors: list[Vector] = []
        self.latest: Vector | None = None
        self.likely: dict[int, list[Vector]] = {}

    def add(self, own: Vector) -> None:
        """Take a vector in, and let go of what it beats."""
        if own not in self.vectors and not self.beats(own):
            at = bisect(self.vectors, own)
            later = [other for other in self.vectors[at:] if not beats(own, other)]
            self.vectors[at:] = [own, *later]
            self.likely.clear()

    def beats(self, own: Vector) -> bool:
        """Whether one of these is as good in all and better in one."""
        # Written out, as nothing is asked more often; what is asked last fails least.
        months, hours, pay, word, earned = own
        latest = self.latest
        # What has beaten one often beats the next.
        if (
            latest
            and latest[0] <= months
            and latest[1] <= hours
            and latest[4] <= earned
            and latest[3] <= word
            and latest[2] <= pay
            and latest != own
        ):
            return True
        for other in self.likely.get(word) or self._as_likely(word):
            # Sorted by months: what comes later takes longer and beats nothing here.
            if other[0] > months:
                return False
            if (
                other[1] <= hours
                and other[4] <= earned
                and other[2] <= pay
                and other != own
            ):
                self.latest = other
                return True
        return False

    def _as_likely(self, word: int) -> list[Vector]:
        """List those that are at least as likely."""
        likely = [other for other in self.vectors if other[3] <= word]
        self.likely[word] = likely
        return likely


def beats(one: Sequence[int], other: Sequence[int]) -> bool:
    """Whether one is as good in all and better in one."""
    return one != other and all(map(le, one, other))


def unbeaten(routes: Sequence[Route]) -> list[Route]:
    """Keep every route that no other beats, the quickest first; equals both stay."""
    front = Front()
    # In this order nothing can be beaten by what comes later.
    for own in sorted({route.vector for route in routes}):
        front.add(own)
    kept = set(front.vectors)
    found = [route for route in routes if route.vector in kept]
    return sorted(found, key=lambda one: (one.vector, *(s.goal for s in one.steps)))
