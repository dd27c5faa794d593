"""What searches find at this moment, looked for once: many alerts ask the same."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from flask import g

from careers.storage.engine import Numbers
from careers.web.context import now, store
from careers.web.seek.alerting import criteria_of

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Shared:
    """What was found while the board is as it is; the clock of a round stands still."""

    revision: int
    found: dict[Any, Any] = field(default_factory=dict)


def open_jobs(asked: str) -> Numbers:
    """Name the open jobs that a search finds, the newest first."""
    return shared(asked, lambda: store().jobs.matching(criteria_of(asked), now()))


def shared(key: Any, find: Callable[[], Found]) -> Found:
    """Find a thing once for all alerts of a round, and anew when the board changes."""
    found = _shared().found
    if key not in found:
        found[key] = find()
    answer: Found = found[key]
    return answer


def _shared() -> Shared:
    known: Shared | None = g.get("alert_searches")
    revision = store().jobs.revision()
    if known is None or known.revision != revision:
        g.alert_searches = known = Shared(revision)
    return known
