"""Money and pay, in words."""

from decimal import Decimal

from babel.numbers import format_currency, get_currency_symbol

from careers.board.pay import Pay, Unit

PER = {
    Unit.HOUR: "an hour",
    Unit.DAY: "a day",
    Unit.WEEK: "a week",
    Unit.MONTH: "a month",
    Unit.YEAR: "a year",
    Unit.MINUTE: "a talk minute",
    Unit.CALL: "a call",
}


def pay_words(pay: Pay) -> str | None:
    """Say base pay: “$18.25 to $20.50 an hour”; ``None`` when the ad does not."""
    amount = pay_amount(pay)
    return f"{amount} {per(pay)}" if amount else None


def pay_line(pay: Pay) -> str | None:
    """Say base pay and the allowances that come every month with it."""
    words = pay_words(pay)
    if not (words and pay.allowances and pay.currency):
        return words
    often = "" if pay.unit is Unit.MONTH else " a month"
    return f"{words} + {money(pay.allowances, pay.currency)}{often} allowances"


def pay_amount(pay: Pay) -> str | None:
    """Say the sum alone: “$18.25 to $20.50”, “from £27,500”."""
    if not (pay.is_stated() and pay.currency):
        return None
    low, high = pay.low or None, pay.high or None
    if low and high and low != high:
        return money_range(low, high, pay.currency)
    if low and high:
        return money(low, pay.currency)
    if low:
        return f"From {money(low, pay.currency)}"
    return f"Up to {money(high or Decimal(0), pay.currency)}"


def per(pay: Pay) -> str:
    """Say what the rate is for: “an hour”."""
    return PER[pay.unit] if pay.unit else ""


def money_range(low: Decimal | int, high: Decimal | int, currency: str = "USD") -> str:
    """Say a range; both ends show cents as soon as one of them has any."""
    if low == high:
        return money(low, currency)
    places = max(_places(low), _places(high))
    return f"{_money(low, currency, places)} to {_money(high, currency, places)}"


def money(amount: Decimal | int, currency: str = "USD") -> str:
    """Say a sum: “$54,000”, “$18.25”, “₱24,000”."""
    return _money(amount, currency, _places(amount))


def cost_words(cost: tuple[int, int] | None) -> str:
    """Say what learning costs: “free”, “free to $90”, “$40 to $90”, or not stated."""
    if cost is None:
        return "cost not stated"
    low, high = cost
    if not high:
        return "free"
    return money_range(low, high) if low else f"free to {money(high)}"


def _money(amount: Decimal | int, currency: str, places: int) -> str:
    gap = "\u00a0" if get_currency_symbol(currency, "en_US").isalpha() else ""
    pattern = f"¤{gap}#,##0" + ("." + "0" * places if places else "")
    return format_currency(
        amount, currency, pattern, locale="en_US", currency_digits=False
    )


def _places(amount: Decimal | int) -> int:
    """Show no cents for whole sums, two for cents, and up to four for talk minutes."""
    exponent = Decimal(amount).normalize().as_tuple().exponent
    digits = -exponent if isinstance(exponent, int) and exponent < 0 else 0
    return max(2, min(digits, 4)) if digits else 0
