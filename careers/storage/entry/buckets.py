"""The shelf of buckets: limits that hold across workers, by one statement each."""

from datetime import datetime
from typing import Any

from careers.people.entry.patience import Patience
from careers.people.entry.secret import hashed
from careers.storage.clock import seconds
from careers.storage.engine import Engine

TAKE = """
    insert into buckets (name, tokens, at, full_at)
    values (:name, :most - 1, :now, :now + 1 / :rate)
    on conflict (name) do update set
        tokens = min(:most, tokens + (:now - at) * :rate) - 1,
        at = :now,
        full_at = :now + (:most + 1 - min(:most, tokens + (:now - at) * :rate)) / :rate
    where min(:most, tokens + (:now - at) * :rate) >= 1
"""
GIVE_BACK = "delete from buckets where name = :name"
LEFT = """
    select min(:most, tokens + (:now - at) * :rate) from buckets where name = :name
"""
TIDY = "delete from buckets where full_at <= :now"


class Buckets:
    """How many tries are left to whom. Names are hashed: a bucket tells of nobody."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def take(self, patience: Patience, whose: str, now: datetime) -> bool:
        """Take one try; ``False`` when there is none left."""
        return self._engine.write(TAKE, _values(patience, whose, now)) == 1

    def left(self, patience: Patience, whose: str, now: datetime) -> float:
        """Tell how many tries are left; below one, none is."""
        found = self._engine.value(LEFT, _values(patience, whose, now))
        return float(patience.tries if found is None else found)

    def give_back(self, patience: Patience, whose: str) -> None:
        """Fill a bucket up: the right person has come."""
        self._engine.write(GIVE_BACK, {"name": _name(patience, whose)})

    def tidy(self, now: datetime) -> int:
        """Throw away buckets that are full again: they say nothing."""
        return self._engine.write(TIDY, {"now": seconds(now)})


def _values(patience: Patience, whose: str, now: datetime) -> dict[str, Any]:
    return {
        "name": _name(patience, whose),
        "most": float(patience.tries),
        "rate": patience.rate,
        "now": now.timestamp(),
    }


def _name(patience: Patience, whose: str) -> str:
    return hashed(f"{patience.name}: {whose}")
