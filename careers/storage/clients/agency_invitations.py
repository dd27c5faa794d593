"""The shelf of invitations to an agency: for one address, once, and not for long."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from careers.people.entry.membership import Part
from careers.people.entry.secret import fresh, hashed
from careers.storage.clock import moment, seconds
from careers.storage.engine import Engine

ADD = """
    insert into agency_invitations (name, agency, email, part, by, until)
    values (:name, :agency, :email, :part, :by, :until)
"""
COLUMNS = "select agency, email, part, by, until from agency_invitations"
FIND = f"{COLUMNS} where name = :name and until > :now"
OF = f"{COLUMNS} where agency = :agency and until > :now order by until, email"
USE = "delete from agency_invitations where name = :name and until > :now"
END = "delete from agency_invitations where agency = :agency and email = :email"
TIDY = "delete from agency_invitations where until <= :now"


@dataclass(frozen=True, slots=True)
class AgencyInvitation:
    """Somebody was asked to work at an agency, as counselor or as lead."""

    agency: str
    email: str
    part: Part
    by: int
    until: datetime


class AgencyInvitations:
    """Invitations that were sent and not used; only their hash is kept."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, invitation: AgencyInvitation) -> str:
        """Invite an address; an earlier invitation of it ends. Give the secret."""
        secret = fresh()
        values = {
            "name": hashed(secret),
            "agency": invitation.agency,
            "email": invitation.email,
            "part": invitation.part.value,
            "by": invitation.by,
            "until": seconds(invitation.until),
        }
        with self._engine.writing():
            self.end(invitation.agency, invitation.email)
            self._engine.write(ADD, values)
        return secret

    def find(self, secret: str, now: datetime) -> AgencyInvitation | None:
        """Look at an invitation without using it."""
        row = self._engine.row(FIND, {"name": hashed(secret), "now": seconds(now)})
        return _invitation(row) if row else None

    def of(self, agency: str, now: datetime) -> tuple[AgencyInvitation, ...]:
        """Tell who was invited and has not come yet."""
        values = {"agency": agency, "now": seconds(now)}
        return tuple(_invitation(row) for row in self._engine.rows(OF, values))

    def use(self, secret: str, now: datetime) -> bool:
        """Spend an invitation; ``False`` when it was spent or withdrawn before."""
        values = {"name": hashed(secret), "now": seconds(now)}
        return self._engine.write(USE, values) == 1

    def end(self, agency: str, email: str) -> None:
        """Withdraw an invitation."""
        self._engine.write(END, {"agency": agency, "email": email})

    def tidy(self, now: datetime) -> int:
        """Throw away what nobody followed."""
        return self._engine.write(TIDY, {"now": seconds(now)})


def _invitation(row: dict[str, Any]) -> AgencyInvitation:
    return AgencyInvitation(
        row["agency"],
        row["email"],
        Part(row["part"]),
        row["by"],
        moment(row["until"]),
    )
