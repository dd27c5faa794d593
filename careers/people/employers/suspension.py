"""An employer whom a moderator has taken off the board, for a while or for good."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Suspension:
    """Since when nobody sees an employer's jobs, and why, in a moderator's words."""

    employer: str
    since: datetime
    reason: str
