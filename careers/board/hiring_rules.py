"""The rules on programs that help to hire, by where a job's people may live."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from careers.board.pay_places import Known
from careers.board.place import Hires, Setting, Where
from careers.catalogue.tables import read

FILE = "hiring_rules.toml"


@dataclass(frozen=True, slots=True)
class HiringRule:
    """A rule that may apply: where, since when, what it asks, and who says so.

    ``places`` are ISO codes. ``checked_on`` is the day somebody last looked, and
    ``known`` whether that was a look at published text about it.
    """

    id: str
    name: str
    places: tuple[str, ...]
    since: date
    asks: str
    law: str
    publisher: str
    address: str
    checked_on: date
    known: Known


def rules_near(where: Where, rules: tuple[HiringRule, ...]) -> tuple[HiringRule, ...]:
    """Name the rules that may apply; all of them while a job says no place."""
    return tuple(rule for rule in rules if any(_may(where, own) for own in rule.places))


@cache
def load_rules(folder: Path) -> tuple[HiringRule, ...]:
    """Read the rules once for all that one process does."""
    return tuple(read(folder / FILE, "rule", HiringRule))


def _may(where: Where, place: str) -> bool:
    """Whether somebody in a place could do the job, as far as it says."""
    if where.setting in (Setting.ON_SITE, Setting.HYBRID) and where.region:
        return place in (where.region, where.country)
    return where.hires(place) is not Hires.NO
