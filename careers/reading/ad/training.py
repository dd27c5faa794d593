"""The class a job begins with, and the nesting after it."""

import re
from datetime import date

from careers.reading.ad.found import NUMBER, Found, found, number_of
from careers.reading.work.dates import MONTHS


def class_weeks(text: str) -> Found[float] | None:
    """Read the weeks of classroom training."""
    for match in _CLASS.finditer(text):
        if not _NESTING_WORD.search(match.group()):
            return found(_weeks(match), match)
    return None


def nesting_weeks(text: str) -> Found[float] | None:
    """Read the weeks of nesting: first live contacts with a coach close by."""
    match = _NESTING.search(text)
    return found(_weeks(match), match) if match else None


def class_dates(text: str, today: date) -> Found[tuple[date, ...]] | None:
    """Read the days on which classes start; without a year, the next such day."""
    days: list[tuple[date, re.Match[str]]] = []
    for match in _STARTS.finditer(text):
        days += [(day, match) for day in _days(match["dates"], today)]
    if not days:
        return None
    return found(tuple(dict.fromkeys(day for day, _ in days)), days[0][1])


def seats(text: str) -> Found[int] | None:
    """Read how many seats a class has."""
    match = _SEATS.search(text)
    return found(int(number_of(match["n"])), match) if match else None


def _weeks(match: re.Match[str]) -> float:
    groups = match.groupdict()
    number = number_of(
        next(groups[name] for name in ("n", "n2", "n3") if groups.get(name))
    )
    unit = next(groups[name] for name in ("u", "u2", "u3") if groups.get(name)).lower()
    if unit.startswith("d"):
        return round(number / 5, 1)
    return number * 4 if unit.startswith("mo") else number


def _days(words: str, today: date) -> list[date]:
    """Read the dates of a list such as “January 12 and February 2, 2027”."""
    days = []
    for match in _DATE.finditer(words):
        day = _date(match, today)
        if day:
            days.append(day)
    return days


def _date(match: re.Match[str], today: date) -> date | None:
    if match["iso"]:
        year, month, number = (int(part) for part in match["iso"].split("-"))
        return _real(year, month, number)
    if match["slash"]:
        month, number, *rest = (int(part) for part in match["slash"].split("/"))
        said = rest[0] % 2000 + 2000 if rest else None
    else:
        month = MONTHS.index((match["month"] or match["month2"])[:3].lower()) + 1
        number = int(match["day"] or match["day2"])
        said = int(match["year"]) if match["year"] else None
    if said:
        return _real(said, month, number)
    this = _real(today.year, month, number)
    return (
        this if this is None or this >= today else _real(today.year + 1, month, number)
    )


def _real(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


_UNIT = r"weeks?|wks?|days?|months?"
_TRAIN = r"(?:class(?:room)?|training|bootcamp)"
_CLASS = re.compile(
    rf"\b(?P<n>{NUMBER})(?:\s*(?:-|–|to)\s*{NUMBER})?[\s-]*"
    rf"(?P<u>{_UNIT})['’]?(?: of)?(?:[ ,]+(?!nesting|experience"
    rf"|of live)[\w’'-]+){{0,5}}?[ ,]+{_TRAIN}\b"
    rf"|\btrains? you for (?P<n3>{NUMBER}) (?P<u3>{_UNIT})\b"
    rf"|\b{_TRAIN}(?: period| program| class)? ?(?:is|lasts|runs|:|–|-|for|of"
    rf"|takes|\()+ ?(?:for )?(?:about )?(?:paid,? )?(?:a )?(?:full )?"
    rf"(?P<n2>{NUMBER})[\s-]*(?P<u2>{_UNIT})\b",
    re.I,
)
_NESTING_WORD = re.compile(r"nesting", re.I)
_NESTING = re.compile(
    rf"\b(?P<n>{NUMBER})(?:\s*(?:-|–|to)\s*{NUMBER})?[\s-]*"
    rf"(?P<u>{_UNIT})['’]?(?: of| in)?(?:[ ]+(?!training"
    rf"|class)[\w’'-]+){{0,3}}?[ ]+nesting\b"
    rf"|\bnesting(?: period| phase| bay)? (?=\d+ weeks)()?(?P<n3>\d+) "
    rf"(?P<u3>weeks)|\bnesting(?: period| phase| bay)?[ ,]*(?:is|lasts|runs|:"
    rf"|–|-|for|of|\()+ ?(?:for )?(?:about )?(?P<n2>{NUMBER})[\s-]*"
    rf"(?P<u2>{_UNIT})\b",
    re.I,
)
_MONTH = rf"(?:{'|'.join(MONTHS)})[a-z]*\.?"
_ONE = (
    rf"(?:\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?|{_MONTH} \d{{1,2}}"
    rf"(?:st|nd|rd|th)?(?:,? \d{{4}})?|\d{{1,2}} {_MONTH}(?: \d{{4}})?)"
)
_DATE = re.compile(
    rf"(?P<iso>\d{{4}}-\d\d-\d\d)|(?P<slash>\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
    rf"|(?:(?P<month>{_MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?|"
    rf"(?P<day2>\d{{1,2}}) (?P<month2>{_MONTH}))(?:,? (?P<year>\d{{4}}))?",
    re.I,
)
_STARTS = re.compile(
    rf"\b(?:class(?:es)?|training|start(?:ing)?(?: dates?)?|next (?:class"
    rf"|wave|batch)|wave|batch|cohort)\b(?:[^.\n\d]"
    rf"|\b\d{{1,2}} seats){{0,50}}?(?:(?:mon|tues|wednes|thurs|fri)day,? )?"
    rf"(?P<dates>{_ONE}(?:(?:,? and |, | & | or |; )(?:(?:mon|tues|wednes"
    rf"|thurs|fri)day,? )?{_ONE})*)",
    re.I,
)
_SEATS = re.compile(
    rf"\b(?P<n>\d{{1,3}}|{NUMBER}) (?:seats|slots|spots|headcount|openings)\b", re.I
)
