"""An ad, and what is known besides, out of a JSON record with the usual names."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from careers.board.pay import Pay, Unit
from careers.board.screening.ad import Ad, Copy, Known, Median
from careers.board.screening.copies import fingerprint
from careers.errors import CareersError

Record = Mapping[str, Any]

LONGEST_TITLE = 90

PARTS = ("company_profile", "text", "description", "body", "requirements", "benefits")
"""The fields that make the text, in the order in which they are read."""


def ad_of(record: Record) -> Ad:
    """Read an ad; places of reasons are those of its parts, parted by empty lines."""
    parts = (record[name] for name in PARTS if _is_text(record.get(name)))
    text = "\n\n".join(parts)
    if not text:
        raise CareersError("This ad has no “text”.", 'Write it as {"text": "…"}.')
    months = record.get("experience")
    return Ad(
        text=text,
        title=_first(record, "title") or _heading(text),
        employer=_first(record, "employer", "company", "company_name"),
        country=_country(record),
        apply_at=_first(record, "apply_at", "apply_url", "url"),
        pay=_pay(record),
        experience=months if isinstance(months, int) else None,
    )


def known_of(record: Record) -> Known:
    """Read what the record says is known: the median, firms, other texts."""
    return Known(
        median=_median(record.get("median")),
        firms={str(name): (str(domain),) for name, domain in record.get("known") or ()},
        copies=tuple(
            Copy(str(name), fingerprint(str(text)))
            for name, text in record.get("others") or ()
        ),
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _first(record: Record, *names: str) -> str | None:
    found = (record[name] for name in names if _is_text(record.get(name)))
    return next((str(value) for value in found), None)


def _heading(text: str) -> str:
    """Take a short first line that is no sentence as the title of a bare text."""
    first, _, rest = text.strip().partition("\n")
    short = len(first) <= LONGEST_TITLE and not first.rstrip().endswith((".", "!", "?"))
    return first.strip() if rest and short else ""


def _country(record: Record) -> str | None:
    """Take the country, or the code that a location such as “US, TX, Austin” opens."""
    country = _first(record, "country")
    opening = _OPENING.match(_first(record, "location") or "")
    return country or (opening[1] if opening else None)


_OPENING = re.compile(r"([A-Z]{2})(?:,|\Z)")
_RANGE = re.compile(r"\D{0,4}(\d[\d,.]*) ?(k?) ?(?:-|–|to) ?\D{0,4}(\d[\d,.]*) ?(k?)")


def _pay(record: Record) -> Pay:
    given = record.get("pay")
    if isinstance(given, list) and len(given) == 4:
        low, high, currency, unit = given
        return Pay(_number(low), _number(high), str(currency), Unit(unit))
    salary = _first(record, "salary", "salary_range")
    match = _RANGE.match(salary or "")
    if not match:
        return Pay()
    low, high = (_number(match[at], match[at + 1]) for at in (1, 3))
    return Pay(low, high)


def _median(given: object) -> Median | None:
    if not (isinstance(given, list) and len(given) == 3):
        return None
    amount, currency, unit = given
    return Median(Decimal(str(amount)), str(currency), Unit(unit))


def _number(given: object, thousands: str = "") -> Decimal | None:
    digits = re.sub(r"[^\d.]", "", str(given)).strip(".")
    if not digits or digits.count(".") > 1:
        return None
    return Decimal(digits) * (1000 if thousands else 1) or None
