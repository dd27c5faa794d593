"""What the middle open ad pays, by role and country."""

from datetime import datetime, timedelta
from decimal import Decimal
from statistics import median

from careers.board.job import Job
from careers.board.pay import Unit
from careers.board.screening.ad import Median
from careers.storage.clock import seconds
from careers.storage.engine import Engine

PAY = """
    select coalesce(pay_low, pay_high) as low, pay_high
      from (select * from jobs
             where role = :role and currency = :currency and pay_high is not null
               and removed_at is null and merged_into is null
               and posted_at <= :now and closes_at > :now
          order by number desc
             limit 2000)
     where json_extract(details, '$.where.country') is :country
       and number is not :number
"""
"""The newest are enough for a middle, and a million jobs do not make it slow."""

HOUR = timedelta(hours=1)
Kind = tuple[str | None, str | None, str | None]

LEAST = 5
"""So many ads make a middle; fewer are somebody's secret, or chance."""


class Medians:
    """Pay of the open jobs, as one figure for each kind of work and place."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._usual: dict[Kind, tuple[datetime, Median | None]] = {}

    def usual(self, job: Job, now: datetime) -> Median | None:
        """Give the middle of ads like this one, as it was at most an hour ago.

        For whoever looks at many jobs: each kind of job is counted once an hour.
        """
        kind = (job.role, job.pay.currency, job.where.country)
        known = self._usual.get(kind)
        if known is None or not known[0] <= now < known[0] + HOUR:
            known = self._usual[kind] = now, self.beside(job, now)
        return known[1]

    def beside(self, job: Job, now: datetime) -> Median | None:
        """Give the middle of the other ads like this one; ``None``: too few."""
        values = {
            "role": job.role,
            "currency": job.pay.currency,
            "country": job.where.country,
            "number": job.number,
            "now": seconds(now),
        }
        found = [sum(pair) / 2 for pair in self._engine.stream(PAY, values)]
        if len(found) < LEAST or not job.pay.currency:
            return None
        return Median(Decimal(round(median(found))), job.pay.currency, Unit.YEAR)
