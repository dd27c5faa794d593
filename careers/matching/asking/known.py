"""What is known of a person while we ask: answers, and what showed without asking."""

from collections.abc import Mapping
from dataclasses import dataclass, field

NOT_YET = 0
LEVELS = (NOT_YET, 1, 3, 5)
"""What can be answered: not yet, or one of the three levels with an example."""


@dataclass(frozen=True, slots=True)
class Given:
    """An answer to the question about a skill; ``None``, *not sure*, is no answer."""

    skill: str
    level: int | None


@dataclass(frozen=True, slots=True)
class Known:
    """Answers in the order they were given, and what the profile says by now.

    ``levels`` by skill id, 0 for a skill that is not theirs; they win over what was
    answered before. ``roles`` are those worked in.
    """

    given: tuple[Given, ...] = ()
    levels: Mapping[str, int] = field(default_factory=dict)
    roles: frozenset[str] = frozenset()

    def about(self, skill: str) -> bool:
        """Whether there is no need to ask about a skill."""
        return skill in self.levels or any(one.skill == skill for one in self.given)

    def told(self) -> dict[str, int]:
        """Give every level that is known; *not sure* tells nothing."""
        said = {one.skill: one.level for one in self.given if one.level is not None}
        return {**said, **self.levels}
