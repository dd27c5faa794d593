"""Where a figure comes from."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Fit(StrEnum):
    """How well an official occupation fits one of our roles."""

    CLOSE = "close"
    ROUGH = "rough"
    RANGE_ONLY = "range only"


class Part(StrEnum):
    """Which part of an official occupation's pay a role usually has, by field practice.

    Its first rungs stand in the lower half, those who lead them in the upper half.
    """

    LOWER = "lower half"
    MIDDLE = "middle half"
    UPPER = "upper half"


class Basis(StrEnum):
    """Where our knowledge of a step comes from."""

    FIGURES = "figures"
    FIELD_PRACTICE = "field practice"
    ESTIMATE = "estimate"


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that figures are taken from, and on what terms."""

    id: str
    title: str
    publisher: str
    year: str
    terms: str
    checked_on: date
    credit: str = ""
