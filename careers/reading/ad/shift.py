"""The hours of a job: kinds of shift, pattern, times, days and zone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careers.reading.ad.clock import ZONES, Hours, hours_in
from careers.reading.ad.found import Found, first, first_of, form, found


@dataclass(frozen=True, slots=True)
class Shift:
    """Start and end of the shift as “HH:MM”."""

    starts: str
    ends: str


def kinds(text: str) -> Found[tuple[str, ...]] | None:
    """Read the parts of the day and week that are worked, in words or by the clock."""
    hits = {kind: match for kind, pattern in _KINDS if (match := first(pattern, text))}
    if "days" in hits and "nights" not in hits and _ANY_TIME.search(text):
        hits.pop("days")
    quoted = min(hits.values(), key=lambda match: match.start(), default=None)
    timed = _timed(text, bool(hits.keys() & {"days", "evenings", "nights"}))
    names = {*hits, *(kind for hours in timed for kind in _by_clock(hours))}
    whole = tuple(kind for kind in ORDER if kind in names)
    if quoted:
        return found(whole, quoted)
    hours = next(iter(timed), None)
    return Found(whole, hours.words, hours.start, hours.end) if hours else None


def times(text: str) -> Found[Shift] | None:
    """Read when the shift starts and ends; opening and training hours are not it."""
    return next(map(_as_shift, _shifts(text)), None)


def opening(text: str) -> Found[Shift] | None:
    """Read when the center is open."""
    for hours in hours_in(text):
        if _OPENING.search(hours.before):
            return _as_shift(hours)
    return None


def class_hours(text: str) -> Found[str] | None:
    """Read the hours of the training class, as written."""
    for hours in hours_in(text):
        if _TRAINING.search(hours.before) and not _OPENING.search(hours.before):
            return Found(hours.words, hours.words, hours.start, hours.end)
    return None


def zone(text: str) -> Found[str] | None:
    """Read the time zone, when it stands beside a time or says “time”."""
    return first_of(ZONES, text)


def days(text: str) -> Found[tuple[str, ...]] | None:
    """Read the working days of a shift: “Mon–Fri”, “Tuesday to Saturday”."""
    match = _DAYS.search(text)
    if not match:
        return None
    start, end = (WEEK.index(match[side][:3].lower()) for side in ("from", "to"))
    span = (end - start) % 7 + 1
    if span == 7:
        return found(WEEK, match)
    return found(tuple(WEEK[(start + step) % 7] for step in range(span)), match)


def pattern(text: str) -> Found[str] | None:
    """Read how shifts are given out: fixed, rotating or bid."""
    return first_of(_PATTERNS, text)


def rotates(text: str) -> Found[str] | None:
    """Read how often shifts change hands: “every 4 weeks”."""
    match = _ROTATES.search(text)
    return found(re.sub(r"\s+", " ", match["every"].lower()), match) if match else None


def ranked_by(text: str) -> Found[str] | None:
    """Read what a shift bid is ranked by."""
    match = _RANKED.search(text)
    return found(match["by"].lower(), match) if match else None


def _as_shift(hours: Hours) -> Found[Shift]:
    span = Shift(hours.starts, hours.ends)
    return Found(span, hours.words, hours.start, hours.end)


def _shifts(text: str) -> Iterator[Hours]:
    for hours in hours_in(text):
        if not any(other.search(hours.before) for other in (_OPENING, _TRAINING)):
            yield hours


def _timed(text: str, is_told: bool) -> list[Hours]:
    """Give all hours of shifts; where nothing else is told, those of the center."""
    own = list(_shifts(text))
    if own or is_told:
        return own
    return [
        hours
        for hours in hours_in(text)
        if _WINDOW.search(hours.before) and not _TRAINING.search(hours.before)
    ]


def _by_clock(hours: Hours) -> tuple[str, ...]:
    """Name the parts of the day that a shift falls in; the longest have two."""
    past_midnight = hours.ends <= hours.starts
    is_late = past_midnight or hours.ends > "19:00"
    if "04:00" <= hours.starts < "12:00":
        is_long = past_midnight or _length(hours) >= LONG
        return ("days", "evenings") if is_late and is_long else ("days",)
    if hours.starts < "04:00" or hours.starts >= (
        "18:00" if past_midnight else "20:00"
    ):
        return ("nights",)
    return ("evenings",) if is_late else ("days",)


def _length(hours: Hours) -> int:
    """Count the hours of a shift that ends on the day it starts."""
    return int(hours.ends[:2]) - int(hours.starts[:2])


WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LONG = 10
"""Hours from a morning on that reach into the evening: “8 am to 8 pm”."""
ORDER = ("days", "evenings", "nights", "weekends", "rotating")
_KINDS = (
    (
        "days",
        form(
            r"day[- ]?shifts?|morning(?: shifts?|s)|days (?:only|shift)"
            r"|first shift|1st shift|business hours|office hours|daytime|"
            r"(?<=, )days(?=[.,;])|(?<!\d )(?<!\w )days(?=\s*(?:,|/|&)\s*"
            r"(?:evening|night|weekend))"
        ),
    ),
    (
        "evenings",
        form(
            r"evenings?(?: shifts?| hours)?|second shift|2nd shift"
            r"|swing shifts?|afternoon shifts?|mid[- ]?shifts?"
        ),
    ),
    (
        "nights",
        form(
            r"night[- ]?shifts?|nights?(?= (?:work|hours|schedule|account|and"
            r"|or)|s\b|[,.;)/]|\s*$)|overnights?|grave-?yard|third shift"
            r"|3rd shift|late nights?"
        ),
    ),
    (
        "weekends",
        form(
            r"weekends? (?:included|incl\.?)|(?:may|with|plus|incl\.?|include"
            r"|some|also) weekends?|(?:every |some |alternate |including "
            r"|occasional |required |work(?:ing)? |rotating |and |or "
            r"|nights?[,/&]? |evenings?[,/&]? |days[,/&] )(?:a )?weekends?(?! (?:off"
            r"|are off|free))|weekends? (?:shifts?|work|availability|hours"
            r"|rotation|required|and holidays|coverage|only|as needed"
            r"|differential|are (?:required|part|worked))|(?:saturdays?"
            r"|sundays?)(?=[^.\n]{0,40}(?:shift|am\b|pm\b|work|required"
            r"|rota))|(?:mon|tue|wed|thu)\w*\s+(?:(?:to|through|thru|-|–)\s*)?s(?:at"
            r"|un)(?:ur|n)?(?:day)?s?|(?:every|alternate|and|\d in \d)"
            r" (?:saturday|sunday)s?(?!,? \d| \w+ \d)|(?:days )?out of (?:7|seven)"
            r"|7 days a week|(?<=[ap]m )(?:saturday|sunday)s?(?!,? \d)"
            r"|(?<!closed )(?:at|on) weekends"
            r"|weekends?(?=\s*(?:,|/|&)\s*(?:day|evening|night))"
        ),
    ),
    (
        "rotating",
        form(
            r"rotat(?:ing|ional)(?: \w+){0,2} (?:shifts?|schedules?|rota)"
            r"|shift(?:s|ing)? (?:rotat|schedule)\w*|rotating|rotational"
            r"|shifts? (?:\w+ ){0,4}(?:rotate|change|vary)|amenable to "
            r"(?:work(?:ing)? )?(?:in |on )?(?:shifting|rotating"
            r"|any shift)\w*|shifting|variable shifts?"
            r"|week (?:1|one|a)\b[^\n]{1,120}?\bweek (?:2|two|b)"
        ),
    ),
)
_ANY_TIME = re.compile(
    r"\bnot limited to (?:business|office) hours|outside (?:of )?(?:normal )?"
    r"(?:business|office) hours",
    re.I,
)
_OPENING = re.compile(
    r"\b(?:hours of operation|operat\w+ hours|operates?|open|opening hours"
    r"|cent(?:er|re) (?:runs|hours)|lines are open|business hours"
    r"|between the hours|within|anywhere between|any shift between|window"
    r"|availab\w+)\b[^.\n]{0,45}$",
    re.I,
)
_WINDOW = re.compile(
    r"\b(?:between the hours|shifts?|schedules?|flexible|within|any(?:where)? between"
    r"|availab\w+|operating)\b[^.\n]{0,45}$",
    re.I,
)
"""Words before opening hours that say that they are to be worked."""
_TRAINING = re.compile(r"\b(?:training|class|nesting|orientation)\b[^.\n]{0,45}$", re.I)
_DAY = r"(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\.?"
_DAYS = re.compile(
    rf"\b(?P<from>{_DAY})\s*(?:to|-|–|—|through|thru|until)\s*(?P<to>{_DAY})(?!\w)",
    re.I,
)
_PATTERNS = (
    (
        "bid",
        form(
            r"shift[- ]?bid\w*|bid (?:for|on) (?:\w+ ){0,3}(?:shifts?"
            r"|schedules?)|schedule bid\w*|(?:shifts?|schedules?) (?:are|is) "
            r"(?:\w+ )?bid\w*"
        ),
    ),
    (
        "rotating",
        form(
            r"rotat(?:ing|ional)(?: \w+){0,2} (?:shifts?|schedules?|rota"
            r"|basis)|(?:shifts?|schedules?) (?:rotate|change)\w*"
            r"|shifting schedules?|rotational|rotating"
        ),
    ),
    (
        "fixed",
        form(
            r"(?:fixed|set|permanent|consistent|same)(?: \w+){0,2} (?:shifts?"
            r"|schedules?|hours)|(?:fixed|permanent) (?:days|nights|weekends)"
        ),
    ),
)
_ROTATES = re.compile(
    r"(?:rotat|bid|chang)\w*(?: \w+){0,3} (?P<every>every (?:\w+ )?(?:weeks?"
    r"|months?|quarter)|quarterly|monthly|twice a year|weekly)",
    re.I,
)
_RANKED = re.compile(
    r"\b(?:rank\w* (?:by|on)|bid\w*[^.\n]{0,40}?(?:by|based on))\s+(?P<by>"
    r"(?:performance|seniority|tenure|attendance|scorecard|quality)(?:"
    r"(?: and |, )(?:performance|seniority|tenure|attendance|quality))*)",
    re.I,
)
