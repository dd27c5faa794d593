"""What changed on the board that plans of clients look at."""

import json
from collections.abc import Iterable
from datetime import datetime

from careers.storage.clock import seconds
from careers.storage.engine import Engine

OPEN = """
    coalesce(removed_at, merged_into, held_at) is null
    and posted_at <= :now and closes_at > :now
"""
NEW = f"""
    select role, count(*) as many from jobs
     where {OPEN} and posted_at > :since and role is not null group by role
"""
CLOSED = f"""
    select value as number from json_each(:numbers)
     where value not in (select number from jobs where {OPEN})
"""


class FreshJobs:
    """Jobs that came, and jobs that went."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_role(self, since: datetime, now: datetime) -> dict[str, int]:
        """Count the open jobs of each role that were posted since a moment."""
        values = {"since": seconds(since), "now": seconds(now)}
        return {row["role"]: row["many"] for row in self._engine.rows(NEW, values)}

    def closed(self, numbers: Iterable[int], now: datetime) -> frozenset[int]:
        """Tell which of some jobs are not open any more."""
        asked = json.dumps(sorted(set(numbers)))
        rows = self._engine.rows(CLOSED, {"numbers": asked, "now": seconds(now)})
        return frozenset(row["number"] for row in rows)
