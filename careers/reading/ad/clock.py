"""Times of day and time zones as ads write them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careers.reading.ad.found import form


@dataclass(frozen=True, slots=True)
class Hours:
    """From one time of day to another, and the words before it in its line."""

    starts: str
    ends: str
    words: str
    start: int
    end: int
    before: str


def hours_in(text: str) -> Iterator[Hours]:
    """Give every span of hours, such as “9–5:30 pm” or “21:00 to 06:00”."""
    for match in _SPAN.finditer(text):
        starts, ends = _ends(match)
        if starts and ends and starts != ends:
            line = text[max(0, match.start() - 70) : match.start()].rpartition("\n")[2]
            before = re.split(r"[;•]|[.!?]\s", line)[-1]
            words = match.group().strip()
            yield Hours(starts, ends, words, match.start(), match.end(), before)


def _ends(match: re.Match[str]) -> tuple[str | None, str | None]:
    if match["h3"]:
        return _time(match["h3"], match["m3"], None), _time(
            match["h4"], match["m4"], None
        )
    starts = _time(match["h1"], match["m1"], match["half1"] or _half(match))
    return starts, _time(match["h2"], match["m2"], match["half2"])


def _half(match: re.Match[str]) -> str | None:
    """“9–5 pm” starts in the morning, “1–5 pm” does not."""
    if not match["half2"]:
        return None
    first, last = int(match["h1"]) % 12, int(match["h2"]) % 12
    late = match["half2"].lower().startswith("p")
    if first < last:
        return (
            "pm" if late and last - first <= 5 else match["half2"] if not late else "am"
        )
    return "am" if late else "pm"


def _time(hour: str, minute: str | None, half: str | None) -> str | None:
    number, minutes = int(hour), int(minute or 0)
    if half and number <= 12:
        number = number % 12 + (12 if half.lower().startswith("p") else 0)
    if number == 24:
        number = 0
    return f"{number:02d}:{minutes:02d}" if number < 24 and minutes < 60 else None


_HALF = r"[ap]\.\s?m\.|[ap]\s?m(?![a-z])|[ap]\b"
_ZONE = (
    r"(?:\s*\(?(?:[ECMP][SD]?T|PHT|GMT|BST|eastern|central|mountain|pacific"
    r"|manila)(?: (?:standard |daylight )?time)?\)?)?"
)
_SPAN = re.compile(
    rf"(?<![\d$£₱:.])(?<!\*{{3}})(?:(?P<h1>\d{{1,2}})(?:[:.](?P<m1>\d\d))?\s*"
    rf"(?P<half1>{_HALF})?{_ZONE}(?:\s*(?:-|–|—|to|until|till|through|and)\s*"
    rf"|(?<=m)\s{{0,2}}|(?<=m\.)\s{{0,2}})"
    rf"(?P<h2>\d{{1,2}})(?:[:.](?P<m2>\d\d))?\s*(?P<half2>{_HALF})(?!\w)"
    rf"|(?P<h3>\d{{1,2}}):(?P<m3>\d\d)\s*(?:-|–|—|to|until)\s*"
    rf"(?P<h4>\d{{1,2}}):(?P<m4>\d\d)(?![\d:]))",
    re.IGNORECASE,
)


def _zone(short: str, long: str) -> re.Pattern[str]:
    """Take “EST” anywhere in capitals, and a bare “ET” only after a time of day."""
    return re.compile(
        rf"(?<!\w)(?:{short[0]}[SD]T|(?<=[apAP][mM] ){short}|"
        rf"(?<=[apAP]\.[mM]\. ){short}"
        rf"|(?<=[apAP][mM] ){long.title()}|(?<=[apAP]\.[mM]\. ){long.title()}"
        rf"|(?i:{long}(?: standard| daylight)? (?:time|hours|timezone"
        rf"|shift)))(?!\w)"
    )


ZONES = (
    ("America/New_York", _zone("ET", "eastern")),
    ("America/Chicago", _zone("CT", "central")),
    ("America/Phoenix", form(r"(?:arizona|phoenix) time")),
    ("America/Denver", _zone("MT", "mountain")),
    ("America/Los_Angeles", _zone("PT", "pacific")),
    ("Asia/Manila", form(r"PHT|(?:manila|philippine|ph|phil) (?:standard )?time")),
    ("Europe/London", re.compile(r"\b(?:GMT|BST|(?:UK|London) time)\b")),
)
"""Time zones by the words ads use; the zone that stands first in this table wins."""
