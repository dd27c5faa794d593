"""What somebody without an account keeps with us for a short while."""

from dataclasses import dataclass, replace
from datetime import timedelta

from careers.skills.profile import Profile

IDLE = timedelta(hours=2)
"""How long after the last visit everything is gone."""


@dataclass(frozen=True, slots=True)
class AnonymousProfile:
    """A person's own text, and what was read out of it."""

    text: str
    profile: Profile

    def without(self, skill: str) -> "AnonymousProfile":
        """Take out a skill that the person says is not theirs."""
        abilities = {
            id_: own for id_, own in self.profile.abilities.items() if id_ != skill
        }
        return replace(self, profile=replace(self.profile, abilities=abilities))
