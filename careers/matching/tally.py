"""How many answers a job gets, counted for a whole board in one sum.

Four counts travel in one number, sixteen bits each: adding numbers adds all four.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from careers.skills.gap import Answer, State

BITS = 16
MOST = (1 << BITS) - 1

Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """For each job: essentials, those open, and what is shown, fully or partly."""

    essential: Counts
    open: Counts
    partly: Counts
    shown: Counts

    @classmethod
    def of(cls, sums: Counts) -> "Tally":
        """Take the sums apart."""
        return cls(*((sums >> (BITS * place)) & MOST for place in range(4)))


def tally(answer: Answer) -> int:
    """Count one answer as a number to be summed."""
    essential = answer.requirement.essential
    counts = (
        essential,
        essential and not answer.credit,
        answer.state is State.PARTLY,
        answer.state is State.SHOWN,
    )
    return sum(count << (BITS * place) for place, count in enumerate(counts))
