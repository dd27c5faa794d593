"""The signs that are seen in the pay."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from careers.board.pay import Pay, Unit
from careers.board.screening.ad import Ad, Known
from careers.board.screening.hit import Hit
from careers.reading.ad.experience import experience
from careers.reading.ad.pay import pay

FAR = Decimal("1.9")
"""So many times the median is far above it."""
WIDE = 3
"""A range whose top is so many times its bottom says nothing."""


def hits(ad: Ad, known: Known, ceilings: Mapping[str, int]) -> Iterator[Hit]:
    """Tell pay that is far too good, and ranges that mean nothing."""
    if _states_pay(ad) and _needs_nothing(ad):
        paid, place = _paid(ad)
        if _is_far_above(paid, known, ceilings):
            yield Hit("pay-far-above", *place)
    if _is_odd(ad.pay):
        yield Hit("odd-range", "pay", _range(ad.pay))


def _states_pay(ad: Ad) -> bool:
    """Whether a sum may stand somewhere: reading one takes longer than not to."""
    return bool(ad.pay.low or ad.pay.high or _MONEY.search(ad.text))


_MONEY = re.compile(
    r"[$£€₱₹]|\b(?:[A-Z]{3}|Rs\.?|[PRK]) ?\d|\d ?(?:[A-Z]{3}\b|pesos|a year)"
)
_WEIGHT = re.compile(r"\d (?:pounds|lbs)", re.IGNORECASE)

Place = tuple[str, str, int | None, int | None]


def _paid(ad: Ad) -> tuple[Pay, Place]:
    """Take the stated pay, or what the text says."""
    if ad.pay.low or ad.pay.high:
        return ad.pay, ("pay", _range(ad.pay), None, None)
    read = pay(ad.text, ad.country)
    if not read or _WEIGHT.search(read.words):
        return ad.pay, ("pay", "", None, None)
    rate = read.value
    paid = Pay(rate.low, rate.high, rate.currency, Unit(rate.unit))
    return paid, ("text", read.words, read.start, read.end)


def _range(paid: Pay) -> str:
    ends = [f"{each:,.0f}" for each in (paid.low, paid.high) if each is not None]
    return " ".join([*([paid.currency] if paid.currency else []), "–".join(ends)])


def _is_far_above(paid: Pay, known: Known, ceilings: Mapping[str, int]) -> bool:
    year = paid.a_year()
    if not year:
        return False
    median = known.median
    middle = median.a_year() if median and median.currency == paid.currency else None
    if middle:
        return year[0] >= middle * FAR
    return year[0] > ceilings.get(paid.currency or "", year[0])


_BEGINNERS = re.compile(
    r"entry[- ]level|any(?:one|body) can|no requirements|freshers|no skills"
    r"|no (?:prior |previous )?(?:experience|background) (?:is |was )?(?:asked|needed)"
    r"|experience is ok",
    re.IGNORECASE,
)


def _needs_nothing(ad: Ad) -> bool:
    if ad.experience is not None:
        return ad.experience == 0
    asked = experience(ad.text)
    if asked:
        return asked.value == 0
    return bool(_BEGINNERS.search(ad.text))


def _is_odd(paid: Pay) -> bool:
    return bool(paid.low and paid.high and paid.high >= paid.low * WIDE)
