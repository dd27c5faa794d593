"""Nothing is said twice: ids, phrases, titles, steps."""

from collections.abc import Hashable, Iterator

from careers.catalogue.checking.entry import Entry
from careers.catalogue.checking.problem import Problem
from careers.catalogue.family import Family
from careers.catalogue.learning import Action
from careers.catalogue.role import Role
from careers.catalogue.step import Step
from careers.catalogue.term import Term
from careers.skills.skill import Skill

REMEDIES = {
    "id": "Give one of them another id.",
    "letter": "Give one of them another letter.",
    "phrase": "A phrase shows one skill only: keep it where it fits best.",
    "form": "A form leads to one word only: keep it where it fits best.",
    "title": "A title names one role only: keep it where it fits best.",
    "step": "Keep the better one.",
    "action": "Keep the better one.",
}


def said_twice(entries: list[Entry]) -> Iterator[Problem]:
    """Find what two entries claim, at the second of them."""
    first: dict[Hashable, Entry] = {}
    for entry in entries:
        for sort, word in _claims(entry.thing):
            key = (type(entry.thing), sort, word)
            if key in first:
                other = first[key]
                place = f"{other.file}:{other.line_of(word)}"
                what = f"The {sort} “{word}” stands already in {place}."
                yield entry.problem(what, REMEDIES[sort], at=word)
            else:
                first[key] = entry


def _claims(thing: object) -> Iterator[tuple[str, str]]:
    """Name what an entry holds as its own."""
    match thing:
        case Step():
            yield "step", f"{thing.start} to {thing.goal}"
        case Action():
            yield "action", f"{thing.skill}: {thing.do}"
        case _:
            yield "id", str(getattr(thing, "id", ""))
            yield from _words(thing)


def _words(thing: object) -> Iterator[tuple[str, str]]:
    match thing:
        case Family():
            yield "letter", thing.letter
        case Role():
            called = (*thing.titles, *thing.spanish, *thing.past)
            yield from (("title", title) for title in called)
        case Term():
            yield from (("form", form) for form in thing.forms())
        case Skill():
            told = (*thing.phrases, *thing.wary, *thing.wide, *thing.spanish)
            yield from (("phrase", word) for word in (*told, *thing.unlike))
