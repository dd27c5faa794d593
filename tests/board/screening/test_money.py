from decimal import Decimal

import pytest

from careers.board.pay import Pay, Unit
from careers.board.screening.ad import NOTHING_KNOWN, Ad, Known, Median
from careers.board.screening.money import hits

MEDIAN = Known(median=Median(Decimal(18), "USD", Unit.HOUR))
CEILINGS = {"USD": 72_000}


def dollars(low: int, high: int, unit: Unit | None = Unit.HOUR) -> Pay:
    return Pay(Decimal(low), Decimal(high), "USD", unit)


def seen(ad: Ad, known: Known = MEDIAN) -> set[str]:
    return {hit.sign for hit in hits(ad, known, CEILINGS)}


def test_twice_the_median_without_experience_is_a_sign():
    assert seen(Ad(text="", pay=dollars(38, 45), experience=0)) == {"pay-far-above"}


def test_good_pay_for_experience_is_none():
    assert seen(Ad(text="", pay=dollars(38, 45), experience=60)) == set()
    assert seen(Ad(text="Five years of claims.", pay=dollars(38, 45))) == set()


def test_ordinary_pay_is_none():
    assert seen(Ad(text="", pay=dollars(17, 22), experience=0)) == set()


def test_without_a_median_a_rough_ceiling_stands_in():
    ad = Ad(text="No experience needed.", pay=dollars(40, 45))
    assert seen(ad, NOTHING_KNOWN) == {"pay-far-above"}


def test_money_of_another_currency_is_not_compared():
    known = Known(median=Median(Decimal(9), "GBP", Unit.HOUR))
    assert seen(Ad(text="", pay=dollars(30, 33), experience=0), known) == set()


def test_pay_is_read_from_the_text_when_it_is_not_stated():
    text = "No experience needed. We pay $65 to $85 per hour."
    (hit,) = hits(Ad(text=text, country="US"), MEDIAN, CEILINGS)
    assert hit.where == "text"
    assert text[hit.start : hit.end] == hit.words


@pytest.mark.parametrize(("low", "high", "odd"), [(20, 60, True), (20, 40, False)])
def test_a_range_may_only_be_so_wide(low: int, high: int, odd: bool):
    ad = Ad(text="", pay=dollars(low, high, None), experience=24)
    assert ("odd-range" in seen(ad)) is odd
