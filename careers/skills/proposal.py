"""What some words of a person may mean: asked, never asserted."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words that could not be placed, and the skills they may name, likeliest first."""

    phrase: str
    skills: tuple[str, ...]
