"""Figures that may be handed out: each stands alone, and small ones are hidden.

A number is told to the nearest five, and one under five, none at all too, as just that.
What is told of one row depends on no other row, and nothing is told of their sum: so no
hidden number can be had by subtracting, from this table or from that of another day.
"""

from collections.abc import Iterable
from dataclasses import dataclass

LEAST = 5
"""A number under this could point at somebody."""
NEAREST = 5
"""What is handed out is told to the nearest of these."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of a table; ``many`` is ``None`` where the number is hidden."""

    label: str
    many: int | None


@dataclass(frozen=True, slots=True)
class Table:
    """People of a group, each in one row at most."""

    name: str
    cells: tuple[Cell, ...]

    @property
    def together(self) -> int | None:
        """The sum of what is shown, which tells nothing more; ``None`` of nothing."""
        shown = [own.many for own in self.cells if own.many is not None]
        return sum(shown) if shown else None

    def many(self, label: str) -> int | None:
        """Tell the number of a row, if it is there and shown."""
        return next((own.many for own in self.cells if own.label == label), None)


def table(name: str, counted: Iterable[tuple[str, int]]) -> Table:
    """Make a table of rows that share nobody."""
    return Table(name, tuple(Cell(label, _told(many)) for label, many in counted))


def pooled(
    counted: Iterable[tuple[str, int]], others: str
) -> Iterable[tuple[str, int]]:
    """Put rows that are too small to be named into one; large ones come first.

    These rows share out a number that is told elsewhere. Where they would leave one too
    small for the rest, the smallest beside goes with it.
    """
    rows = sorted(counted, key=lambda own: (-own[1], own[0]))
    named = [own for own in rows if own[1] >= LEAST]
    rest = sum(many for _, many in rows if many < LEAST)
    if 0 < rest < LEAST and len(named) > 1:
        rest += named.pop()[1]
    yield from named
    if rest:
        yield others, rest


def _told(many: int) -> int | None:
    if many < LEAST:
        return None
    return (many + NEAREST // 2) // NEAREST * NEAREST
