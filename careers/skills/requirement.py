"""A skill that a job or a role asks for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Requirement:
    """A skill at a level from 1 to 5, essential or merely desirable.

    ``words`` are the ad's own, when the requirement was read from a text.
    """

    skill: str
    level: int = 2
    essential: bool = True
    words: str = ""


def quoting(
    listed: Iterable[Requirement], read: Iterable[Requirement]
) -> tuple[Requirement, ...]:
    """Give what was listed the words in which its text speaks of it, and only those."""
    words = {asked.skill: asked.words for asked in read}
    return tuple(replace(asked, words=words.get(asked.skill, "")) for asked in listed)
