"""A kind of work with a guide page."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from careers.catalogue.center import CenterType
from careers.catalogue.conditions import Conditions
from careers.catalogue.figures import Outlook, PayFigure
from careers.skills.requirement import Requirement


class Needs(StrEnum):
    """What a dated job must speak of before a loose title names its role.

    Of calls, or of a center: other work has supervisors, too. Of nothing, where the
    title means the same everywhere.
    """

    CALLS = "calls"
    CENTER = "center"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Role:
    """A role, whether or not anyone is hiring for it today.

    ``rung`` runs from 1 (entry) to 7 (executive). ``titles`` are what ads and CVs
    call it, lower case, ``spanish`` what they call it in Spanish; ``past`` titles are
    too loose for an ad and name a dated job on a CV that speaks of what ``past_needs``
    says. ``day`` is a list of moments, each "8:30 Pick ten calls".
    Roles beyond the field have no ``centers``. ``preparation`` is months from
    starting in call-center work, low and high. ``credentials`` are usual, never
    required: what a law requires is said in ``education``.
    """

    id: str
    name: str
    family: str
    rung: int
    summary: str
    titles: tuple[str, ...]
    does: tuple[str, ...]
    day: tuple[str, ...]
    good: tuple[str, ...]
    hard: tuple[str, ...]
    ai: str
    centers: tuple[CenterType, ...]
    channels: tuple[str, ...]
    education: str
    preparation: tuple[int, int]
    asks: tuple[Requirement, ...]
    checked_on: date
    pay: PayFigure | None = None
    outlook: Outlook | None = None
    phones: bool = True
    credentials: tuple[str, ...] = ()
    conditions: Conditions | None = None
    spanish: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    past_needs: Needs = Needs.CALLS
