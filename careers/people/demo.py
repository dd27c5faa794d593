"""The people of the demo world: invented accounts, and what some have applied for."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from careers.catalogue.tables import read
from careers.pathways.limits import Limits
from careers.people.clients.agency import Agency
from careers.people.clients.barrier import Barrier, Hurdle
from careers.people.clients.client import Agreed, Client, Said
from careers.people.clients.intake import SUMMARY, Intake
from careers.people.employers import application
from careers.people.employers.application import Application, Came, Reason, Step
from careers.people.entry.membership import Membership, Part
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.past import PastRole

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


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoClient:
    """A client of the agency: what they did, where to, and what stands in the way."""

    code: str
    days_ago: int
    name: str = ""
    role: str = ""
    months: int = 0
    goals: tuple[str, ...] = ()
    weekly: int | None = None
    barriers: tuple[Barrier, ...] = ()
    tags: tuple[str, ...] = ()

    def client(
        self, agency: str, by: int, *, done: PastRole | None, now: datetime
    ) -> Client:
        """Give the record as if it had been begun those days ago."""
        since = now - timedelta(days=self.days_ago)
        profile = AnonymousProfile()
        intake = Intake(
            start=self.role,
            goals=self.goals,
            limits=Limits(weekly=self.weekly),
            hurdles=tuple(Hurdle(barrier) for barrier in self.barriers),
        )
        said = Said(
            name=self.name,
            tags=self.tags,
            agreed=Agreed("Asked in the first talk, and agreed.", since.date()),
            intake=intake.looked_at(SUMMARY) if self.goals else intake,
            profile=profile.with_past(self.role, done) if done else profile,
        )
        return Client(
            agency=agency,
            counselor=by,
            code=self.code,
            made_at=since,
            changed_at=since,
            said=said,
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


def clients(folder: Path) -> list[DemoClient]:
    """List who is counseled there."""
    return read(folder / "people.toml", "client", DemoClient)
