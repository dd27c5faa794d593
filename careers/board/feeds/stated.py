"""What a feed states in fields of its own: nothing here was read out of prose."""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from careers.board.feeds.row import Row, is_filled
from careers.board.pay import Unit
from careers.board.place import Setting
from careers.board.terms import Contract, Employment, House
from careers.reading.ad.money import CURRENCIES
from careers.reading.ad.pay import Range, believable, pay, unit_for
from careers.reading.ad.places import Place, place_of

Stated = dict[str, Any]
"""Values of the board by the dotted name of a job’s field."""


def stated(row: Row) -> Stated:
    """Gather what the feed states about place, setting, terms and pay."""
    own: Stated = dict(_known_feed(row))
    own.update(_place(row))
    own.update(_setting(row))
    own.update(_employment(row))
    own.update(_pay(row, own.get("where.country")))
    lives = tuple(dict.fromkeys(_lives(row)))
    if lives:
        own["where.allowed"] = lives
    return own


def places_said(row: Row) -> list[str]:
    """List the location lines of a feed, as words."""
    return [line for value in row.all("place") for line in _lines(value)]


def _known_feed(row: Row) -> Iterator[tuple[str, Any]]:
    """New York City’s own jobs name streets, never the city."""
    if row.has("agency", "civilservicetitle", "businesstitle"):
        yield "where.country", "US"
        yield "where.region", "US-NY"
        yield "where.city", "New York"
        yield "terms.house", House.GOVERNMENT


def _place(row: Row) -> Iterator[tuple[str, Any]]:
    joined = ", ".join(
        filter(None, (row.line("city"), row.line("region"), row.line("country")))
    )
    found = [place_of(line) for line in ([joined] if joined else []) + places_said(row)]
    best = max(found, key=_fullness, default=Place())
    for part in ("country", "region", "city"):
        if value := getattr(best, part):
            yield f"where.{part}", value


def _fullness(place: Place) -> int:
    return sum(part is not None for part in (place.country, place.region, place.city))


def _lines(value: Any) -> Iterator[str]:
    """Spell out a location: words, a list of them, or a schema.org Place."""
    if isinstance(value, list):
        for item in value:
            yield from _lines(item)
    elif isinstance(value, Mapping):
        address = value.get("address", value)
        if isinstance(address, Mapping):
            parts = [
                _word(address.get(name))
                for name in ("addressLocality", "addressRegion", "addressCountry")
            ]
            yield ", ".join(filter(None, parts)) or _word(value.get("name"))
        else:
            yield _word(address)
    elif isinstance(value, str):
        yield value


def _word(value: Any) -> str:
    if isinstance(value, Mapping):
        return _word(value.get("name"))
    return str(value) if isinstance(value, (str, int)) else ""


def _setting(row: Row) -> Iterator[tuple[str, Any]]:
    said = str(row.raw("remote") or "").strip().lower()
    if said in ("true", "1", "1.0", "yes", "y", "t") or re.search(
        r"telecommut|fully[ -]?remote|^remote$|virtual", said
    ):
        yield "where.setting", Setting.VIRTUAL
    elif re.fullmatch(r"hybrid(?: remote)?", said):
        yield "where.setting", Setting.HYBRID
    elif re.fullmatch(r"on[ -]?site|office|in[ -]person", said):
        yield "where.setting", Setting.ON_SITE


def _employment(row: Row) -> Iterator[tuple[str, Any]]:
    said = " ".join(
        str(part)
        for value in row.all("employment")
        for part in (value if isinstance(value, list) else [value])
    )
    kinds = {kind for kind, pattern in _EMPLOYMENT if re.search(pattern, said, re.I)}
    if len(kinds) == 1:
        yield "terms.employment", kinds.pop()
    if re.search(r"contractor|freelanc", said, re.I):
        yield "terms.contract", Contract.CONTRACTOR
    if re.search(r"seasonal", said, re.I):
        yield "terms.seasonal", True


def _lives(row: Row) -> Iterator[str]:
    for line in (line for value in row.all("lives") for line in _lines(value)):
        place = place_of(line)
        if code := place.region or place.country:
            yield code


def _pay(row: Row, country: str | None) -> Iterator[tuple[str, Any]]:
    range_ = (
        _columns(row, country) or _structured(row, country) or _spelled(row, country)
    )
    if range_:
        for part in ("low", "high", "currency"):
            if value := getattr(range_, part):
                yield f"pay.{part}", value
        yield "pay.unit", Unit(range_.unit)


def _columns(row: Row, country: str | None) -> Range | None:
    low, high = number(row.raw("low")), number(row.raw("high"))
    return _range(low, high, row.line("currency"), row.line("unit"), country)


def _structured(row: Row, country: str | None) -> Range | None:
    """Understand schema.org’s MonetaryAmount."""
    said = row.raw("pay")
    if not isinstance(said, Mapping):
        return None
    inner = said.get("value", said)
    value: Mapping[str, Any] = inner if isinstance(inner, Mapping) else {"value": inner}
    low = number(value.get("minValue", value.get("min")) or value.get("value"))
    high = number(value.get("maxValue", value.get("max")) or value.get("value"))
    currency = str(
        said.get("currency") or value.get("currency") or row.line("currency")
    )
    return _range(
        low,
        high,
        currency,
        str(value.get("unitText") or said.get("unitText") or row.line("unit")),
        country,
    )


def _spelled(row: Row, country: str | None) -> Range | None:
    """Understand a pay cell in words: “$18 - $20/hr”, “20000-28000”."""
    said = row.raw("pay")
    if not isinstance(said, (str, int, float)) or isinstance(said, bool):
        return None
    read = pay(f"Pay: {said}", country)
    if read:
        return read.value
    figures = [number(part) for part in re.split(r"\s*(?:-|–|to)\s*", str(said))]
    if len(figures) > 2 or None in figures:
        return None
    return _range(
        figures[0], figures[-1], row.line("currency"), row.line("unit"), country
    )


def _range(
    low: Decimal | None,
    high: Decimal | None,
    currency: str,
    unit: str,
    country: str | None,
) -> Range | None:
    money = (
        currency.upper()[:3]
        if re.fullmatch(r"[A-Za-z]{3}", currency)
        else CURRENCIES.get(country or "")
    )
    first = low or high
    if not first or not money:
        return None
    per = next(
        (name for name, pattern in _UNITS if re.search(pattern, unit, re.I)), None
    ) or unit_for(first, money)
    if per is None or not believable(low, high, money, per):
        return None
    return Range(low, high, money, per)


def number(value: Any) -> Decimal | None:
    """Understand a figure; nothing, zero, NaN and text are none."""
    if not is_filled(value) or isinstance(value, (bool, Mapping, list)):
        return None
    try:
        figure = Decimal(re.sub(r"[,\s$£€₱]", "", str(value)))
    except InvalidOperation:
        return None
    return figure if figure.is_finite() and 0 < figure < 10**9 else None


_EMPLOYMENT = (
    (Employment.FULL_TIME, r"full|^\s*f\s*$"),
    (Employment.PART_TIME, r"part|^\s*p\s*$"),
    (Employment.CASUAL, r"casual|per[_ -]?diem|on[_ -]?call|zero"),
)
_UNITS = (
    ("hour", r"hour|hr"),
    ("day", r"day|daily"),
    ("week", r"week"),
    ("month", r"month"),
    ("year", r"year|annu|yr|^pa$"),
)
