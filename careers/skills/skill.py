"""One thing a person can do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Group:
    """A shelf of skills that belong together, such as *Communication*."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Skill:
    """A skill, in the words of the people who use it.

    ``levels`` says what levels 1, 3 and 5 look like in a call center.
    ``phrases`` are the ways people write it, lower case; ``wary`` are phrases that
    mean this skill only in a list of skills or beside other words of the trade;
    ``wide`` ones mean much besides, so that a list is not enough: calls, callers,
    agents or customers must stand beside them; ``pairs`` are verbs and, after a colon,
    what they are done to, with other words in between; ``deeds`` are pairs so plain
    that a CV needs no other words for the skill; ``unlike`` hold the words of
    the skill and mean something else; ``spanish`` are what it is called in Spanish, of
    the skills asked for most. ``weight`` says how much the skill
    tells about this field: 1 for what every job asks (communication), 3 for the
    trade's own (call control, Erlang C). A skill that rests on a law says when that
    law was last looked at (``checked_on``).
    """

    id: str
    name: str
    group: str
    meaning: str
    levels: Mapping[str, str]
    phrases: tuple[str, ...]
    wary: tuple[str, ...] = ()
    wide: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    unlike: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    weight: int = 2
    codes: Mapping[str, str] = field(default_factory=dict)
    checked_on: date | None = None
    spanish: tuple[str, ...] = ()

    def level(self, number: int) -> str:
        """Describe a level from 1 to 5; 2 and 4 lean on the described one below."""
        return self.levels[str(number if number % 2 else number - 1)]
