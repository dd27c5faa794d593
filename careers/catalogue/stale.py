"""What was looked at so long ago that it may no longer be true."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from careers.catalogue.catalogue import Catalogue

YEAR = timedelta(days=365)


def stale(catalogue: Catalogue, today: date) -> tuple[str, ...]:
    """Name what was last checked more than a year ago, the oldest first."""
    dated = sorted((thing.checked_on, thing.id) for thing in _things(catalogue))
    return tuple(id_ for checked_on, id_ in dated if today - checked_on > YEAR)


def warning(catalogue: Catalogue, today: date) -> str:
    """Say what to look at again; nothing when all was looked at within a year."""
    old = stale(catalogue, today)
    if not old:
        return ""
    entries = "entry was" if len(old) == 1 else "entries were"
    return f"{len(old)} {entries} last checked more than a year ago: {', '.join(old)}."


def _things(catalogue: Catalogue) -> Iterator[Any]:
    """List whatever carries the day on which somebody last looked at it."""
    shelves: tuple[Mapping[Any, Any], ...] = (
        catalogue.roles,
        catalogue.skills,
        catalogue.guides,
        catalogue.terms,
        catalogue.sources,
    )
    for shelf in shelves:
        yield from (thing for thing in shelf.values() if thing.checked_on)
