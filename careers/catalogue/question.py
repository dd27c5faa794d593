"""What we ask somebody who has no text at hand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """A statement about oneself that shows a skill; its levels are the answers.

    One that ``opens`` splits the whole field, and so may stand at the beginning.
    """

    skill: str
    statement: str
    opens: bool = False

    @property
    def id(self) -> str:
        """A skill is asked about once, so its own name will do."""
        return self.skill
