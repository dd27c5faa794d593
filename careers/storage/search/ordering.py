"""The order of a list of jobs."""

import numpy as np

from careers.board.criteria import UNSAID, Criteria
from careers.storage.search.columns import Columns, Mask, Slots

STRIDE = 4096


def newest(columns: Columns, mask: Mask, *, skip: int, count: int) -> Slots:
    """Pick a page of the marked jobs, newest first, looking no further than needed."""
    picked: list[Slots] = []
    wanted, found = skip + count, 0
    for start in range(0, len(columns.newest), STRIDE):
        stretch = columns.newest[start : start + STRIDE]
        stretch = stretch[mask[stretch]]
        picked.append(stretch)
        found += len(stretch)
        if found >= wanted:
            break
    slots: Slots = np.concatenate(picked)[skip:wanted] if picked else columns.newest[:0]
    return slots


def best_paid(columns: Columns, mask: Mask, currency: str | None) -> Slots:
    """Order the marked jobs by where base pay begins, in one currency.

    Other currencies are never compared: they follow, newest first, and last come the
    jobs that do not say.
    """
    slots = columns.newest[mask[columns.newest]]
    paid_in = columns.any_of("pay", [currency or UNSAID])
    low = np.where(paid_in[slots], columns.pay_low[slots], 0)
    high = np.where(paid_in[slots], columns.pay_high[slots], 0)
    says_nothing = columns.pay_high[slots] == 0
    return slots[np.lexsort((-high, -low, says_nothing))]


def currency_of(columns: Columns, mask: Mask, criteria: Criteria) -> str | None:
    """Choose the currency to compare in: the reader's, or the commonest in the list."""
    if criteria.pay:
        return criteria.pay.currency
    counts = columns.count("pay", mask)
    counts.pop(UNSAID, None)
    return max(counts, key=lambda code: (counts[code], code), default=None)
