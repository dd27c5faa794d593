"""The one address of a trip, the chips of its limits, and the openings they leave.

A link that changes a limit also says what the limits were: so its page can tell what
the change is worth.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from careers.board.criteria import Criteria
from careers.catalogue.catalogue import Catalogue
from careers.pathways.limits import MOST_MONTHS, Limits, Phones
from careers.pathways.planner import Trip
from careers.web.context import now, store
from careers.web.words.paths import limit_words

PATHS = "/paths/"
WAS, NONE = "was", "none"
HALF_A_YEAR = 6
WEEKLY = (1, 2, 3, 4, 6, 8, 10, 15, 20, 30)

OFFERED: tuple[tuple[str, object], ...] = (
    ("remote", True),
    ("days", True),
    ("no_degree", True),
    ("phones", Phones.LEAVE),
    ("weekly", 4),
    ("money", 0),
    ("months", 24),
)
"""Limits that many have, each one tap from on."""


@dataclass(frozen=True, slots=True)
class Chip:
    """One limit, and the trip without it, or with it."""

    id: str
    label: str
    href: str


def address(
    trip: Trip, *, at: str = PATHS, way: int = 1, was: Limits | None = None
) -> str:
    """Write a trip as a link: nothing empty, always in the same order."""
    said = [*pairs(trip), *([("way", way)] if way > 1 else [])]
    if was is not None:
        said.append((WAS, said_limits(was)))
    return f"{at}?{urlencode(said)}"


def chips(trip: Trip, catalogue: Catalogue) -> tuple[Chip, ...]:
    """List the limits that are on, each one tap from off."""
    limits = trip.limits
    rest = [name for name in ("languages", "lives") if getattr(limits, name)]
    return tuple(
        Chip(
            name,
            limit_words(name, limits, catalogue),
            _changed(trip, limits.off(name)),
        )
        for name in (*limits.on(), *rest)
    )


def more_chips(trip: Trip, catalogue: Catalogue) -> tuple[Chip, ...]:
    """List limits that are off, each one tap from on, and other values of some."""
    limits, on = trip.limits, trip.limits.on()
    offered = [(name, name, value) for name, value in OFFERED if name not in on]
    return tuple(
        Chip(id_, limit_words(name, other, catalogue), _changed(trip, other))
        for id_, name, value in (*offered, *_nearby(limits))
        for other in [replace(limits, **{name: value})]  # type: ignore[arg-type] # a field by name
    )


def said_limits(limits: Limits) -> str:
    """Write limits alone, as a page that follows finds them under ``was``."""
    return urlencode(list(_limit_pairs(limits))) or NONE


def criteria(limits: Limits) -> Criteria:
    """Say which open jobs keep to the limits, as far as ads tell."""
    return Criteria(
        setting=("virtual",) if limits.remote else (),
        language=limits.languages,
        lives=limits.lives,
        shift=("days",) if limits.days else (),
    )


def openings(limits: Limits) -> dict[str, int]:
    """Count today's open jobs of each role under the limits."""
    wanted = criteria(limits)
    if wanted.is_empty():
        return store().jobs.openings(now())
    return dict(store().jobs.search(wanted, now()).counts.get("role", {}))


def pairs(trip: Trip) -> Iterator[tuple[str, str | int]]:
    """Say a trip in the words of an address."""
    yield "start", trip.start
    if trip.goal:
        yield "goal", trip.goal
    yield from _limit_pairs(trip.limits)


def _changed(trip: Trip, limits: Limits) -> str:
    return address(replace(trip, limits=limits), was=trip.limits)


def _nearby(limits: Limits) -> Iterator[tuple[str, str, int]]:
    """Offer a little less and a little more of what is counted."""
    if limits.weekly:
        less = [hours for hours in WEEKLY if hours < limits.weekly][-1:]
        more = [hours for hours in WEEKLY if hours > limits.weekly][:1]
        yield from (("weekly-less", "weekly", hours) for hours in less)
        yield from (("weekly-more", "weekly", hours) for hours in more)
    if limits.months < MOST_MONTHS:
        if limits.months > HALF_A_YEAR:
            yield "months-less", "months", limits.months - HALF_A_YEAR
        yield "months-more", "months", min(MOST_MONTHS, limits.months + HALF_A_YEAR)


def _limit_pairs(limits: Limits) -> Iterator[tuple[str, str | int]]:
    said: dict[str, str | int | None] = {
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
