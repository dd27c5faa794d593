"""Somebody who hires."""

from dataclasses import dataclass

from careers.board.terms import House


@dataclass(frozen=True, slots=True)
class Employer:
    """An employer as the board knows it; ``slug`` is its address."""

    slug: str
    name: str
    house: House | None = None
    country: str | None = None
    about: str = ""
    people: str = ""
    site: str | None = None
