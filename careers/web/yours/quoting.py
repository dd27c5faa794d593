"""A person's text cut into pieces, so that a page can mark what was understood."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from careers.skills.profile import Ability


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of the text, and the numbers of the skills they show.

    ``ends`` are the numbers whose words end here; ``firsts`` those whose first
    mention begins here.
    """

    text: str
    numbers: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    firsts: tuple[int, ...] = ()


def numbered(abilities: Mapping[str, Ability]) -> dict[str, int]:
    """Number skills in the order in which the text shows them, from 1."""
    ordered = sorted(abilities.values(), key=lambda own: (_first(own), own.skill))
    return {own.skill: number for number, own in enumerate(ordered, 1)}


def pieces(text: str, abilities: Mapping[str, Ability]) -> tuple[Piece, ...]:
    """Cut a text wherever evidence begins or ends; together the pieces are the text."""
    numbers = numbered(abilities)
    spans = [
        (max(0, place.start), min(place.end, len(text)), numbers[own.skill])
        for own in abilities.values()
        for place in own.evidence
        if max(0, place.start) < min(place.end, len(text))
    ]
    starts = {n: min(s for s, _, m in spans if m == n) for _, _, n in spans}
    cuts = sorted({0, len(text), *(cut for span in spans for cut in span[:2])})
    return tuple(
        Piece(
            text[start:end],
            _those(n for low, high, n in spans if low <= start and end <= high),
            _those(n for _, high, n in spans if high == end),
            _those(n for n, first in starts.items() if first == start),
        )
        for start, end in pairwise(cuts)
    )


def quotes(ability: Ability, most: int = 3) -> tuple[str, ...]:
    """Quote the different words that show a skill, in the order of the text."""
    places = sorted(ability.evidence)
    words = [" ".join(place.text.split()) for place in places]
    first = {each.casefold(): each for each in reversed(words)}
    return tuple(dict.fromkeys(first[each.casefold()] for each in words))[:most]


def _first(ability: Ability) -> float:
    return min((place.start for place in ability.evidence), default=float("inf"))


def _those(numbers: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(set(numbers)))
