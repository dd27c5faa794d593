"""What helps with a barrier: data that counselors can add to without programming."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from careers.catalogue.tables import read
from careers.people.clients.barrier import Barrier, Support

FILE = "support.toml"

HELPS = 2
"""So many actions a plan begins with for each barrier."""


@cache
def load_supports(folder: Path) -> tuple[Support, ...]:
    """Read them once for all that one process does."""
    return tuple(read(folder / FILE, "support", Support))


def helping(supports: Iterable[Support], barrier: Barrier) -> tuple[Support, ...]:
    """List what helps with one barrier."""
    return tuple(own for own in supports if own.barrier is barrier)
