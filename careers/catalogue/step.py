"""A move from one role to another."""

from dataclasses import dataclass
from enum import StrEnum

from careers.catalogue.source import Basis


class Kind(StrEnum):
    """What sort of move it is."""

    PROMOTION = "promotion"
    SIDEWAYS = "sideways"
    CHANGE = "change of family"
    RETURN = "return"


@dataclass(frozen=True, slots=True)
class Step:
    """One move: the months usually spent before it, and what opens the gate.

    ``months`` in the old role before the move, low and high: a plain range from
    field practice, not a measured quartile.
    """

    start: str
    goal: str
    kind: Kind
    months: tuple[int, int]
    gates: tuple[str, ...]
    why: str
    basis: Basis = Basis.FIELD_PRACTICE
    same_employer: bool = True
