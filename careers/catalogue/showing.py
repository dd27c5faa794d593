"""How a person can show a skill."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Showing:
    """An example of words for a skill: a line for a CV, an answer in an interview."""

    skill: str
    cv: str
    interview: str

    @property
    def id(self) -> str:
        """A skill is shown once, so its own name will do."""
        return self.skill
