"""The shelf of ads that are likely of the same job, found when one is written."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from careers.board.job import Job
from careers.board.twice import Kind, Twice, twice
from careers.storage.clock import seconds
from careers.storage.engine import Engine
from careers.storage.jobs.jobs import Jobs

SEEN = "removed_at is null and merged_into is null and closes_at > :now"
SAME_WORDS = f"""
    select f.job as n from json_each(:marks) as own
      join fingerprints f on f.mark = own.value
                         and f.job in (select job from fingerprints
                                        where mark = own.value
                                     order by job desc limit {{most}})
      join jobs j on j.number = f.job
     where f.job <> :number and {SEEN}
  group by f.job
    having count(*) >= {{least}}
     limit {{most}}
"""
SAME_TITLE = f"""
    select number as n from jobs
     where employer = :employer and title = :title and number <> :number and {SEEN}
  order by number desc
     limit 5
"""
NOTE = """
    insert into same_jobs (one, other, kind, at) values (:one, :other, :kind, :at)
    on conflict (one, other) do update set kind = excluded.kind
     where decided_at is null
"""
WAITING = """
    select s.one, s.other, s.kind from same_jobs s
      join jobs a on a.number = s.one
      join jobs b on b.number = s.other
     where s.decided_at is null
       and coalesce(a.removed_at, a.merged_into, b.removed_at, b.merged_into) is null
       and a.closes_at > :now and b.closes_at > :now
  order by s.kind, s.at, s.one, s.other
     limit :count
"""
FIND = "select one, other, kind from same_jobs where one = :one and other = :other"
DECIDE = """
    update same_jobs set decided_at = :now, decided = :decided
     where one = :one and other = :other
"""

MARKS = 8
LEAST = 5
"""So many of the eight smallest hashes two texts share that are nearly the same."""
MOST = 20
"""The newest holders of a hash: what a thousand ads share makes no million pairs."""


class SameJobs:
    """Pairs of ads: noted as jobs come in, never by comparing all with all."""

    def __init__(self, engine: Engine, jobs: Jobs) -> None:
        self._engine = engine
        self._jobs = jobs

    def note(self, job: Job, marks: Sequence[int], now: datetime) -> None:
        """Note what is likely the same job as one that was just written."""
        near = self._near(job, marks, now)
        others = self._jobs.with_numbers([*near])
        found = (twice(job, each, same_text=near[each.number or 0]) for each in others)
        rows = [_row(pair) | {"at": seconds(now)} for pair in found if pair]
        if rows:
            self._engine.write_many(NOTE, rows)

    def waiting(self, now: datetime, count: int = 50) -> list[Twice]:
        """Name pairs of open jobs that nobody has decided, the gravest first."""
        rows = self._engine.rows(WAITING, {"now": seconds(now), "count": count})
        return [_pair(row) for row in rows]

    def find(self, one: int, other: int) -> Twice | None:
        """Fetch one pair, by the older number and the newer."""
        row = self._engine.row(FIND, {"one": one, "other": other})
        return _pair(row) if row else None

    def decide(self, pair: Twice, decided: str, now: datetime) -> None:
        """Keep what a moderator decided; the pair is never shown again."""
        values = {"now": seconds(now), "decided": decided}
        self._engine.write(DECIDE, _row(pair) | values)

    def _near(self, job: Job, marks: Sequence[int], now: datetime) -> dict[int, bool]:
        """Number what is near, and tell whether it has nearly the same text."""
        own = {"number": job.number, "now": seconds(now)}
        titled = own | {"employer": job.employer.slug, "title": job.title}
        worded = own | {"marks": json.dumps(list(marks[:MARKS]))}
        near = dict.fromkeys(self._numbers(SAME_TITLE, titled), False)
        sql = SAME_WORDS.format(most=MOST, least=min(LEAST, len(marks) or LEAST))
        return near | dict.fromkeys(self._numbers(sql, worded), True)

    def _numbers(self, sql: str, values: dict[str, Any]) -> Iterator[int]:
        yield from self._engine.numbers(sql, values).tolist()


def _pair(row: dict[str, Any]) -> Twice:
    return Twice(row["one"], row["other"], Kind(row["kind"]))


def _row(pair: Twice) -> dict[str, Any]:
    return {"one": pair.one, "other": pair.other, "kind": pair.kind.value}
