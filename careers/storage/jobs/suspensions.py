"""The shelf of employers whom a moderator has taken off the board."""

from careers.people.employers.suspension import Suspension
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

NEXT = "(select coalesce(max(changed), 0) + 1 from jobs)"
ADD = """
    insert into suspended_employers (employer, since, reason)
    values (:employer, :since, :reason)
    on conflict (employer) do nothing
"""
HIDE = f"""
    update jobs set suspended_at = :since, changed = {NEXT} where employer = :employer
"""
LIFT = "delete from suspended_employers where employer = :employer"
SHOW = f"""
    update jobs set suspended_at = null, changed = {NEXT} where employer = :employer
"""
CALLED = """
    select s.employer, s.since, s.reason
      from suspended_employers s join employers e on e.slug = s.employer
     where lower(e.name) = lower(:name) and s.employer <> :but
     order by s.employer limit 1
"""
FIND = "select since, reason from suspended_employers where employer = :employer"


class Suspensions:
    """Employers whose jobs nobody sees, those that come in later with them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, suspension: Suspension) -> bool:
        """Take an employer's jobs off the board; ``False`` when they were off it."""
        own = {
            "employer": suspension.employer,
            "since": seconds(suspension.since),
            "reason": suspension.reason,
        }
        with self._engine.writing():
            if self._engine.write(ADD, own) == 0:
                return False
            self._engine.write(HIDE, own)
        return True

    def lift(self, employer: str) -> bool:
        """Let the jobs back that nothing else keeps off; say whether they were off."""
        own = {"employer": employer}
        with self._engine.writing():
            if self._engine.write(LIFT, own) == 0:
                return False
            self._engine.write(SHOW, own)
        return True

    def of(self, employer: str) -> Suspension | None:
        """Tell since when and why nobody sees an employer's jobs."""
        row = self._engine.row(FIND, {"employer": employer})
        if row is None:
            return None
        return Suspension(employer, moment(row["since"]), row["reason"])

    def called(self, name: str, *, but: str) -> Suspension | None:
        """Tell whether another employer of that name is off the board."""
        row = self._engine.row(CALLED, {"name": name, "but": but})
        if row is None:
            return None
        return Suspension(row["employer"], moment(row["since"]), row["reason"])
