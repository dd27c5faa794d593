"""Timing that a busy machine disturbs little: the best of several rounds."""

import time
from collections.abc import Callable


def best(do: Callable[[], object], *, rounds: int = 7, budget: float = 6.0) -> float:
    """Seconds of the fastest of some rounds, within a budget of time."""
    times: list[float] = []
    began = time.perf_counter()
    while len(times) < rounds and (not times or time.perf_counter() - began < budget):
        start = time.perf_counter()
        do()
        times.append(time.perf_counter() - start)
    return min(times)
