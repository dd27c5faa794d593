"""A measured figure with its doubt, and the whole report of a measurement."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

Table = np.ndarray[tuple[int, int], np.dtype[np.float64]]

ROUNDS = 2_000
SEED = 20_261_122


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with its 95 % interval; ``target`` is ``None`` where none is set.

    ``at_most`` says that the target is a ceiling and not a floor.
    """

    name: str
    value: float
    low: float
    high: float
    cases: int
    target: float | None = None
    at_most: bool = False

    @property
    def is_met(self) -> bool | None:
        """Whether the figure itself reaches its target."""
        if self.target is None:
            return None
        return self.value <= self.target if self.at_most else self.value >= self.target


@dataclass(frozen=True, slots=True)
class Report:
    """Figures, examples of what went wrong, and what could not be measured."""

    figures: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def ratio(
    name: str,
    parts: Sequence[tuple[float, float]],
    *,
    target: float | None = None,
    at_most: bool = False,
    scale: float = 1,
) -> Figure:
    """Divide the sum of the first by the sum of the second, resampling the cases."""
    table = np.array(parts, dtype=float).reshape(-1, 2)

    def statistic(rows: Table) -> float:
        above, below = rows.sum(axis=0)
        return float(scale * above / below) if below else 0.0

    return _figure(name, table, statistic, target=target, at_most=at_most)


def f1(
    name: str, counts: Sequence[tuple[float, float, float]], *, target: float | None
) -> Figure:
    """Put (found and true, found, true) of each case together into an F1."""
    table = np.array(counts, dtype=float).reshape(-1, 3)

    def statistic(rows: Table) -> float:
        both, found, true = rows.sum(axis=0)
        return float(2 * both / (found + true)) if found + true else 0.0

    return _figure(name, table, statistic, target=target)


def _figure(
    name: str,
    table: Table,
    statistic: Callable[[Table], float],
    *,
    target: float | None,
    at_most: bool = False,
) -> Figure:
    """Draw the cases again and again, with a fixed seed, for a 95 % interval."""
    chance = np.random.default_rng(SEED)
    size = len(table)
    if not size:
        return Figure(name, 0.0, 0.0, 0.0, 0, target, at_most)
    drawn = [statistic(table[chance.integers(size, size=size)]) for _ in range(ROUNDS)]
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Figure(
        name, statistic(table), float(low), float(high), size, target, at_most
    )
