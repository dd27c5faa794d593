"""Why an outcome came about: data that counselors can add to without programming."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from careers.catalogue.tables import read
from careers.errors import CareersError
from careers.people.clients.outcome import Outcome

FILE = "outcomes.toml"


@dataclass(frozen=True, slots=True)
class OutcomeReason:
    """One reason of one outcome. Records hold its ``id``: it is never used anew."""

    id: str
    outcome: Outcome
    name: str


@cache
def load_reasons(folder: Path) -> dict[str, OutcomeReason]:
    """Read them once for all that one process does, by their ids."""
    found = read(folder / FILE, "reason", OutcomeReason)
    counted = Counter(own.id for own in found)
    for own in found:
        if counted[own.id] > 1:
            raise CareersError(
                f"{FILE}, “{own.id}”: two reasons have this id.",
                "Give the newer one another id; records hold the older.",
            )
    return {own.id: own for own in found}
