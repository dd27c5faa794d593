"""Which jobs wait for a moderator and are seen by nobody, and which one has closed."""

from datetime import datetime

from careers.storage.clock import seconds
from careers.storage.engine import Engine

NEXT = "(select coalesce(max(changed), 0) + 1 from jobs)"
HOLD = f"""
    update jobs set held_at = :now, changed = {NEXT}
     where number = :number and held_at is null
"""
RELEASE = f"""
    update jobs set held_at = null, changed = {NEXT}
     where number = :number and held_at is not null
"""
SHUT = f"""
    update jobs set shut_at = :now, closes_at = min(closes_at, :now), changed = {NEXT}
     where number = :number
"""
HELD = "select number as n from jobs where held_at is not null order by held_at, number"
APPLIES_AT = """
    select number as n from jobs
     where removed_at is null and held_at is null and merged_into is null
       and closes_at > :now
       and lower(json_extract(details, '$.apply_at')) like :like
"""


class Holding:
    """What moderators, the screen and readers' reports do to the jobs of the board."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def hold(self, number: int, now: datetime) -> bool:
        """Take a job out of everybody's sight; say whether it was in it."""
        values = {"number": number, "now": seconds(now)}
        return self._engine.write(HOLD, values) == 1

    def release(self, number: int) -> bool:
        """Let a job back onto the board; say whether it was held."""
        return self._engine.write(RELEASE, {"number": number}) == 1

    def shut(self, number: int, now: datetime) -> None:
        """Close a job; its page stays, and its feed does not open it again."""
        self._engine.write(SHUT, {"number": number, "now": seconds(now)})

    def held(self) -> list[int]:
        """Name the jobs that are held, the longest waiting first."""
        return [int(number) for number in self._engine.numbers(HELD)]

    def applies_at(self, domain: str, now: datetime) -> list[int]:
        """Name the jobs in sight that somebody applies for at a domain."""
        values = {"now": seconds(now), "like": f"%{domain.lower()}%"}
        return [int(number) for number in self._engine.numbers(APPLIES_AT, values)]
