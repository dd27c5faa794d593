"""What changed on the board that plans of clients look at."""

import json
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

OPEN = """
    coalesce(removed_at, merged_into, held_at, suspended_at) is null
    and posted_at <= :now and closes_at > :now
"""
NEW = f"""
    select role, count(*) as many from jobs
     where {OPEN} and posted_at > :since and role is not null group by role
"""
CLOSED = f"""
    select asked.value as number, jobs.closes_at, jobs.removed_at, jobs.held_at,
           jobs.suspended_at, jobs.details ->> '$.when.zone' as zone
      from json_each(:numbers) as asked left join jobs on jobs.number = asked.value
     where asked.value not in (select number from jobs where {OPEN})
"""
ENDS = ("closes_at", "removed_at", "held_at", "suspended_at")
"""Moments from which nobody sees a job any more."""


class FreshJobs:
    """Jobs that came, and jobs that went."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def by_role(self, since: datetime, now: datetime) -> dict[str, int]:
        """Count the open jobs of each role that were posted since a moment."""
        values = {"since": seconds(since), "now": seconds(now)}
        return {row["role"]: row["many"] for row in self._engine.rows(NEW, values)}

    def closed(self, numbers: Iterable[int], now: datetime) -> dict[int, date | None]:
        """Tell which of some jobs are not open any more, and since when if known."""
        asked = json.dumps(sorted(set(numbers)))
        rows = self._engine.rows(CLOSED, {"numbers": asked, "now": seconds(now)})
        return {row["number"]: _since(row, seconds(now)) for row in rows}


def _since(row: dict[str, Any], now: int) -> date | None:
    """Tell the last day on which it could be seen, on the job’s own clock."""
    known = (row[name] for name in ENDS)
    over = [at for at in known if at is not None and at <= now]
    if not over:
        return None
    zone = ZoneInfo(row["zone"] or "UTC")
    return (moment(min(over)) - timedelta(microseconds=1)).astimezone(zone).date()
