"""How well a skill is known, from 1 to 5, and why, in plain words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

TOP = 5


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where a person shows a skill.

    ``job`` tells their dated jobs apart; ``None`` is a list or a summary. ``near`` are
    the words around it, ``years`` those said of this skill.
    """

    job: int | None
    in_work: bool
    near: str
    years: float = 0


def level_of(sightings: Sequence[Sighting]) -> tuple[int, str]:
    """Weigh all the places where one person shows one skill."""
    places = _places(sightings)
    years = max((sighting.years for sighting in sightings), default=0)
    level = _by_places(places)
    reasons = [_said(len(sightings), places, sightings)]
    if years:
        level = max(level, _by_years(years))
        reasons.append(f"{years:g} year{'' if years == 1 else 's'} stated")
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
_BY_YEARS = ((10, 5), (5, 4), (2, 3))


def _places(sightings: Sequence[Sighting]) -> int:
    """Count the jobs a skill is shown in; a job without dates counts as one."""
    dated = {sighting.job for sighting in sightings if sighting.job is not None}
    undated = any(sighting.in_work and sighting.job is None for sighting in sightings)
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
    if not places:
        return f"Said {how_often}, not yet in a job"
    many = _NUMBERS[places] if places < len(_NUMBERS) else str(places)
    return f"Said {how_often}, in {many} job{'' if places == 1 else 's'}"
