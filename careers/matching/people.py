"""One job held against many people: the same engine, seen from the other side."""

from collections.abc import Iterable
from typing import TypeVar

from careers.catalogue.catalogue import Catalogue
from careers.matching.asked import Asked
from careers.matching.match import Match, match
from careers.skills.profile import Profile

Key = TypeVar("Key", str, int)


def best_people(
    asked: Asked, people: Iterable[tuple[Key, Profile]], catalogue: Catalogue
) -> tuple[tuple[Key, Match], ...]:
    """Order people by the evidence for them, each with the reasons; ties by key.

    Information for a person who decides, never a decision: nobody is left out.
    """
    found = [(key, match(profile, asked, catalogue)) for key, profile in people]
    return tuple(sorted(found, key=lambda pair: (-pair[1].score, pair[0])))
