"""A lookalike is worth keeping only while it looks like something."""

from collections.abc import Iterator

from careers.catalogue.checking.entry import Entry
from careers.catalogue.checking.problem import Problem
from careers.skills.skill import Skill

REMEDY = "Put it under the skill whose words it holds, or take it out."


def idle_lookalikes(entries: list[Entry]) -> Iterator[Problem]:
    """Find lookalikes that hold no words of the skill they stand under."""
    for entry in entries:
        if isinstance(entry.thing, Skill):
            yield from _of_skill(entry, entry.thing)


def _of_skill(entry: Entry, skill: Skill) -> Iterator[Problem]:
    said = {_plain(phrase) for phrase in (*skill.phrases, *skill.wary, *skill.wide)}
    lines = (*skill.pairs, *skill.deeds)
    things = " ".join(line.partition(":")[2] for line in lines).split()
    for lookalike in skill.unlike:
        inside = _plain(lookalike)
        if not any(words in inside for words in (*said, *map(_plain, things))):
            what = f"“{lookalike}” holds no phrase of {skill.name}."
            yield entry.problem(what, REMEDY, at=lookalike)


def _plain(words: str) -> str:
    """Write words with one space around each, so that only whole ones are found."""
    return f" {' '.join(words.replace('-', ' ').split())} "
