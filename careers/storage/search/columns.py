"""The board in memory: what filters and counts need to know of each job, packed."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

Slots = NDArray[np.int64]
Mask = NDArray[np.bool_]

NOBODY = np.empty(0, dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Line:
    """One job for the columns. ``pay_low`` and ``pay_high`` are money a year."""

    number: int
    posted: int
    closes: int
    currency: str | None
    pay_low: int | None
    pay_high: int | None
    employer: str
    tokens: str


@dataclass(frozen=True, slots=True)
class Columns:
    """Every job that was ever shown, one slot each, with the slots that have a value.

    A changed job gets a new slot and its old one dies, so a change costs as much as
    copying the columns and not as much as reading the board again.
    """

    numbers: Slots = field(default_factory=NOBODY.copy)
    posted: Slots = field(default_factory=NOBODY.copy)
    closes: Slots = field(default_factory=NOBODY.copy)
    pay_low: Slots = field(default_factory=NOBODY.copy)
    pay_high: Slots = field(default_factory=NOBODY.copy)
    alive: Mask = field(default_factory=lambda: np.empty(0, dtype=np.bool_))
    newest: Slots = field(default_factory=NOBODY.copy)
    """Slots by (posted, number), the newest first."""
    slots: Slots = field(default_factory=NOBODY.copy)
    """The living slot of each number, or -1."""
    having: Mapping[str, Mapping[str, Slots]] = field(default_factory=dict)
    """Slots by facet and value: ``calls``, ``inbound``; ``employer`` and its slug."""

    def with_changes(self, lines: Iterable[Line], gone: Iterable[int]) -> "Columns":
        """Put in new and changed jobs, and take out those that are gone."""
        fresh = list(lines)
        count, old = len(fresh), len(self.numbers)
        numbers = _put(self.numbers, [line.number for line in fresh])
        posted = _put(self.posted, [line.posted for line in fresh])
        alive = np.concatenate([self.alive, np.ones(count, dtype=np.bool_)])
        dying = self.slots_of([line.number for line in fresh] + list(gone))
        alive[dying] = False
        return replace(
            self,
            numbers=numbers,
            posted=posted,
            closes=_put(self.closes, [line.closes for line in fresh]),
            pay_low=_put(self.pay_low, [line.pay_low or 0 for line in fresh]),
            pay_high=_put(self.pay_high, [line.pay_high or 0 for line in fresh]),
            alive=alive,
            newest=_newest_first(posted, numbers, alive),
            slots=_by_number(numbers, alive),
            having=_having(self.having, fresh, old),
        )

    def slots_of(self, numbers: Iterable[int] | Slots) -> Slots:
        """Find the living slots of some numbers, in order; unknown ones fall out."""
        wanted = np.asarray(
            numbers if isinstance(numbers, np.ndarray) else list(numbers),
            dtype=np.int64,
        )
        wanted = wanted[(wanted >= 0) & (wanted < len(self.slots))]
        found: Slots = self.slots[wanted]
        return found[found >= 0]

    def open_at(self, now: int) -> Mask:
        """Mark the jobs a person can apply to at a moment."""
        mask: Mask = self.alive & (self.posted <= now) & (self.closes > now)
        return mask

    def until(self, mask: Mask, now: int) -> int:
        """Tell how long a mask of open jobs stays true: up to the next change."""
        closing = self.closes[mask]
        coming = self.posted[self.alive & (self.posted > now)]
        nexts = [int(times.min()) for times in (closing, coming) if times.size]
        return min(nexts, default=2**62)

    def any_of(self, facet: str, values: Iterable[str]) -> Mask:
        """Mark the jobs that have at least one of some values in a facet."""
        having = self.having.get(facet, {})
        mask = np.zeros(len(self.numbers), dtype=np.bool_)
        for value in values:
            mask[having.get(value, NOBODY)] = True
        return mask

    def count(self, facet: str, mask: Mask) -> dict[str, int]:
        """Count the marked jobs for each value of a facet that has any."""
        counts = {
            value: int(np.count_nonzero(mask[slots]))
            for value, slots in self.having.get(facet, {}).items()
        }
        return {value: count for value, count in counts.items() if count}

    def living(self, facet: str, value: str) -> Slots:
        """Give the slots of one value; a dead slot may be among them."""
        return self.having.get(facet, {}).get(value, NOBODY)


def _put(column: Slots, values: list[int]) -> Slots:
    return np.concatenate([column, np.asarray(values, dtype=np.int64)])


def _newest_first(posted: Slots, numbers: Slots, alive: Mask) -> Slots:
    order: Slots = np.lexsort((-numbers, -posted))
    return order[alive[order]]


def _by_number(numbers: Slots, alive: Mask) -> Slots:
    slots = np.full(int(numbers.max(initial=-1)) + 1, -1, dtype=np.int64)
    living = np.flatnonzero(alive)
    slots[numbers[living]] = living
    return slots


def _having(
    before: Mapping[str, Mapping[str, Slots]], fresh: list[Line], first: int
) -> dict[str, dict[str, Slots]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for slot, line in enumerate(fresh, first):
        for token in line.tokens.split("\n"):
            found[token].append(slot)
        found[f"employer:{line.employer}"].append(slot)
        found[f"pay:{line.currency or 'unsaid'}"].append(slot)
    having = {facet: dict(values) for facet, values in before.items()}
    for token, slots in found.items():
        facet, _, value = token.partition(":")
        values = having.setdefault(facet, {})
        values[value] = _put(values.get(value, NOBODY), slots)
    return having
