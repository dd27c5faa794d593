"""What can rule a job out: answered apart, never averaged into a score."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from careers.skills.profile import Profile

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2", "native")
"""Language levels from the lowest up (CEFR), and those who grew up with it."""


ELSEWHERE = "ZZ"
"""A place that is none of those on the list; ISO keeps this code free."""


class Verdict(StrEnum):
    """Yes, no, or a question that only the person or the employer can answer."""

    YES = "yes"
    NO = "no"
    ASK = "ask"


class About(StrEnum):
    """What a ruling is about, in the order in which people ask."""

    PLACE = "place"
    RIGHT_TO_WORK = "right to work"
    SCHEDULE = "schedule"
    LANGUAGE = "language"
    EQUIPMENT = "equipment"
    CHECKS = "checks"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One must-have: what it is, the verdict, and both levels if said.

    ``subject`` is a place or language code, or what the ad asks; ``words`` are the
    ad's own.
    """

    about: About
    subject: str
    verdict: Verdict
    asked: str = ""
    own: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person says about where and when they can work; ``None``: not said.

    ``lives`` is a country or a state, ``may_work_in`` holds countries, ``times`` parts
    of the day, ``has`` the equipment at home, ``agrees_to`` the checks. ``said`` holds
    a yes or no to single things, by `said_of`.
    """

    lives: str = ""
    may_work_in: frozenset[str] | None = None
    times: frozenset[str] | None = None
    has: Mapping[str, int] | None = None
    agrees_to: frozenset[str] | None = None
    said: Mapping[str, bool] = field(default_factory=dict)


def said_of(about: About, subject: str) -> str:
    """Name one thing a person may say yes or no to: “checks:drug”."""
    return f"{about.value}:{subject}"


@dataclass(frozen=True, slots=True)
class Musts:
    """What a job insists on besides skills; what it does not state is empty.

    ``right_to_work`` is a country, or `ELSEWHERE` for one that is not named.
    ``words`` are the ad's own, by what they are about or by `said_of`.
    ``equipment`` says how much is needed: 1 for a thing, megabits for a line.
    """

    hires: bool | None = None
    right_to_work: str = ""
    times: tuple[str, ...] = ()
    languages: tuple[tuple[str, str | None], ...] = ()
    equipment: Mapping[str, int] = field(default_factory=dict)
    checks: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)

    def quote(self, about: About, subject: str) -> str:
        """Quote the ad on one thing by `said_of`, or on all that a ruling is about."""
        return self.words.get(said_of(about, subject), self.words.get(about, ""))


def rule(profile: Profile, wishes: Wishes, musts: Musts) -> tuple[Ruling, ...]:
    """Answer every must-have that is stated; what nobody said is a question."""
    return (
        *_place(wishes, musts),
        *_right_to_work(wishes, musts),
        *_schedule(wishes, musts),
        *_languages(profile, musts),
        *_equipment(wishes, musts),
        *_checks(wishes, musts),
    )


def place(home: str, hires: bool | None) -> Ruling:
    """Rule on where a person lives; ``None``: the ad does not say."""
    return Ruling(About.PLACE, home, _verdict(hires))


def language(profile: Profile, code: str, asked: str | None) -> Ruling:
    """Rule on a language: a level that nobody stated is a question, not a no."""
    own = profile.languages.get(code)
    verdict = Verdict.ASK if own is None else _compare(own, asked)
    return Ruling(About.LANGUAGE, code, verdict, asked or "", own or "")


def _compare(own: str, asked: str | None) -> Verdict:
    if not asked:
        return Verdict.YES
    if own not in LEVELS or asked not in LEVELS:
        return Verdict.ASK
    return _verdict(LEVELS.index(own) >= LEVELS.index(asked))


def _verdict(is_so: bool | None) -> Verdict:
    if is_so is None:
        return Verdict.ASK
    return Verdict.YES if is_so else Verdict.NO


def _place(wishes: Wishes, musts: Musts) -> Iterator[Ruling]:
    if wishes.lives:
        yield _quoting(place(wishes.lives, musts.hires), musts)


def _languages(profile: Profile, musts: Musts) -> Iterator[Ruling]:
    for code, level in musts.languages:
        yield _quoting(language(profile, code, level), musts)


def _right_to_work(wishes: Wishes, musts: Musts) -> Iterator[Ruling]:
    if musts.right_to_work:
        may = _known(wishes, About.RIGHT_TO_WORK, musts.right_to_work)
        if wishes.may_work_in is not None and musts.right_to_work != ELSEWHERE:
            may = musts.right_to_work in wishes.may_work_in
        yield _ruling(About.RIGHT_TO_WORK, musts.right_to_work, may, musts)


def _schedule(wishes: Wishes, musts: Musts) -> Iterator[Ruling]:
    """Times are asked together: somebody must be free at all of them."""
    if musts.times:
        own = wishes.times
        free = [
            _known(wishes, About.SCHEDULE, time) if own is None else time in own
            for time in musts.times
        ]
        yield _ruling(About.SCHEDULE, ", ".join(musts.times), _all(free), musts)


def _all(answers: list[bool | None]) -> bool | None:
    """One no is a no; one silence leaves a question."""
    if False in answers:
        return False
    return None if None in answers else True


def _equipment(wishes: Wishes, musts: Musts) -> Iterator[Ruling]:
    for thing, much in musts.equipment.items():
        own = (wishes.has or {}).get(thing)
        said = _known(wishes, About.EQUIPMENT, thing)
        yield _ruling(
            About.EQUIPMENT, thing, said if own is None else own >= much, musts
        )


def _checks(wishes: Wishes, musts: Musts) -> Iterator[Ruling]:
    for check in musts.checks:
        own = wishes.agrees_to
        said = _known(wishes, About.CHECKS, check)
        yield _ruling(About.CHECKS, check, said if own is None else check in own, musts)


def _known(wishes: Wishes, about: About, subject: str) -> bool | None:
    return wishes.said.get(said_of(about, subject))


def _ruling(about: About, subject: str, is_so: bool | None, musts: Musts) -> Ruling:
    return _quoting(Ruling(about, subject, _verdict(is_so)), musts)


def _quoting(ruling: Ruling, musts: Musts) -> Ruling:
    return replace(ruling, words=musts.quote(ruling.about, ruling.subject))
