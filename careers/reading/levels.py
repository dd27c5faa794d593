"""How well a skill is known, from 1 to 5, and why, in plain words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

TOP = 5


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where a person shows a skill.

    ``job`` tells their dated jobs apart; ``None`` is a list or a summary. ``near`` are
    the words around it, ``years`` those said of this skill. A word ``in_title`` names
    a job and shows no skill in it.
    """

    job: int | None
    in_work: bool
    near: str
    years: float = 0
    in_title: bool = False


@dataclass(frozen=True, slots=True)
class Time:
    """Months in the dated jobs that show a skill, and months of work after them.

    Both count work alone: a gap between jobs changes neither.
    """

    shown: int = 0
    after: int = 0


def level_of(
    sightings: Sequence[Sighting], time: Time | None = None
) -> tuple[int, str]:
    """Weigh all the places where one person shows one skill."""
    places = _places(sightings)
    level = _by_places(places)
    reasons = [_said(len(sightings), places, sightings)]
    for lift in (_stated, _credited):
        level, reason = lift(sightings, level)
        reasons += [reason] if reason else []
    if places and time:
        level, reason = _timed(time, level)
        reasons += [reason] if reason else []
    for rule in (_led, _called):
        level, reason = rule(sightings, level)
        reasons += [reason] if reason else []
    return level, "; ".join(reasons)


def asked_level(near: str, years: float) -> int:
    """Read the level an ad asks for from the words beside a skill."""
    if _BASIC.search(near):
        return 1
    if _EXPERT.search(near):
        return 4
    return 3 if years >= 3 else 2


_LED = re.compile(
    r"\b(?:led|lead|supervis\w+|coach(?:ed|ing)|mentor(?:ed|ing)|train(?:ed|ing)"
    r" (?:new|other|agents|staff|team|employees|colleagues|peers|hires|representatives)"
    r"|taught|managed a team|onboarded)\b",
    re.IGNORECASE,
)
_BASIC = re.compile(
    r"\b(?:basic|basics|beginner|some (?:experience|knowledge|exposure)|exposure to"
    r"|familiar(?:ity)?|novice|entry[- ]level)\b",
    re.IGNORECASE,
)
_EXPERT = re.compile(
    r"\b(?:expert(?:ise)?|advanced|mastery|extensive|in-depth|specialist in)\b",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(
    r"\b(?:certified|certification|certificate|licensed|diploma in|accredited)\b",
    re.IGNORECASE,
)
_BY_YEARS = ((10, 5), (5, 4), (2, 3))
LONG, LONG_AGO = 60, 60


def _stated(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    years = max((sighting.years for sighting in sightings), default=0)
    if not years:
        return level, ""
    said = f"{years:g} year{'' if years == 1 else 's'} stated"
    return max(level, _by_years(years)), said


def _credited(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    if any(_CREDENTIAL.search(each.near) for each in sightings):
        return max(level, 3), "with a credential"
    return level, ""


def _timed(time: Time, level: int) -> tuple[int, str]:
    """Credit five years of it; five years of other work since then count against."""
    if time.after >= LONG_AGO:
        return max(2, level - 1), f"before the last {time.after // 12} years of work"
    if time.shown >= LONG:
        return max(level, 4), f"over {time.shown // 12} years of work"
    return level, ""


def _places(sightings: Sequence[Sighting]) -> int:
    """Count the jobs a skill is shown in; a job without dates counts as one."""
    shown = [sighting for sighting in sightings if not sighting.in_title]
    dated = {sighting.job for sighting in shown if sighting.job is not None}
    undated = any(sighting.in_work and sighting.job is None for sighting in shown)
    return len(dated) or int(undated)


def _by_places(places: int) -> int:
    """Listed is 2, shown in a job 3, in three jobs or more 4."""
    return 2 if not places else 3 if places < 3 else 4


def _by_years(years: float) -> int:
    return next((level for least, level in _BY_YEARS if years >= least), 2)


def _led(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    if any(each.in_work and _LED.search(each.near) for each in sightings):
        return min(TOP, level + 1), "leading or teaching others"
    return level, ""


def _called(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    """Take people at their word: "expert" lifts, "basic" alone holds down."""
    if any(_EXPERT.search(each.near) for each in sightings):
        return max(level, 4), "called advanced"
    if sightings and all(_BASIC.search(each.near) for each in sightings):
        return 1, "called basic"
    return level, ""


_COUNTS = ("", "once", "twice", "three times", "four times", "five times")
_NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _said(times: int, places: int, sightings: Sequence[Sighting]) -> str:
    how_often = _COUNTS[times] if times < len(_COUNTS) else f"{times} times"
    if all(sighting.in_title for sighting in sightings):
        return "Named in a job title"
    if not places:
        return f"Said {how_often}, not yet in a job"
    many = _NUMBERS[places] if places < len(_NUMBERS) else str(places)
    return f"Said {how_often}, in {many} job{'' if places == 1 else 's'}"
