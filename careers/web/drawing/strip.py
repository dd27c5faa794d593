"""One pathway as a level line for paper: pay above, the name and the months below."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import TextWrapper

WIDTH = 700
LINE = 40
FIRST = 72
APART = 14
LETTER = 7.6
"""About how wide a letter is, in the picture's own units."""


@dataclass(frozen=True, slots=True)
class Place:
    """A role on the way: pay a year and the months until one is there, in words."""

    name: str
    family: str
    pay: str
    months: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A place as drawn: lines of words below, each with its height."""

    x: float
    place: Place
    name: tuple[tuple[float, str], ...]
    months: float


@dataclass(frozen=True, slots=True)
class Strip:
    """All that the picture holds."""

    width: int
    height: float
    y: int
    stops: tuple[Stop, ...]


def strip(places: Sequence[Place]) -> Strip:
    """Draw places equally far apart: months stand in words, and are ranges."""
    room = WIDTH / len(places)
    letters = int(room / LETTER)
    wrapper = TextWrapper(letters, break_long_words=False, break_on_hyphens=True)
    names = [wrapper.wrap(place.name) for place in places]
    months = FIRST + APART * max(len(lines) for lines in names)
    stops = tuple(
        Stop(
            round(room * (at + 0.5), 1),
            place,
            tuple((FIRST + APART * row, words) for row, words in enumerate(lines)),
            months,
        )
        for at, (place, lines) in enumerate(zip(places, names, strict=True))
    )
    return Strip(WIDTH, months + 8, LINE, stops)
