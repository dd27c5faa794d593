"""Figures that may be handed out: small numbers are hidden, also from subtraction."""

from collections.abc import Iterable
from dataclasses import dataclass

LEAST = 5
"""A number under this could point at somebody."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One row of a table; ``many`` is ``None`` where the number is hidden."""

    label: str
    many: int | None


@dataclass(frozen=True, slots=True)
class Table:
    """Everybody of a group, each in one row; ``total`` may be hidden too."""

    name: str
    cells: tuple[Cell, ...]
    total: int | None

    @property
    def hides(self) -> bool:
        """Whether a number of it is hidden."""
        return self.total is None or any(own.many is None for own in self.cells)

    def many(self, label: str) -> int | None:
        """Tell the number of a row, if it is there and shown."""
        return next((own.many for own in self.cells if own.label == label), None)


def table(name: str, counted: Iterable[tuple[str, int]]) -> Table:
    """Make a table of rows that share nobody, and hide what must not be told.

    A number from 1 to 4 is hidden. What is hidden could be had by subtracting the rest
    from the total: so the next smallest go with it, until none can be told from the
    rest. Where that cannot be, the whole table is hidden.
    """
    rows = list(counted)
    total = sum(many for _, many in rows)
    hidden = _hidden(rows)
    enough = not hidden or _covers(rows, hidden)
    cells = (
        Cell(label, None if at in hidden or (many and not enough) else many)
        for at, (label, many) in enumerate(rows)
    )
    return Table(name, tuple(cells), total if enough else None)


def pooled(
    counted: Iterable[tuple[str, int]], others: str
) -> Iterable[tuple[str, int]]:
    """Put rows that are too small to be named into one; large ones come first.

    For labels that people typed: a label alone could say too much.
    """
    rows = sorted(counted, key=lambda own: (-own[1], own[0]))
    small = sum(many for _, many in rows if many < LEAST)
    yield from ((label, many) for label, many in rows if many >= LEAST)
    if small:
        yield others, small


def _hidden(rows: list[tuple[str, int]]) -> set[int]:
    """Choose the rows to hide: the small ones, and the smallest beside them."""
    order = sorted(
        (at for at, (_, many) in enumerate(rows) if many),
        key=lambda at: (rows[at][1], at),
    )
    hidden = {at for at in order if rows[at][1] < LEAST}
    for at in order:
        if not hidden or _covers(rows, hidden):
            break
        hidden.add(at)
    return hidden


def _covers(rows: list[tuple[str, int]], hidden: set[int]) -> bool:
    """Whether each hidden number may still be anything from 1 to 5, and perhaps more.

    Their sum is no secret: with none of them nothing, it leaves each so much room.
    """
    room = sum(rows[at][1] for at in hidden) - len(hidden) + 1
    return len(hidden) > 1 and room >= LEAST
