"""Stretches of months in the many ways CVs write them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careers.reading.text.windows import windows

Months = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Months counted from year 0, from ``first`` up to ``last``, with its place.

    ``last`` is ``None`` for "to present": nobody here knows what day it is.
    """

    first: int
    last: int | None
    start: int
    end: int


def stretches(text: str) -> tuple[Stretch, ...]:
    """Find every date range, in the order they stand."""
    return tuple(_found(text))


def union(parts: list[Months]) -> int:
    """Count the months that any of several stretches covers."""
    total, reached = 0, 0
    for first, last in sorted(parts):
        total += max(0, last - max(first, reached))
        reached = max(reached, last)
    return total


MONTHS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_NAME = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    r"|enero|ene|febrero|marzo|abril|abr|mayo|junio|julio|agosto|ago|sept?iembre"
    r"|octubre|noviembre|diciembre|dic)"
)
_SEASON = r"(?:spring|summer|fall|autumn|winter)"
_YEAR = r"(?:19[5-9]\d|20\d\d)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?:(?:{_DAY} )?{_NAME}\.?,? ?(?:{_DAY}, ?)?(?:of |del? )?"
    rf"(?:{_YEAR}|'?\d\d(?!\d))|{_SEASON}(?: of)? {_YEAR}"
    rf"|(?:[0-3]?\d[/.])?[0-3]?\d ?[/.-] ?(?:{_YEAR}|\d\d(?![\d/]))"
    rf"|{_YEAR}[/.-][01]\d(?!\d)|{_YEAR}|'\d\d(?!\d))"
)
_OPEN = (
    r"(?:(?:(?:un)?till? )?(?:present(?:ly)?|current(?:ly)?|now|today|to date"
    r"|till date|ongoing|date|presente|actual(?:idad|mente)?|la fecha|hoy)\b)"
)
_DASH = r"(?:--?|–|—)"
_TO = rf"(?:->|{_DASH}|→|>|~|to|until|till|through|thru|up to|al?|hasta(?: la)?)"
_RANGE = re.compile(
    r"(?<![\w/$.-])(?:"
    rf"(?P<first>{_DATE})(?:[ \n]?{_TO}[ \n]?(?P<last>{_DATE}|{_OPEN})(?![\w/])"
    # "2019 onward", and "June 2018 –" at the end of a line.
    rf"|,? onwards?\b| ?{_DASH}(?= ?(?:\n|\Z)))"
    rf"|between (?P<after>{_DATE}) and (?P<before>{_DATE})(?![\w/])"
    # "January to March 2020"
    rf"|(?P<month>{_NAME})\.? ?(?:{_DASH}|to) ?(?P<same>{_NAME}\.?,? {_YEAR})"
    # "2015 – 17"
    rf"|(?P<year>{_YEAR}) ?(?:{_DASH}|/) ?'?(?P<short>\d\d)(?![\w/.-]))",
    re.IGNORECASE,
)


_SINCE = re.compile(
    rf"\bsince ({_DATE})(?![\w/])(?! ?(?:-|–|—|to|until|till|through)\b)",
    re.IGNORECASE,
)


def since(text: str) -> Iterator[Stretch]:
    """Find every "since 2019", which is open at its end."""
    for match in _SINCE.finditer(text):
        first = _month(match[1], ends=False)
        if first is not None:
            yield Stretch(first, None, match.start(), match.end())


def seasons(text: str) -> Iterator[Stretch]:
    """Find "Summer 2018" where a line begins or ends with it: three months."""
    for match in _LONE_SEASON.finditer(text):
        first = _month(match[0], ends=False)
        if first is not None:
            yield Stretch(first, first + 3, match.start(), match.end())


_THEN = rf"{_SEASON}(?: of)? {_YEAR}"
_LONE_SEASON = re.compile(
    rf"(?<![^\n]){_THEN}(?=[:,|] )"
    rf"|(?:(?<![^\n])|(?<=[,|(] )|(?<=\()){_THEN}(?=\)?(?:\n|\Z))",
    re.IGNORECASE,
)


def _found(text: str) -> Iterator[Stretch]:
    for match in _ranges(text):
        begins, ends = _edges(match)
        first, last = _month(begins, ends=False), _month(ends, ends=True)
        if first is None or (last is not None and last < first):
            continue
        if last == first:
            last = first + 6  # "2016 – 2016": some part of that year
        yield Stretch(first, last, match.start(), match.end())


def _edges(match: re.Match[str]) -> tuple[str, str]:
    """Spell out both dates of a range; the second is empty where it is open."""
    if match["short"]:
        return match["year"], match["year"][:2] + match["short"]
    if match["same"]:
        return f"{match['month']} {match['same'][-4:]}", match["same"]
    return match["first"] or match["after"], match["last"] or match["before"] or ""


def _ranges(text: str) -> Iterator[re.Match[str]]:
    """Search near digits alone: every range begins with a date that holds two."""
    for start, end in windows(text, _DIGITS, _REACH):
        yield from _RANGE.finditer(text, start, end)


_DIGITS = re.compile(r"\d\d")
_REACH = 100


_SINCE_AND_YEAR = re.compile(rf"{_YEAR}")
_NUMBERS = re.compile(r"\d+")


def _month(written: str, *, ends: bool) -> int | None:
    """Count the months to a date; a range ends after its last month."""
    year = _year(written)
    if year is None:
        return None
    month = _month_of_year(written)
    if month and ends and _SEASONAL.match(written):
        month = min(12, month + 2)
    return year * 12 + (month - 1 + ends if month else 0)


def _year(written: str) -> int | None:
    full = _SINCE_AND_YEAR.search(written)
    if full:
        return int(full[0])
    numbers = _NUMBERS.findall(written)
    if not numbers:
        return None
    short = int(numbers[-1])
    return 1900 + short if short >= 50 else 2000 + short


_SEASONAL = re.compile(_SEASON, re.IGNORECASE)
_MESES = {"ene": "jan", "abr": "apr", "ago": "aug", "dic": "dec"}
_MESES |= {"spr": "mar", "sum": "jun", "fal": "sep", "aut": "sep", "win": "dec"}


def _month_of_year(written: str) -> int:
    """Read the month, or 0 when only a year is said."""
    letters = re.search(r"[a-z]{3}", written.lower())
    if letters:
        name = _MESES.get(letters[0], letters[0])
        return MONTHS.index(name) + 1 if name in MONTHS else 0
    numbers = [int(number) for number in _NUMBERS.findall(written) if len(number) <= 2]
    if _SINCE_AND_YEAR.search(written) is None:
        numbers = numbers[:-1]
    return _first_month(numbers)


def _first_month(numbers: list[int]) -> int:
    return next((number for number in numbers if 1 <= number <= 12), 0)
