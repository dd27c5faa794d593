"""A page of advice about the work as a whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from careers.catalogue.figures import Outlook

LINK = re.compile(r"\[([^\]\[]+)\]\((\w[\w-]*)/([\w-]*)\)")
"""“[a team lead](roles/team-lead)”: words, the room of the site, the id there."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section: what to know, what to do, and where to read on.

    ``text`` are paragraphs, ``points`` a list below them. Both may hold links such
    as ``[a team lead](roles/team-lead)``. ``roles`` and ``skills`` are listed at the
    end, by name.
    """

    id: str
    heading: str
    text: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    figures: tuple[Outlook, ...] = ()
    roles: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()

    def says(self) -> tuple[str, ...]:
        """Give every sentence of the part, in reading order."""
        return (*self.text, *self.points)


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide, in parts; ``sources`` name where its figures come from."""

    id: str
    title: str
    summary: str
    checked_on: date
    part: tuple[Part, ...]
    sources: tuple[str, ...] = ()

    def links(self) -> Iterator[tuple[str, str]]:
        """Name each room and id that the text links to."""
        for part in self.part:
            for words in part.says():
                yield from ((room, id) for _, room, id in LINK.findall(words))
