"""The laws on stating pay that a job touches, by where its people may live and work."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from careers.board.place import Hires, Setting, Where
from careers.catalogue.tables import read

FILE = "pay_places.toml"


class Known(StrEnum):
    """How well we know what a law says."""

    LOOKED_UP = "looked up"
    FROM_MEMORY = "not looked up"


@dataclass(frozen=True, slots=True)
class PayLaw:
    """A law that asks for pay in job ads: where, since when, of whom, and who says so.

    ``places`` are ISO codes. ``checked_on`` is the day somebody last looked, and
    ``known`` whether that was a look at published text about it.
    """

    id: str
    name: str
    places: tuple[str, ...]
    since: date
    of: str
    asks: str
    law: str
    publisher: str
    address: str
    checked_on: date
    known: Known

    def is_near(self, where: Where) -> bool:
        """Whether somebody in one of its places could do the job, as far as it says."""
        return any(_could_live(where, place) for place in self.places)


def laws_touched(where: Where, laws: tuple[PayLaw, ...]) -> tuple[PayLaw, ...]:
    """Name the laws that a job touches; none while it says no place at all."""
    if not (where.country or where.allowed):
        return ()
    return tuple(law for law in laws if law.is_near(where))


@cache
def load_laws(folder: Path) -> tuple[PayLaw, ...]:
    """Read the laws once for all that one process does."""
    return tuple(read(folder / FILE, "law", PayLaw))


def _could_live(where: Where, place: str) -> bool:
    hires = where.hires(place)
    if hires is not Hires.UNSAID:
        return hires is Hires.YES
    if where.setting is Setting.VIRTUAL:
        return True
    return place in (where.region, where.country)
