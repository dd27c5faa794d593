"""Every number lies where it can, and every range runs upward."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from careers.catalogue.checking.entry import Entry
from careers.catalogue.checking.problem import Problem
from careers.catalogue.figures import PayFigure
from careers.catalogue.learning import Action
from careers.catalogue.role import Needs, Role
from careers.catalogue.step import Step
from careers.skills.skill import Skill

UPWARD = "Write the lower number first."
LEVELS = {"1", "3", "5"}


def out_of_range(entries: list[Entry]) -> Iterator[Problem]:
    """Find numbers that cannot be, and words in the wrong letters."""
    for entry in entries:
        for what, remedy, at in _faults(entry.thing):
            yield entry.problem(what, remedy, at=at)


def _faults(thing: object) -> Iterator[tuple[str, str, str]]:
    match thing:
        case Role():
            yield from _of_role(thing)
        case Skill():
            yield from _of_skill(thing)
        case Step():
            yield from _range("months", thing.months)
            if thing.start == thing.goal:
                yield "This step leads back to its start.", "Name another goal.", ""
        case Action():
            yield from _range("hours", thing.hours)
            yield from _range("cost", thing.cost or ())


def _of_role(role: Role) -> Iterator[tuple[str, str, str]]:
    yield from _range("preparation", role.preparation)
    yield from _lower_case((*role.titles, *role.spanish, *role.past))
    if role.past_needs is not Needs.CALLS and not role.past:
        what = "What past titles need is said, and there are none."
        yield what, "Write past titles, or take past_needs out.", "past_needs"
    if not 1 <= role.rung <= 7:
        yield f"Rung {role.rung} is not on the ladder.", "Rungs run from 1 to 7.", ""
    for ask in role.asks:
        if not 1 <= ask.level <= 5:
            what = f"“{ask.skill}” is asked at level {ask.level}."
            yield what, "Levels run from 1 to 5.", ask.skill
    if role.pay:
        yield from _range("pay", _percentiles(role.pay))


def _of_skill(skill: Skill) -> Iterator[tuple[str, str, str]]:
    yield from _lower_case(
        (*skill.phrases, *skill.wary, *skill.wide, *skill.pairs, *skill.unlike)
    )
    yield from _lower_case((*skill.deeds, *skill.spanish))
    if set(skill.levels) != LEVELS:
        yield "The levels are not complete.", "Describe levels 1, 3 and 5.", ""
    if not 1 <= skill.weight <= 3:
        yield f"A weight of {skill.weight} is too much.", "Weigh it 1, 2 or 3.", ""


def _percentiles(pay: PayFigure) -> tuple[int, ...]:
    return (pay.p10, pay.p25, pay.p50, pay.p75, pay.p90)


def _range(name: str, numbers: Sequence[int]) -> Iterator[tuple[str, str, str]]:
    said = ", ".join(str(number) for number in numbers)
    if any(low > high for low, high in pairwise(numbers)):
        yield f"The {name} run downward: {said}.", UPWARD, ""
    if min(numbers, default=0) < 0:
        yield f"The {name} begin below zero: {said}.", "Begin at zero or above.", ""


def _lower_case(words: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    for word in words:
        if word != word.lower().strip() or not word:
            yield (
                f"“{word}” is not in lower case.",
                f"Write “{word.lower().strip()}”.",
                word,
            )
