"""How many hours a week, and whether more can be asked for."""

import re

from careers.reading.ad.found import Found, first_of, form, found


def overtime(text: str) -> Found[str] | None:
    """Read whether more hours can be asked for."""
    refused = _NO_OVERTIME.search(text)
    return found("none", refused) if refused else first_of(_OVERTIME, text)


def weekly_hours(text: str) -> Found[tuple[float, float]] | None:
    """Read the hours a week, as low and high."""
    match = _HOURS.search(text) or _HEADED.search(text)
    if not match:
        return None
    low = float(match["low"])
    high = float(match["high"] or match["low"])
    return found((low, high), match) if 4 <= low <= high <= 60 else None


_NO_OVERTIME = re.compile(
    r"\bno (?:mandatory |forced )?overtime\b|overtime is never", re.I
)
_OVERTIME = (
    (
        "mandatory",
        form(
            r"(?:mandatory|required|compulsory|forced) (?:overtime|ot)"
            r"|overtime (?:is|may be|can be) (?:mandatory|required)"
        ),
    ),
    (
        "voluntary",
        form(
            r"(?:voluntary|optional) (?:overtime|ot)|overtime (?:is )?"
            r"(?:available|optional|voluntary|opportunit\w+)"
        ),
    ),
)
_HOURS = re.compile(
    r"(?<![\d.:$])(?P<low>\d{1,2}(?:\.\d+)?)(?:\s*(?:-|–|to)\s*"
    r"(?P<high>\d{1,2}(?:\.\d+)?))?\s*\+?(?:hours|hrs|h)\s*(?:/|per|a|each"
    r"|every|guaranteed (?:a|per)|paid (?:a|per))\s*(?:week|wk)\b",
    re.I,
)
_HEADED = re.compile(
    r"\b(?:hours of work|(?:weekly|working|contract(?:ed)?) hours|hours)\s*[:–-]\s*"
    r"(?P<low>\d{1,2}(?:\.\d+)?)(?:\s*(?:-|–|to)\s*(?P<high>\d{1,2}(?:\.\d+)?))?"
    r"(?![\d:.]*\d|\s*(?:[ap]\.?\s?m|to|until|till|[-–—/]"
    r"|(?:days|weeks|months) (?:a|per|out|in)))",
    re.I,
)
"""“Hours: 37.5”, which is no time of day."""
