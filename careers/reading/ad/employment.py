"""How much of a week, and on what contract."""

import re

from careers.reading.ad.found import Found, first, first_of, form, found
from careers.reading.ad.week import weekly_hours

FULL_WEEK = 35
"""Hours a week from which on a job is full time: the US labor statistics’ line."""


def employment(text: str) -> Found[str] | None:
    """Read full-time, part-time or casual; an ad that offers both says neither."""
    both = _BOTH.search(text)
    full, part = first(_FULL, text), first(_PART, text)
    if both or (full and part and abs(full.start() - part.start()) < 40):
        return None
    if full or part:
        kept = min(filter(None, (full, part)), key=lambda match: match.start())
        return found("full-time" if kept is full else "part-time", kept)
    casual = first(_CASUAL, text)
    return found("casual", casual) if casual else _by_hours(text)


def _by_hours(text: str) -> Found[str] | None:
    """A whole week of hours is full time, whatever the ad calls it."""
    hours = weekly_hours(text)
    if hours is None or hours.value[0] < FULL_WEEK:
        return None
    return Found("full-time", hours.words, hours.start, hours.end)


def contract(text: str) -> Found[str] | None:
    """Read whether a worker is an employee (W-2) or a contractor (1099)."""
    return first_of(_CONTRACTS, text)


def temp_to_hire(text: str) -> Found[bool] | None:
    """Read whether a temporary job can become a permanent one."""
    match = first(_TEMP, text)
    return found(True, match) if match else None


def seasonal(text: str) -> Found[bool] | None:
    """Read whether the job ends with a season."""
    match = first(_SEASONAL, text)
    return found(True, match) if match else None


_BOTH = re.compile(
    r"\bfull[- ]?(?:time)?\s*(?:and|or|/|&)\s*part[- ]?time|\bpart[- ]?"
    r"(?:time)?\s*(?:and|or|/|&)\s*full[- ]?time",
    re.I,
)
_FULL = form(
    r"full[- ]?time|fulltime|FT(?= (?:position|role|job|hours))|40 hours (?:a|per) week"
)
_PART = form(
    r"part[- ]?time(?! (?:job|work|student|studies))|parttime|PT(?= "
    r"(?:position|role|job|hours))"
)
_CASUAL = form(
    r"casual (?:work|role|position|basis|contract|hours)|zero[- ]hours?"
    r"|on[- ]call (?:basis|pool)|per[- ]diem|as[- ]needed basis|prn"
)
_CONTRACTS = (
    (
        "contractor",
        form(
            r"1099|independent contract(?:or|ing)s?(?: agreement)?"
            r"|freelanc\w+|self[- ]employed|contractor (?:role|position|basis"
            r"|agreement|opportunity)"
            r"|as an? contractor"
        ),
    ),
    (
        "employee",
        form(
            r"w-?2|(?:regular|direct|permanent) (?:employee|hire|employment"
            r"|position|role)|employee status|as an employee|probationary "
            r"(?:employee|employment|period)"
        ),
    ),
)
_TEMP = form(
    r"temp(?:orary)?[- ]to[- ](?:hire|perm\w*)|contract[- ]to[- ](?:hire"
    r"|perm\w*)|temp[- ]to[- ]\w+|right[- ]to[- ]hire"
)
_SEASONAL = form(
    r"seasonal(?! (?:affective|fruit|products|menu|peaks?|volumes?|spikes"
    r"|promotions|flu))|peak[- ]season (?:role|position|job|hire)"
    r"|holiday season (?:role|position|hire|only)|open enrollment season "
    r"(?:role|position)"
)
