"""What guides, statements, questions and examples mention."""

from collections.abc import Iterator, Mapping
from typing import Any

from careers.catalogue.family import Family
from careers.catalogue.guide import Guide
from careers.catalogue.preview import Statement, Trait
from careers.catalogue.question import Question
from careers.catalogue.role import Role
from careers.catalogue.showing import Showing
from careers.catalogue.source import Source
from careers.skills.skill import Skill

ROOMS: Mapping[str, type[Any]] = {"roles": Role, "skills": Skill, "guides": Guide}
"""What the links of a guide name; the pages of other rooms are not data."""

PAGES = {"words", "is-it-for-me"}
"""Guides that are pages of their own."""


def advice_mentions(thing: object) -> Iterator[tuple[type[Any], str]]:
    """Name what an entry that gives advice points at."""
    match thing:
        case Showing() | Question():
            yield Skill, thing.skill
        case Trait():
            yield from ((Family, name) for name in thing.families)
            yield from ((Skill, name) for name in thing.skills)
        case Guide():
            yield from _of_guide(thing)
        case Statement():
            for pointer in thing.pointers():
                yield from ((Trait, name) for name in pointer.traits)
                yield from ((Role, name) for name in pointer.roles)


def _of_guide(guide: Guide) -> Iterator[tuple[type[Any], str]]:
    yield from ((Source, name) for name in guide.sources)
    for part in guide.part:
        yield from ((Role, name) for name in part.roles)
        yield from ((Skill, name) for name in part.skills)
        yield from ((Source, figure.source) for figure in part.figures)
    for room, name in guide.links():
        if room in ROOMS and name not in PAGES:
            yield ROOMS[room], name
