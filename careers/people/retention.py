"""How long what is known of people is kept: data, for each installation to choose."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path

from careers.catalogue.tables import read
from careers.errors import CareersError

FILE = "retention.toml"
NEEDED = (
    "applications",
    "unconfirmed-applications",
    "unconfirmed-alerts",
    "letters",
    "anonymous-profiles",
    "sessions",
    "longest-sessions",
    "password-links",
    "address-links",
    "invitations",
    "joining-links",
    "plan-links",
    "findables",
    "uploads",
    "clients",
    "backups",
)


LEAST = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Term:
    """What is kept, from when on, how long, why, and by which law if any.

    The time is told in ``days``, or in ``hours`` where a day would be too long.
    """

    id: str
    what: str
    since: str
    why: str
    days: int = 0
    hours: int = 0
    law: str = ""
    address: str = ""

    @property
    def time(self) -> timedelta:
        """How long it is kept."""
        return timedelta(days=self.days, hours=self.hours)


@dataclass(frozen=True, slots=True)
class Terms:
    """All of ``data/retention.toml``, by what it is about."""

    terms: Mapping[str, Term]

    def __getitem__(self, name: str) -> timedelta:
        """Tell how long a thing is kept."""
        return self.terms[name].time


@cache
def load_terms(folder: Path) -> Terms:
    """Read the terms once; one that is missing or keeps nothing is named."""
    terms = {term.id: term for term in read(folder / FILE, "term", Term)}
    missing = [name for name in NEEDED if name not in terms]
    if missing:
        raise CareersError(f"{FILE} lacks “{missing[0]}”.", "Add it, with its days.")
    hasty = [term.id for term in terms.values() if term.time < LEAST]
    if hasty:
        raise CareersError(
            f"{FILE}, “{hasty[0]}”: days or hours must be 1 or more.", "Mend it."
        )
    return Terms(terms)
