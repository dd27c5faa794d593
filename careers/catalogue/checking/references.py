"""Every name that an entry mentions is somewhere an entry itself."""

from collections.abc import Iterator, Mapping
from typing import Any

from careers.catalogue.center import Center
from careers.catalogue.checking.advice import advice_mentions
from careers.catalogue.checking.entry import Entry
from careers.catalogue.checking.problem import Problem, did_you_mean
from careers.catalogue.credential import Credential
from careers.catalogue.crosswalk import Home
from careers.catalogue.esco import Concept
from careers.catalogue.family import Family
from careers.catalogue.guide import Guide
from careers.catalogue.learning import Action
from careers.catalogue.preview import Trait
from careers.catalogue.role import Role
from careers.catalogue.source import Source
from careers.catalogue.step import Step
from careers.skills.skill import Group, Skill

WORDS: Mapping[type[Any], str] = {
    Family: "family",
    Group: "group",
    Skill: "skill",
    Role: "role",
    Source: "source",
    Credential: "credential",
    Guide: "guide",
    Trait: "trait",
}


def unknown_names(entries: list[Entry]) -> Iterator[Problem]:
    """Find the names that lead nowhere, and guess what was meant."""
    known = {
        kind: {entry.thing.id for entry in entries if isinstance(entry.thing, kind)}
        for kind in WORDS
    }
    for entry in entries:
        for kind, name in _mentions(entry.thing):
            if name not in known[kind]:
                word = WORDS[kind]
                otherwise = f"Write that {word}, or name another."
                remedy = did_you_mean(name, known[kind], otherwise=otherwise)
                yield entry.problem(f"Unknown {word} “{name}”.", remedy, at=name)


def _mentions(thing: object) -> Iterator[tuple[type, str]]:
    match thing:
        case Role():
            yield from _of_role(thing)
        case Skill():
            yield Group, thing.group
            yield from ((Skill, name) for name in (*thing.near, *thing.broader))
        case Step():
            yield from ((Role, thing.start), (Role, thing.goal))
        case Center():
            yield from ((Role, name) for name in thing.roles)
        case Action():
            yield Skill, thing.skill
        case _:
            yield from _of_facts(thing)


def _of_role(role: Role) -> Iterator[tuple[type, str]]:
    yield Family, role.family
    yield from ((Skill, ask.skill) for ask in role.asks)
    yield from ((Credential, name) for name in role.credentials)
    yield from (
        (Source, figure.source) for figure in (role.pay, role.outlook) if figure
    )


def _of_facts(thing: object) -> Iterator[tuple[type, str]]:
    match thing:
        case Credential():
            yield Source, thing.source
        case Home():
            yield from ((Role, name) for name in thing.roles)
        case Concept():
            yield from ((Skill, name) for name in thing.skills)
        case _:
            yield from advice_mentions(thing)
