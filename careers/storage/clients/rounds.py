"""The shelf of rounds: who needed a counselor when their caseload was looked through.

Made anew after a while; only numbers are kept, in their order, and never for long.
"""

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from careers.storage.clock import seconds
from careers.storage.engine import Engine

LASTS = timedelta(minutes=10)
"""So long the order of a caseload is good enough for who comes next."""

FIND = """
    select clients from client_rounds
     where account = :account and agency = :agency and day = :day and made > :since
"""
PUT = """
    insert into client_rounds (account, agency, day, made, clients)
    values (:account, :agency, :day, :made, :clients)
    on conflict (account, agency) do update
       set day = excluded.day, made = excluded.made, clients = excluded.clients
"""


class Rounds:
    """In which order a counselor’s clients need attention."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def find(
        self, account: int, agency: str, *, day: date, now: datetime
    ) -> tuple[int, ...] | None:
        """Fetch the order of a day by number; ``None`` when it has to be made."""
        values = {
            "account": account,
            "agency": agency,
            "day": day.isoformat(),
            "since": seconds(now - LASTS),
        }
        found = self._engine.value(FIND, values)
        return None if found is None else tuple(json.loads(found))

    def put(
        self,
        account: int,
        agency: str,
        clients: Sequence[int],
        *,
        day: date,
        now: datetime,
    ) -> None:
        """Keep the order of a day in the place of the one before."""
        values = {
            "account": account,
            "agency": agency,
            "day": day.isoformat(),
            "made": seconds(now),
            "clients": json.dumps(clients),
        }
        self._engine.write(PUT, values)
