"""Public figures about a role, each with its source, year and fit."""

from dataclasses import dataclass

from careers.catalogue.source import Fit, Part


@dataclass(frozen=True, slots=True)
class PayFigure:
    """Wages of the official occupation that is nearest to a role.

    Whole US dollars a year, before tax: the tenth, twenty-fifth, fiftieth,
    seventy-fifth and ninetieth of a hundred people. Never converted. ``part`` says
    which part of those wages the role itself usually has.
    """

    code: str
    occupation: str
    p10: int
    p25: int
    p50: int
    p75: int
    p90: int
    year: int
    source: str
    fit: Fit
    country: str = "US"
    part: Part = Part.MIDDLE

    @property
    def low(self) -> int:
        """Where the part that fits the role begins."""
        return self._part[0]

    @property
    def typical(self) -> int:
        """The middle of the part that fits the role."""
        return self._part[1]

    @property
    def high(self) -> int:
        """Where the part that fits the role ends."""
        return self._part[2]

    @property
    def _part(self) -> tuple[int, int, int]:
        match self.part:
            case Part.LOWER:
                return self.p10, self.p25, self.p50
            case Part.UPPER:
                return self.p50, self.p75, self.p90
            case Part.MIDDLE:
                return self.p25, self.p50, self.p75


@dataclass(frozen=True, slots=True)
class Outlook:
    """How many people an official occupation employs, and in ten years' time.

    ``change`` is in percent over the ``period``, such as ``-5.5`` over "2024–34".
    ``openings`` are those of a usual year, in thousands, when they are stated, and
    ``entry`` is the schooling usually needed to enter.
    """

    code: str
    occupation: str
    change: float
    period: str
    source: str
    fit: Fit
    country: str = "US"
    openings: float | None = None
    entry: str = ""
