"""Amounts of money as people write them."""

from decimal import Decimal

MONEY = (
    r"(?:\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,3}(?:\.\d{3})+(?!\d)|\d+(?:\.\d{1,2})?)"
)
"""One amount: 24,000 or 24.000 or 18.50; the mark and a “k” stand around it."""


class Money:
    """The marks of money, before an amount and after it."""

    MARK = (
        r"US\$|USD\s?\$?|CA\$|C\$|CAD\s?\$?|AU\$|A\$|AUD\s?\$?|\$|£|GBP|€|EUR"
        r"|PHP|₱|P(?=\s?\d)|INR|₹|Rs\.?|ZAR|R(?=\d)"
    )
    TAIL = r"USD|CAD|AUD|GBP|EUR|euros?|pounds|PHP|pesos?|INR|rupees|dollars|ZAR"


def amount(words: str, thousands: bool = False) -> Decimal:
    """Tell an amount: “24,000”, “24.000” and “24” with a “k” are the same."""
    whole, dot, rest = words.replace(",", "").rpartition(".")
    figure = Decimal(whole.replace(".", "") + rest) if dot and len(rest) == 3 else None
    plain = figure if figure is not None else Decimal(words.replace(",", ""))
    return plain * 1000 if thousands and plain < 1000 else plain


def currency_of(mark: str | None, country: str | None) -> str | None:
    """Tell the currency of a mark; a bare dollar or number follows the country."""
    if not mark:
        return CURRENCIES.get(country or "")
    sign = mark.upper().replace(" ", "").rstrip(".")
    if sign in ("$", "DOLLARS"):
        own = CURRENCIES.get(country or "US")
        return own if own in ("USD", "CAD", "AUD", "NZD", "SGD") else "USD"
    return _MARKS.get(sign) or _MARKS.get(sign.rstrip("$S")) or sign.rstrip("$")


CURRENCIES = {
    "US": "USD",
    "PH": "PHP",
    "GB": "GBP",
    "CA": "CAD",
    "AU": "AUD",
    "IE": "EUR",
    "IN": "INR",
    "ZA": "ZAR",
    "NZ": "NZD",
    "SG": "SGD",
    "DE": "EUR",
    "ES": "EUR",
    "FR": "EUR",
    "PT": "EUR",
    "NL": "EUR",
    "IT": "EUR",
    "GR": "EUR",
    "MX": "MXN",
    "CO": "COP",
    "JM": "JMD",
    "PL": "PLN",
}
"""The money of the countries that ads name most."""

_MARKS = {
    "US$": "USD",
    "CA$": "CAD",
    "C$": "CAD",
    "AU$": "AUD",
    "A$": "AUD",
    "£": "GBP",
    "POUND": "GBP",
    "€": "EUR",
    "EURO": "EUR",
    "₱": "PHP",
    "P": "PHP",
    "PESO": "PHP",
    "₹": "INR",
    "RS": "INR",
    "RUPEE": "INR",
    "R": "ZAR",
}
