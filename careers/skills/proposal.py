"""What some words of a person may mean: asked, never asserted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words of a person or an ad, and the skills they may name, likeliest first.

    Either nothing of ours could be placed there, and a model guessed; or the words are
    known, and too often mean something else to count (``is_doubt``).
    """

    phrase: str
    skills: tuple[str, ...]
    is_doubt: bool = False
