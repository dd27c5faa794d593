"""How far two rankings agree: ours, and one of related work made elsewhere."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import mean

FIRST = 10


@dataclass(frozen=True, slots=True)
class Agreement:
    """How high our ranking puts what is called related.

    ``found`` is the share of the related that stands among our first ten, ``chance``
    what shuffling would find; ``order`` is Kendall’s tau over the related, ``None``
    where nobody relates two.
    """

    starts: int
    pairs: int
    found: float
    chance: float
    order: float | None


def agreement(
    related: Mapping[str, Sequence[str]],
    ranking: Callable[[str], Sequence[str]],
    others: int,
) -> Agreement | None:
    """Hold our ranking against the related of each start, each start counted once."""
    shares, orders = [], []
    for start, goals in related.items():
        ours = {goal: at for at, goal in enumerate(ranking(start))}
        shares.append(mean(ours[goal] < FIRST for goal in goals))
        if len(goals) > 1:
            orders.append(_tau([ours[goal] for goal in goals]))
    if not shares:
        return None
    return Agreement(
        len(shares),
        sum(map(len, related.values())),
        mean(shares),
        min(1.0, FIRST / max(1, others)),
        mean(orders) if orders else None,
    )


def _tau(places: Sequence[int]) -> float:
    return mean(1.0 if one < other else -1.0 for one, other in combinations(places, 2))
