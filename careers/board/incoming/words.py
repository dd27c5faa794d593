"""A fact written in one cell, turned into the value that a job holds."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, get_args, get_origin
from zoneinfo import available_timezones

from careers.board.feeds.clean import clean_line
from careers.board.feeds.dates import moment
from careers.board.feeds.stated import number
from careers.board.hiring import Check, CheckKind
from careers.board.said import Said
from careers.board.terms import ClassDate
from careers.board.work import LanguageAsk
from careers.reading.ad.languages import language_code
from careers.reading.ad.money import CURRENCIES
from careers.reading.ad.places import place_of

FAR = datetime(2100, 1, 1, tzinfo=UTC)
LONGEST = 300
"""Characters of one fact; what is longer belongs into the description."""


def from_words(words: str, kind: Any) -> Any:
    """Understand a cell as a kind of value; ``None``: it cannot be."""
    line = clean_line(words)
    if not line or len(line) > LONGEST:
        return None
    if get_origin(kind) is tuple:
        return _many(line, get_args(kind))
    if issubclass(kind, StrEnum):
        return _one_of(line, kind)
    reader = READERS.get(kind)
    return reader(line) if reader else None


def _many(line: str, kinds: tuple[Any, ...]) -> tuple[Any, ...] | None:
    """Take a list with commas; hours of a week are two figures, or one for both."""
    if kinds == (float, float):
        ends = [number(part) for part in re.split(r"\s*(?:-|–|to)\s*", line)]
        found = [float(end) for end in ends if end is not None]
        return (found[0], found[-1]) if found and len(found) == len(ends) < 3 else None
    parts = [part.strip() for part in re.split(r"[,;|]", line) if part.strip()]
    many = tuple(from_words(part, kinds[0]) for part in parts)
    return None if not many or None in many else many


def _one_of(line: str, kind: type[StrEnum]) -> StrEnum | None:
    """Find a value by its word, whatever its case, spaces and hyphens."""
    return next((own for own in kind if _bare(own.value) == _bare(line)), None)


def _bare(words: str) -> str:
    return re.sub(r"[^a-z0-9]", "", words.lower())


def _yes_no(line: str) -> bool | None:
    return YES_NO.get(line.lower())


def _said(line: str) -> Said:
    """A plain yes or no, or a yes in more words."""
    answer = _yes_no(line)
    return Said(True, line) if answer is None else Said(answer)


def _whole(line: str) -> int | None:
    figure = Decimal(0) if line == "0" else number(line)
    return int(figure) if figure is not None and figure < 100_000 else None


def _figure(line: str) -> float | None:
    figure = number(line)
    return float(figure) if figure is not None else None


def _day(line: str) -> date | None:
    read = moment(line, FAR)
    return read.date() if read else None


def _class(line: str) -> ClassDate | None:
    """Understand the day of a class, with its seats: “2026-04-06 (12)”."""
    day, _, rest = line.partition("(")
    starts, seats = _day(day), re.search(r"\d{1,4}", rest)
    return ClassDate(starts, int(seats[0]) if seats else None) if starts else None


def _check(line: str) -> Check | None:
    kind = _one_of(line, CheckKind)
    return Check(CheckKind(kind)) if kind else None


def _language(line: str) -> LanguageAsk | None:
    """Understand a language with its level: “Spanish B2 (helps)”."""
    level, helps = _LEVEL.search(line), _HELPS.search(line)
    bare = _HELPS.sub("", _LEVEL.sub("", line)).strip(" ()-–:")
    code = language_code(bare) or (bare if re.fullmatch(r"[a-z]{2,3}", bare) else None)
    if code is None:
        return None
    return LanguageAsk(code, level[1].upper() if level else None, not helps)


def _clock(value: str) -> str | None:
    """Understand a time of the day: “8:00” is “08:00”."""
    padded = value.zfill(5)
    return padded if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", padded) else None


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _zone(value: str) -> str | None:
    return value if value in _zones() else None


def _days(values: tuple[str, ...]) -> tuple[str, ...] | None:
    """Understand days: “Monday” is “mon”, and “Mon-Fri” is five of them."""
    found: list[str] = []
    for value in values:
        ends = [part.strip()[:3].lower() for part in re.split(r"-|–| to ", value)]
        if not DAYS_SET.issuperset(ends):
            return None
        first, last = DAYS.index(ends[0]), DAYS.index(ends[-1])
        found += DAYS[first : last + 1] or (*DAYS[first:], *DAYS[: last + 1])
    return tuple(day for day in DAYS if day in found)


def _currency(value: str) -> str | None:
    return value.upper() if value.upper() in CURRENCIES.values() else None


def _country(value: str) -> str | None:
    return place_of(value).country


def _region(value: str) -> str | None:
    return place_of(value).region


def _areas(values: tuple[str, ...]) -> tuple[str, ...] | None:
    """Understand states and countries, by name or code."""
    codes = tuple(_area(value) for value in values)
    known = tuple(code for code in codes if code)
    return known if len(known) == len(codes) else None


def _area(value: str) -> str | None:
    place = place_of(value)
    return None if place.city else place.region or place.country


_LEVEL = re.compile(r"\b([ABC][12])\b", re.IGNORECASE)
_HELPS = re.compile(r"\b(?:helps?|desirable|a plus|nice to have|preferred)\b", re.I)
YES_NO = {
    **dict.fromkeys(("yes", "true", "1", "y", "x"), True),
    **dict.fromkeys(("no", "false", "0", "n"), False),
}
READERS: Mapping[type, Callable[[str], Any]] = {
    str: str,
    bool: _yes_no,
    Said: _said,
    int: _whole,
    float: _figure,
    Decimal: number,
    date: _day,
    ClassDate: _class,
    Check: _check,
    LanguageAsk: _language,
}
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS_SET = frozenset(DAYS)
WRITTEN: Mapping[str, Callable[[Any], Any]] = {
    "when.starts": _clock,
    "when.ends": _clock,
    "when.opens": _clock,
    "when.closes": _clock,
    "when.zone": _zone,
    "when.days": _days,
    "pay.currency": _currency,
    "where.country": _country,
    "where.region": _region,
    "where.allowed": _areas,
    "where.excluded": _areas,
}
"""Facts whose values are words of a certain kind; ``None``: these are not."""
