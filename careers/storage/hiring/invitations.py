"""The shelf of invitations: each is for one address, works once, and not for long."""

from datetime import datetime
from typing import Any

from careers.people.employers.hiring import Invitation
from careers.people.entry.secret import fresh, hashed
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

ADD = """
    insert into invitations (name, employer, email, by, until)
    values (:name, :employer, :email, :by, :until)
"""
COLUMNS = "select employer, email, by, until from invitations"
FIND = f"{COLUMNS} where name = :name and until > :now"
OF = f"{COLUMNS} where employer = :employer and until > :now order by until, email"
USE = "delete from invitations where name = :name and until > :now"
END = "delete from invitations where employer = :employer and email = :email"
END_BY = "delete from invitations where employer = :employer and by = :by"
END_ALL = "delete from invitations where employer = :employer"
TIDY = "delete from invitations where until <= :now"


class Invitations:
    """Invitations that were sent and not used; only their hash is kept."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, invitation: Invitation) -> str:
        """Invite an address; an earlier invitation of it ends. Give the secret."""
        secret = fresh()
        values = {
            "name": hashed(secret),
            "employer": invitation.employer,
            "email": invitation.email,
            "by": invitation.by,
            "until": seconds(invitation.until),
        }
        with self._engine.writing():
            self.end(invitation.employer, invitation.email)
            self._engine.write(ADD, values)
        return secret

    def find(self, secret: str, now: datetime) -> Invitation | None:
        """Look at an invitation without using it."""
        values = {"name": hashed(secret), "now": seconds(now)}
        row = self._engine.row(FIND, values)
        return _invitation(row) if row else None

    def of(self, employer: str, now: datetime) -> tuple[Invitation, ...]:
        """Tell who was invited and has not come yet."""
        values = {"employer": employer, "now": seconds(now)}
        return tuple(_invitation(row) for row in self._engine.rows(OF, values))

    def use(self, secret: str, now: datetime) -> bool:
        """Spend an invitation; ``False`` when it was spent or withdrawn before."""
        values = {"name": hashed(secret), "now": seconds(now)}
        return self._engine.write(USE, values) == 1

    def end(self, employer: str, email: str) -> None:
        """Withdraw an invitation."""
        self._engine.write(END, {"employer": employer, "email": email})

    def end_by(self, employer: str, by: int) -> None:
        """Withdraw what somebody has sent who no longer hires there."""
        self._engine.write(END_BY, {"employer": employer, "by": by})

    def end_all(self, employer: str) -> None:
        """Withdraw every invitation of an employer."""
        self._engine.write(END_ALL, {"employer": employer})

    def tidy(self, now: datetime) -> int:
        """Throw invitations away whose time is over."""
        return self._engine.write(TIDY, {"now": seconds(now)})


def _invitation(row: dict[str, Any]) -> Invitation:
    return Invitation(row["employer"], row["email"], row["by"], moment(row["until"]))
