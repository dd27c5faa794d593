"""The one address of a trip, the chips of its limits, and the openings they leave."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from careers.board.criteria import Criteria
from careers.catalogue.catalogue import Catalogue
from careers.pathways.limits import MOST_MONTHS, Limits
from careers.pathways.planner import Trip
from careers.web.context import now, store
from careers.web.words.paths import limit_words

PATHS = "/paths/"


@dataclass(frozen=True, slots=True)
class Chip:
    """One limit that is on, and the trip without it."""

    label: str
    href: str


def address(trip: Trip, *, at: str = PATHS, way: int = 1) -> str:
    """Write a trip as a link: nothing empty, always in the same order."""
    said = urlencode([*_pairs(trip), *([("way", way)] if way > 1 else [])])
    return f"{at}?{said}"


def chips(trip: Trip, catalogue: Catalogue) -> tuple[Chip, ...]:
    """List the limits that are on, each one tap from off."""
    limits = trip.limits
    rest = [name for name in ("languages", "lives") if getattr(limits, name)]
    return tuple(
        Chip(
            limit_words(name, limits, catalogue),
            address(replace(trip, limits=limits.off(name))),
        )
        for name in (*limits.on(), *rest)
    )


def criteria(limits: Limits) -> Criteria:
    """Say which open jobs keep to the limits, as far as ads tell."""
    return Criteria(
        setting=("virtual",) if limits.remote else (),
        language=limits.languages,
        lives=limits.lives,
    )


def openings(limits: Limits) -> dict[str, int]:
    """Count today's open jobs of each role under the limits."""
    wanted = criteria(limits)
    if wanted.is_empty():
        return store().jobs.openings(now())
    return dict(store().jobs.search(wanted, now()).counts.get("role", {}))


def _pairs(trip: Trip) -> Iterator[tuple[str, str | int]]:
    limits = trip.limits
    said: dict[str, str | int | None] = {
        "start": trip.start,
        "goal": trip.goal or None,
        "remote": "y" if limits.remote else None,
        "days": "y" if limits.days else None,
        "no_degree": "y" if limits.no_degree else None,
        "hours": limits.weekly,
        "money": limits.money,
        "pay": limits.pay,
        "months": limits.months if limits.months != MOST_MONTHS else None,
        "phones": limits.phones.value if limits.phones else None,
        "lives": limits.lives or None,
    }
    yield from ((name, value) for name, value in said.items() if value is not None)
    yield from (("without", role) for role in sorted(limits.leave_out))
    yield from (("language", code) for code in limits.languages)
