"""How well a skill is known, from 1 to 5, and why, in plain words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

TOP = 5


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where a person shows a skill.

    ``job`` tells their dated jobs apart; ``None`` is a list or a summary. ``near`` are
    the words around it, with "…" where it stands, ``years`` those said of this skill.
    A word ``in_title`` names a job and shows no skill in it.
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
    level = _by_places(places or _is_held(sightings))
    reasons = [_said(sightings, places)]
    for lift in (_stated, _credited):
        level, reason = lift(sightings, level)
        reasons += [reason] if reason else []
    if time and (places or _is_held(sightings)):
        # What is listed is claimed for today, however long ago the work was.
        claimed = any(each.job is None for each in sightings)
        level, reason = _timed(replace(time, after=0) if claimed else time, level)
        reasons += [reason] if reason else []
    for rule in (_led, _called):
        level, reason = rule(sightings, level)
        reasons += [reason] if reason else []
    return level, "; ".join(reasons)


def telling(text: str) -> list[int]:
    """Find the words that may say how well a thing is known: elsewhere none does."""
    return [match.start() for match in _TELLING.finditer(text.lower())]


def bare(said: str) -> tuple[int, int]:
    """Tell where the name stands in "basic Excel", without the word that ranks it."""
    match = _WITH_RANK.fullmatch(said)
    return match.span("name") if match else (0, len(said))


def asked_level(near: str, years: float) -> int:
    """Read the level an ad asks for from the words beside a skill."""
    if _is_ranked(_BASIC, near):
        return 1
    if _is_ranked(_EXPERT, near):
        return 4
    return 3 if years >= 3 else 2


_LED = re.compile(
    r"\b(?:led|leading|lead (?:an?|the|\d+|teams?)|supervis\w+|coach(?:ed|ing)"
    r"|mentor(?:ed|ing)|train(?:ed|ing) (?:new|other|agents|staff|team|employees"
    r"|colleagues|peers|hires|representatives)|taught|managed a team|onboarded)\b",
    re.IGNORECASE,
)
# What may stand between such a word and what it is about: "expert in the use of …".
_LINKS = (
    r"(?: (?:level|knowledge|experience|skills?|understanding|use|user|proficiency"
    r"|background|training|working|practical|hands-on|of|in|with|at|on|and|the|using"
    r"|for|as))*(?: [\w/-]+)? *…"
)
_SAID_AFTER = r"|… *(?:skills? *|user *)?(?:\(|[:–-] *)?"
# Who taught at an elementary school is no beginner.
_ELEMENTARY = r"elementary(?! (?:school|educat|teach|student|grade|age))"
_BASIC = re.compile(
    r"(?:\b(?:basics?|beginner|novice|entry[- ]level|familiar(?:ity)?|exposure"
    rf"|some (?:experience|knowledge|exposure)|{_ELEMENTARY})\b{_LINKS}"
    rf"{_SAID_AFTER}(?:basics?|beginner|novice|{_ELEMENTARY})\b)",
    re.IGNORECASE,
)
_EXPERT = re.compile(
    r"(?:\b(?:expert(?:ise)?|advanced|mastery|extensive|in-depth|specialist)\b"
    rf"{_LINKS}{_SAID_AFTER}(?:expert(?:ise)?|advanced|mastery|specialist)\b)",
    re.IGNORECASE,
)
_RANK = r"(?:basic|beginner|novice|elementary|expert|advanced)"
# "basics" and "expert" end names: API basics, product expert.
_WITH_RANK = re.compile(
    rf"(?:{_RANK} )?(?P<name>\S.*?)(?: (?:basic|beginner|elementary|advanced))?",
    re.IGNORECASE | re.DOTALL,
)
# A certificate, a course or a product may have such a word in its name.
_NAMES = r"(?:certificat\w+|diploma|courses?|exam|edition|plan|package|suite|version)\b"
_NAMED = re.compile(
    rf"\b(?:{_NAMES}|certified)(?: in| of| on| for|:) {_RANK}(?: [\w/-]+)? *…"
    rf"|\b{_RANK}(?: [\w/-]+)? *… *(?:skills? )?{_NAMES}"
    rf"|… *{_RANK} (?:{_NAMES}|administrator)",
    re.IGNORECASE,
)
_CREDENTIAL = re.compile(
    r"(?:\b(?:certified|certification|certificate|licensed|diploma|accredited)\b"
    rf"{_LINKS}|… *(?:[\w/-]+ )?(?:certified|certification|certificate|diploma)\b)",
    re.IGNORECASE,
)
# A certificate that somebody works toward is none yet.
PURSUED = re.compile(
    r"\b(?:working towards?|pursuing|studying (?:for|towards?)|enrolled|in progress)\b",
    re.IGNORECASE,
)
# What one of the patterns above begins or ends with, in small letters.
_STEMS = (
    "accredited advanced basic beginner certif coach diploma elementary entry expert"
    " exposure extensive familiar in-depth lead led licensed managed master mentor"
    " novice onboarded some specialist supervis taught train"
)
_TELLING = re.compile(rf"\b(?:{'|'.join(_STEMS.split())})")
_BY_YEARS = ((10, 5), (5, 4), (2, 3))
LONG, LONG_AGO, VERY_LONG_AGO = 60, 60, 120


def _stated(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    years = max((sighting.years for sighting in sightings), default=0)
    if not years:
        return level, ""
    said = f"{years:g} year{'' if years == 1 else 's'} stated"
    return max(level, _by_years(years)), said


def _credited(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    named = (each.near for each in sightings if _CREDENTIAL.search(each.near))
    if not all(PURSUED.search(near) for near in named):
        return max(level, 3), "with a credential"
    return level, ""


def _timed(time: Time, level: int) -> tuple[int, str]:
    """Credit five years of it; five of other work since count against it, ten twice."""
    if time.after >= LONG_AGO:
        since = f"before the last {time.after // 12} years of work"
        if time.after >= VERY_LONG_AGO:
            return max(1, level - 2), f"long ago, {since}"
        return max(2, level - 1), since
    if time.shown >= LONG:
        return max(level, 4), f"over {time.shown // 12} years of work"
    return level, ""


def _places(sightings: Sequence[Sighting]) -> int:
    """Count the jobs a skill is shown in; a job without dates counts as one."""
    shown = [sighting for sighting in sightings if not sighting.in_title]
    dated = {sighting.job for sighting in shown if sighting.job is not None}
    undated = any(sighting.in_work and sighting.job is None for sighting in shown)
    return len(dated) or int(undated)


def _is_held(sightings: Sequence[Sighting]) -> bool:
    """Tell whether a dated job has it in its title: who held it has done it."""
    return any(each.in_title and each.job is not None for each in sightings)


def _by_places(places: int) -> int:
    """Listed is 2, shown in a job 3, in three jobs or more 4."""
    return 2 if not places else 3 if places < 3 else 4


def _by_years(years: float) -> int:
    return next((level for least, level in _BY_YEARS if years >= least), 2)


def _led(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    told = (each for each in sightings if each.in_work and not each.in_title)
    if any(_LED.search(each.near) for each in told):
        return min(TOP, level + 1), "leading or teaching others"
    return level, ""


def _called(sightings: Sequence[Sighting], level: int) -> tuple[int, str]:
    """Take people at their word: "expert" lifts, "basic" alone holds down."""
    if any(_is_ranked(_EXPERT, each.near) for each in sightings):
        return max(level, 4), "called advanced"
    if sightings and all(_is_ranked(_BASIC, each.near) for each in sightings):
        return 1, "called basic"
    return level, ""


def _is_ranked(rank: re.Pattern[str], near: str) -> bool:
    return rank.search(near) is not None and not _NAMED.search(near)


_COUNTS = ("", "once", "twice", "three times", "four times", "five times")
_NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def _said(sightings: Sequence[Sighting], places: int) -> str:
    told = sum(not sighting.in_title for sighting in sightings)
    titles = len(sightings) - told
    if not told:
        return "Named in a job title"
    how_often = _COUNTS[told] if told < len(_COUNTS) else f"{told} times"
    if not places:
        shown = "not yet in a job" if not titles else "and named in a job title"
        return f"Said {how_often}, {shown}"
    many = _NUMBERS[places] if places < len(_NUMBERS) else str(places)
    return f"Said {how_often}, in {many} job{'' if places == 1 else 's'}"
