"""What a person has put right by hand: it wins over all that was read or reckoned."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

Value = TypeVar("Value")

OTHER_WORK = ""
"""Said of the latest work: it was none that we know."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """A person's own word about their profile.

    ``removed`` are skills that are not theirs, ``added`` those they named themselves,
    ``levels`` those they set, by skill id. ``months`` holds time by role id, 0 for
    work never done; ``latest`` is the role of the last work, ``None`` when nothing was
    said. ``languages`` maps codes to CEFR levels; ``unspoken`` are those not theirs.
    """

    removed: frozenset[str] = frozenset()
    added: Mapping[str, int] = field(default_factory=dict)
    levels: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    latest: str | None = None
    languages: Mapping[str, str] = field(default_factory=dict)
    unspoken: frozenset[str] = frozenset()

    @property
    def skills(self) -> frozenset[str]:
        """Name the skills about which the person has had the last word."""
        return self.removed | self.added.keys() | self.levels.keys()

    def remove(self, skill: str) -> "Corrections":
        """Note that a skill is not theirs."""
        return replace(self, removed=self.removed | {skill})

    def restore(self, skill: str) -> "Corrections":
        """Take a removal back."""
        return replace(self, removed=self.removed - {skill})

    def add(self, skill: str, level: int) -> "Corrections":
        """Note a skill that nothing else shows."""
        levels = without(self.levels, skill)
        added = {**self.added, skill: level}
        return replace(self.restore(skill), added=added, levels=levels)

    def set_level(self, skill: str, level: int) -> "Corrections":
        """Note how well they can do it; what they added stays added."""
        if skill in self.added:
            return replace(self, added={**self.added, skill: level})
        return replace(self, levels={**self.levels, skill: level})

    def set_months(self, role: str, months: int) -> "Corrections":
        """Note how long they did some work; no time at all means never."""
        return replace(self, months={**self.months, role: months})

    def unset_months(self, role: str) -> "Corrections":
        """Take back what was said about the time in some work."""
        return replace(self, months=without(self.months, role))

    def set_latest(self, role: str) -> "Corrections":
        """Note which work was the last, or that it was other work."""
        return replace(self, latest=role)

    def speak(self, code: str, level: str) -> "Corrections":
        """Note a language and its level; an empty level is not said."""
        languages = {**self.languages, code: level}
        return replace(self, languages=languages, unspoken=self.unspoken - {code})

    def unset_language(self, code: str) -> "Corrections":
        """Take back what was said about a language."""
        languages = without(self.languages, code)
        return replace(self, languages=languages, unspoken=self.unspoken - {code})

    def not_speak(self, code: str) -> "Corrections":
        """Note that a language is not theirs."""
        languages = without(self.languages, code)
        return replace(self, languages=languages, unspoken=self.unspoken | {code})


def without(values: Mapping[str, Value], key: str) -> dict[str, Value]:
    """Leave one key out."""
    return {own: value for own, value in values.items() if own != key}
