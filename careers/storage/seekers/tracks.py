"""The shelf of people's own boards: what they did about which job, sealed."""

from dataclasses import replace
from typing import Any

import msgspec

from careers.people.entry.seal import Seal
from careers.people.seekers.track import Track
from careers.storage.engine import Engine

COLUMNS = "select number, job, sealed from tracks where account = :account"
ALL = f"{COLUMNS} order by number desc"
ONE = f"{COLUMNS} and number = :number"
OF_JOB = f"{COLUMNS} and job = :job"
ADD = """
    insert into tracks (account, job, sealed) values (:account, :job, :sealed)
    on conflict (account, job) do update set sealed = excluded.sealed
 returning number
"""
CHANGE = """
    update tracks set sealed = :sealed where account = :account and number = :number
"""
DROP = "delete from tracks where account = :account and number = :number"


class Tracks:
    """What people note about their own applications; nobody else ever sees it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._read = msgspec.json.Decoder(Track)

    def all(self, account: int, seal: Seal) -> tuple[Track, ...]:
        """Fetch somebody's whole board, what was added last first."""
        rows = self._engine.rows(ALL, {"account": account})
        found = (self._track(row, seal) for row in rows)
        return tuple(track for track in found if track)

    def find(self, account: int, number: int, seal: Seal) -> Track | None:
        """Fetch one job of somebody's own board."""
        row = self._engine.row(ONE, {"account": account, "number": number})
        return self._track(row, seal) if row else None

    def of_job(self, account: int, job: int, seal: Seal) -> Track | None:
        """Fetch what somebody noted about a job, if anything."""
        row = self._engine.row(OF_JOB, {"account": account, "job": job})
        return self._track(row, seal) if row else None

    def put(self, account: int, track: Track, seal: Seal) -> Track:
        """Keep what somebody noted; a job stands on a board once."""
        sealed = seal.close(msgspec.json.encode(replace(track, number=None)))
        values: dict[str, Any] = {"account": account, "sealed": sealed}
        if track.number is not None:
            self._engine.write(CHANGE, values | {"number": track.number})
            return track
        with self._engine.writing():
            number = self._engine.value(ADD, values | {"job": track.job})
        return replace(track, number=int(number))

    def drop(self, account: int, number: int) -> bool:
        """Take a job off somebody's board."""
        values = {"account": account, "number": number}
        return self._engine.write(DROP, values) == 1

    def _track(self, row: dict[str, Any], seal: Seal) -> Track | None:
        """Open one; what was sealed with another key is as good as gone."""
        content = seal.open(row["sealed"])
        if content is None:
            return None
        return replace(self._read.decode(content), number=row["number"])
