"""Ranges added up properly.

A range from field practice is read as "eight people in ten fall between low and high".
The lows of several steps seldom come together, so the range of the whole is narrower
than the sum of all lows and the sum of all highs. It is found by convolution: each
range becomes an even spread over a grid, with a tenth of the people on either side.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Range = tuple[int, int]
Masses = NDArray[np.float64]

CELLS = 2000
OUTSIDE = 8
"""A spread reaches an eighth of the range beyond each end: a tenth of its mass."""


def total(ranges: Sequence[Range]) -> Range:
    """Tell between what eight in ten fall when all the ranges are added."""
    spread = [pair for pair in ranges if pair[1] > pair[0]]
    fixed = sum(low for low, high in ranges if low == high)
    if len(spread) < 2:
        low, high = spread[0] if spread else (0, 0)
        return fixed + low, fixed + high
    unit = sum(high - low for low, high in spread) / CELLS
    masses = np.ones(1)
    for low, high in spread:
        masses = np.convolve(masses, _even((high - low) / unit))
    first = fixed + sum(low - (high - low) / OUTSIDE for low, high in spread)
    return _at(masses, 0.1, first, unit), _at(masses, 0.9, first, unit)


def _even(cells: float) -> Masses:
    """Spread one evenly over a length in cells; the last cell takes what is left."""
    length = cells * (1 + 2 / OUTSIDE)
    whole = int(length)
    masses = np.full(whole + 1, 1 / length)
    masses[-1] = (length - whole) / length
    return masses


def _at(masses: Masses, part: float, first: float, unit: float) -> int:
    """Find where a part of all the mass has been passed.

    The grid holds each cell's mass at its left edge, so that several added cells lie
    half a cell to the left for each range: far below what is shown.
    """
    place = int(np.searchsorted(np.cumsum(masses), part))
    return max(0, round(first + place * unit))
