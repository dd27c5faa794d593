"""What a person says about must-haves that are no skills."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Terms:
    """Where somebody lives (``US``, ``US-AZ``), and yes or no to single must-haves.

    ``said`` is by what it is about and its subject, such as “checks:drug”; what is not
    in it was not said.
    """

    lives: str = ""
    said: Mapping[str, bool] = field(default_factory=dict)

    def living(self, place: str) -> "Terms":
        """Note where somebody lives; an empty place is not said."""
        return replace(self, lives=place)

    def saying(self, answers: Mapping[str, bool | None]) -> "Terms":
        """Take over answers; ``None`` takes an answer back."""
        said = {**self.said, **answers}
        kept = {key: yes for key, yes in said.items() if yes is not None}
        return replace(self, said=kept)
