"""The people of the demo world: invented accounts, and what some have applied for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from careers.catalogue.tables import read
from careers.people.clients.agency import Agency
from careers.people.employers import application
from careers.people.employers.application import Application, Came, Reason, Step
from careers.people.entry.membership import Membership, Part

PASSWORD = "three trains at noon"  # noqa: S105 - no secret: it is told to everybody
"""Everybody's in the demo world, and printed: never for a site that others reach."""


@dataclass(frozen=True, slots=True)
class Persona:
    """Somebody to sign in as; ``of`` names their employer or agency."""

    email: str
    does: str
    part: Part | None = None
    of: str = ""
    leads: bool = False

    @property
    def memberships(self) -> tuple[Membership, ...]:
        """What they are besides a seeker."""
        parts = (self.part, Part.LEAD if self.leads else None)
        return tuple(Membership(part, self.of) for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """Somebody who applied: for which ad, how many days ago, and what came of it."""

    job: str
    name: str
    email: str
    days_ago: int
    phone: str = ""
    message: str = ""
    steps: tuple[Step, ...] = ()
    reason: Reason | None = None
    came: Came = Came.BOARD

    def application(self, job: int, secret: str, now: datetime) -> Application:
        """Give the application as if it had been sent those days ago, a step a day."""
        sent = now - timedelta(days=self.days_ago)
        taken = (Step.SENT, *self.steps)
        return Application(
            job=job,
            made_at=sent,
            said=application.Said(
                self.name, self.email, secret, self.phone, self.message
            ),
            came=self.came,
            steps={step: sent + timedelta(days=n) for n, step in enumerate(taken)},
            reason=self.reason,
        )


def personas(folder: Path) -> list[Persona]:
    """List who can be signed in as."""
    return read(folder / "people.toml", "persona", Persona)


def applicants(folder: Path) -> list[Applicant]:
    """List who applied for ads of the demo world."""
    return read(folder / "people.toml", "applicant", Applicant)


def agencies(folder: Path) -> list[Agency]:
    """List the agencies."""
    return read(folder / "people.toml", "agency", Agency)
