"""A skill that a job or a role asks for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Requirement:
    """A skill at a level from 1 to 5, essential or merely desirable.

    ``words`` are the ad's own, when the requirement was read from a text.
    """

    skill: str
    level: int = 2
    essential: bool = True
    words: str = ""
