"""Barriers, and what follows from them, in words."""

from collections.abc import Iterable

from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier
from careers.people.clients.intake import with_barriers

BARRIERS = {
    Barrier.TRANSPORT: "Getting to work",
    Barrier.CHILDCARE: "Childcare, or care for somebody else",
    Barrier.EQUIPMENT: "A computer, headset or quiet room",
    Barrier.INTERNET: "Internet at home",
    Barrier.LANGUAGE: "Speaking or writing English at work",
    Barrier.SCHEDULE: "Hours they cannot work",
    Barrier.CREDENTIALS: "School or work papers from abroad",
    Barrier.HEALTH: "Health, or a disability",
    Barrier.OTHER: "Something else",
}

FOLLOWS = {
    "remote": "work from home first",
    "days": "no nights or weekends",
    "no_degree": "no role that needs a degree",
}


def barrier_words(barrier: Barrier) -> str:
    """Name a barrier as one would ask about it."""
    return BARRIERS[barrier]


def follows(barriers: Iterable[Barrier]) -> list[str]:
    """Say what limits follow from barriers, before anything else is said."""
    limits = with_barriers(Limits(), barriers)
    return [words for name, words in FOLLOWS.items() if getattr(limits, name)]
