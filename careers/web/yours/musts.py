"""What this visitor has said about what a job insists on besides skills."""

from typing import Protocol

from careers.matching.rulings import Wishes
from careers.people.seekers.terms import Terms


class Arguments(Protocol):
    """The part of an address after the question mark."""

    def get(self, key: str, default: str, /) -> str: ...

    def getlist(self, key: str, /) -> list[str]: ...


def wishes(arguments: Arguments, terms: Terms | None = None) -> Wishes:
    """Take over what somebody searches with, and what they have told us before."""
    known = terms or Terms()
    times = arguments.getlist("shift")
    return Wishes(
        lives=arguments.get("lives", "") or known.lives,
        times=frozenset(times) if times else None,
        said=known.said,
    )
