"""A sum of money among the words of a search: “$20 an hour”, “over 30k”."""

import re
from collections.abc import Sequence
from decimal import Decimal

from careers.board.criteria import PayFloor
from careers.board.pay import Unit

SUM = re.compile(r"([$£€₱])?(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d{1,2})?(k)?(?:/(\w+))?")
SIGNS = {"$": "USD", "£": "GBP", "€": "EUR", "₱": "PHP"}
BEFORE = frozenset({"over", "above", "least", "at", "from", "min", "minimum"})
UNITS = {
    **dict.fromkeys(("hour", "hourly", "hr", "h"), Unit.HOUR),
    **dict.fromkeys(("month", "monthly", "mo"), Unit.MONTH),
    **dict.fromkeys(("year", "yearly", "annual", "yr", "annum"), Unit.YEAR),
}
BETWEEN = frozenset({"a", "an", "per", "/"})
MOST_AN_HOUR = 200


def pay_at(words: Sequence[str], at: int) -> tuple[int, PayFloor] | None:
    """Read a floor on pay that begins at a word: where it ends, and what it is.

    A bare number is no money: it needs a sign, a “k”, or to be for something.
    """
    start = at
    while start < len(words) - 1 and words[start] in BEFORE:
        start += 1
    found = SUM.fullmatch(words[start])
    if not found:
        return None
    end, unit = _unit(words, start + 1, found[5])
    if not (found[1] or found[4] or unit):
        return None
    amount = Decimal(found[2].replace(",", "") + (found[3] or ""))
    amount *= 1000 if found[4] else 1
    unit = unit or (Unit.HOUR if amount < MOST_AN_HOUR else Unit.YEAR)
    return end, PayFloor(amount, SIGNS.get(found[1] or "$", "USD"), unit)


def _unit(words: Sequence[str], at: int, glued: str | None) -> tuple[int, Unit | None]:
    """Read what a sum is for: glued to it, or in the words after it."""
    if glued:
        return at, UNITS.get(glued)
    skip = at + (at < len(words) and words[at] in BETWEEN)
    unit = UNITS.get(words[skip]) if skip < len(words) else None
    return (skip + 1, unit) if unit else (at, None)
