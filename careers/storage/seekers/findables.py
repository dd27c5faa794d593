"""The shelf of people who may be found, and of whom an employer has written to."""

import json
from datetime import datetime, timedelta
from typing import Any

from careers.people.seekers.findable import Findable
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

FIND = "select account, since, seen, hidden_from, agreed from findables"
ONE = f"{FIND} where account = :account"
HERE = f"{FIND} where seen > :oldest order by seen desc, account"
PUT = """
    insert into findables (account, since, seen, hidden_from, agreed)
    values (:account, :now, :now, :hidden_from, :agreed)
    on conflict (account) do update
    set seen = excluded.seen, hidden_from = excluded.hidden_from,
        agreed = excluded.agreed
"""
DROP = "delete from findables where account = :account"
SEEN = "update findables set seen = :now where account = :account and seen <= :oldest"
TIDY = "delete from findables where seen <= :oldest"
INVITE = """
    insert or ignore into found_invitations (job, account, at)
    values (:job, :account, :now)
"""
INVITED = "select account n from found_invitations where job = :job"
TO_ACCOUNT = "select job, at from found_invitations where account = :account"

DAY = timedelta(days=1)
"""Visits within a day are written down once."""


class Findables:
    """People who let themselves be found."""

    def __init__(self, engine: Engine, *, away: timedelta) -> None:
        self._engine = engine
        self.away = away

    def find(self, account: int) -> Findable | None:
        """Tell what somebody chose; ``None``: they are not found."""
        row = self._engine.row(ONE, {"account": account})
        return _findable(row) if row else None

    def put(
        self,
        account: int,
        hidden_from: frozenset[str],
        now: datetime,
        *,
        agreed: str = "",
    ) -> None:
        """Let somebody be found, but by these employers not; note what they read."""
        hidden = json.dumps(sorted(hidden_from))
        values = {"account": account, "now": seconds(now), "hidden_from": hidden}
        self._engine.write(PUT, values | {"agreed": agreed})

    def drop(self, account: int) -> None:
        """Let nobody find them."""
        self._engine.write(DROP, {"account": account})

    def seen(self, account: int, now: datetime) -> None:
        """Note that they are here."""
        own = self.find(account)
        if own and now - own.seen >= DAY:
            values = {"account": account, "now": seconds(now)}
            self._engine.write(SEEN, values | {"oldest": seconds(now - DAY)})

    def by(self, employer: str, now: datetime) -> tuple[Findable, ...]:
        """List whom an employer may find, those who were here last first."""
        rows = self._engine.rows(HERE, {"oldest": seconds(now - self.away)})
        found = map(_findable, rows)
        return tuple(own for own in found if own.is_found(employer))

    def invite(self, job: int, account: int, now: datetime) -> bool:
        """Note an invitation; ``False`` when there was one for this job."""
        values = {"job": job, "account": account, "now": seconds(now)}
        return self._engine.write(INVITE, values) == 1

    def invited(self, job: int) -> frozenset[int]:
        """Tell who was invited to a job."""
        return frozenset(self._engine.numbers(INVITED, {"job": job}).tolist())

    def invitations(self, account: int) -> dict[int, datetime]:
        """Tell which jobs somebody was invited to, and when."""
        rows = self._engine.rows(TO_ACCOUNT, {"account": account})
        return {row["job"]: moment(row["at"]) for row in rows}

    def tidy(self, now: datetime) -> int:
        """Turn it off for whoever stays away."""
        return self._engine.write(TIDY, {"oldest": seconds(now - self.away)})


def _findable(row: dict[str, Any]) -> Findable:
    return Findable(
        row["account"],
        moment(row["since"]),
        moment(row["seen"]),
        frozenset(json.loads(row["hidden_from"])),
        row["agreed"],
    )
