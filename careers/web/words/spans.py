"""Time spent at some work: said in years and months, and read as people type it."""

import re

from careers.web.words.numbers import count, listed

MOST_YEARS = 60
A_YEAR = 12


def span(months: int, *, at_least: bool = False) -> str:
    """Say a time: “2 years and 6 months”, “8 months”, “at least 1 year”."""
    years, rest = divmod(months, A_YEAR)
    parts = [count(years, "year")] if years else []
    said = listed([*parts, *([count(rest, "month")] if rest or not years else [])])
    return f"at least {said}" if at_least else said


def months_in(words: str) -> int | None:
    """Read a time; ``None`` when it is none, has no unit, or no life is so long."""
    found = _TIME.fullmatch(" ".join(words.casefold().split()))
    if not found or not found[0]:
        return None
    years = float((found["years"] or "0").replace(",", "."))
    months = round(years * A_YEAR) + int(found["months"] or 0)
    return months if 0 < months <= MOST_YEARS * A_YEAR else None


_TIME = re.compile(
    r"(?:(?P<years>[0-9]{1,2}(?:[.,][0-9])?) ?(?:years?|yrs?|y)\.?)?"
    r"(?:,? ?(?:and )?(?P<months>[0-9]{1,3}) ?(?:months?|mos?|m)\.?)?"
)
