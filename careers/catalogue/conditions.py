"""What a role asks of somebody beside skills: its hours, and schooling."""

from dataclasses import dataclass
from enum import StrEnum

from careers.catalogue.source import Basis


class Often(StrEnum):
    """How often the jobs of a role ask for something."""

    USUAL = "usual"
    SOMETIMES = "sometimes"
    RARE = "rare"


class Degree(StrEnum):
    """Whether a role is open without a college degree."""

    REQUIRED = "required"
    PREFERRED = "preferred"
    NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class Conditions:
    """How often the jobs of a role ask for nights and weekends, and for a degree.

    ``nights`` begin in the evening. A degree is ``required`` where jobs are hardly open
    without one, and ``preferred`` where many ads wish for one and experience can stand
    in. What the official occupation asks is said by ``Outlook.entry``, with its fit.
    """

    nights: Often
    weekends: Often
    degree: Degree
    basis: Basis = Basis.FIELD_PRACTICE
