"""The columns of this process, kept in step with the database."""

from dataclasses import dataclass, field
from threading import Lock

from careers.storage.engine import Engine
from careers.storage.search.columns import Columns, Line, Mask

REVISION = "select coalesce(max(changed), 0) from jobs"

CHANGES = """
    select number, posted_at, closes_at, currency, pay_low, pay_high, employer, tokens,
           coalesce(removed_at, merged_into, held_at, suspended_at) is not null
      from jobs
     where changed > :revision
  order by posted_at desc, number desc
"""


@dataclass(slots=True)
class Board:
    """What every thread of a process shares: the columns, and which jobs are open."""

    columns: Columns = field(default_factory=Columns)
    _revision: int = -1
    _open: Mask | None = None
    _since: int = 0
    _until: int = 0
    _lock: Lock = field(default_factory=Lock)

    def current(self, engine: Engine) -> Columns:
        """Bring the columns up to date, reading only what has changed."""
        revision = int(engine.value(REVISION))
        if revision != self._revision:
            with self._lock:
                self._catch_up(engine, revision)
        return self.columns

    def open_at(self, now: int) -> tuple[Columns, Mask]:
        """Mark the open jobs; the mask is kept until the next one opens or closes."""
        with self._lock:
            if self._open is None or not self._since <= now < self._until:
                self._open = self.columns.open_at(now)
                self._since = now
                self._until = self.columns.until(self._open, now)
            return self.columns, self._open

    def steady_until(self, now: int) -> int:
        """Tell when the next job opens or closes."""
        self.open_at(now)
        return self._until

    def _catch_up(self, engine: Engine, revision: int) -> None:
        if revision == self._revision:
            return
        lines, gone = [], []
        for *values, is_gone in engine.stream(CHANGES, {"revision": self._revision}):
            line = Line(*values)
            if is_gone:
                gone.append(line.number)
            else:
                lines.append(line)
        self.columns = self.columns.with_changes(lines, gone)
        self._revision = revision
        self._open = None
