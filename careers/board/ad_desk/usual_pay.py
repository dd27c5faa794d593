"""Pay beside what the middle ad of this role and place pays."""

from collections.abc import Iterator
from decimal import Decimal

from careers.board.pay import A_YEAR, Pay
from careers.board.remark import Remark, Weight
from careers.board.screening.ad import Median

LOW, HIGH = Decimal("0.6"), Decimal("1.8")
"""Below or above so much of the middle ad, a figure is likelier a slip than a wage."""


def beside_usual(pay: Pay, median: Median | None) -> Iterator[Remark]:
    """Remark on pay that nobody else pays; silent without enough other ads."""
    middle = median.a_year() if median else None
    times = A_YEAR.get(pay.unit) if pay.unit else None
    if middle is None or median is None or times is None:
        return
    given = pay.low or pay.high
    if given is None or pay.currency != median.currency:
        return
    share = given * times / middle
    usual = f"{median.currency} {middle / times:,.2f}"
    if share > HIGH:
        yield _unusual("far above", usual, f"{given:,f}")
    elif share < LOW:
        yield _unusual("far below", usual, f"{given:,f}")


def _unusual(way: str, usual: str, words: str) -> Remark:
    return Remark(
        id="pay-unusual",
        page="pay",
        says=f"This is {way} the middle ad here for the same work: {usual}.",
        remedy="Look for a slip in the figure. If it is right, say in the ad why.",
        weight=Weight.WARNING,
        words=words,
    )
