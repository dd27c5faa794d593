"""The clients of the demo world: where each of them stands in a plan of their own."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

from careers.board.place import Setting
from careers.catalogue.catalogue import Catalogue
from careers.catalogue.tables import read
from careers.pathways.learner import Learner
from careers.pathways.limits import Limits
from careers.people.clients.barrier import Barrier, Hurdle, Support
from careers.people.clients.client import Agreed, Client, Said
from careers.people.clients.client_plan import ClientPlan
from careers.people.clients.first_plan import plan_by
from careers.people.clients.follow_up import Contact, FollowUp, Way
from careers.people.clients.footing import footing_of, moves, step_figures
from careers.people.clients.intake import SUMMARY, Intake
from careers.people.clients.option import Option
from careers.people.clients.outcome import EmployerKind, Ended, Outcome
from careers.people.clients.plan_version import Agreement, Side, Version
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.past import usual


@dataclass(frozen=True, slots=True)
class DemoContact:
    """A talk so many days ago, and what was said."""

    days_ago: int
    way: Way
    note: str


@dataclass(frozen=True, slots=True)
class DemoEnd:
    """What came of it so many days ago; ``code`` is a reason of data/outcomes.toml."""

    days_ago: int
    outcome: Outcome
    code: str
    role: str = ""
    employer: EmployerKind | None = None
    setting: Setting | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoPlan:
    """A plan over some roles, proposed so many days ago.

    ``done`` counts the things that were done one after the other; ``jobs`` are ads
    of the demo world that it links to, by their keys.
    """

    way: tuple[str, ...]
    days_ago: int
    agreed: bool = True
    done: int = 0
    jobs: tuple[str, ...] = ()


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
    plan: DemoPlan | None = None
    contacts: tuple[DemoContact, ...] = ()
    ended: DemoEnd | None = None

    def client(self, agency: str, by: int, known: Catalogue, now: datetime) -> Client:
        """Give the record as if it had been begun those days ago."""
        since = now - timedelta(days=self.days_ago)
        return Client(
            agency=agency,
            counselor=by,
            code=self.code,
            made_at=since,
            changed_at=since,
            said=self._said(known, now),
        )

    def _said(self, known: Catalogue, now: datetime) -> Said:
        intake = Intake(
            start=self.role,
            goals=self.goals,
            limits=Limits(weekly=self.weekly),
            hurdles=tuple(Hurdle(barrier) for barrier in self.barriers),
        )
        profile = AnonymousProfile()
        if self.role:
            done = usual(known.roles[self.role], self.months)
            profile = profile.with_past(self.role, done)
        since = (now - timedelta(days=self.days_ago)).date()
        return Said(
            name=self.name,
            tags=self.tags,
            agreed=Agreed("Asked in the first talk, and agreed.", since),
            intake=intake.looked_at(SUMMARY) if self.goals else intake,
            profile=profile,
            ended=tuple(self._ended(now)),
            options=tuple(self._options(now)),
        )

    def _ended(self, now: datetime) -> Iterator[Ended]:
        own = self.ended
        if own:
            yield Ended(
                own.outcome,
                (now - timedelta(days=own.days_ago)).date(),
                role=own.role,
                code=own.code,
                employer=own.employer,
                setting=own.setting,
            )

    def _options(self, now: datetime) -> Iterator[Option]:
        if self.plan:
            on = (now - timedelta(days=self.plan.days_ago)).date()
            yield Option(roles=self.plan.way, made_on=on, kept=True)


def clients(folder: Path) -> list[DemoClient]:
    """List who is counseled there."""
    return read(folder / "people.toml", "client", DemoClient)


@dataclass(frozen=True, slots=True)
class Desk:
    """What papers are drawn up with: the map, what helps, the ads, and the moment."""

    known: Catalogue
    supports: tuple[Support, ...]
    jobs: Mapping[str, int]
    now: datetime


def papers(
    own: DemoClient, made: Client, desk: Desk
) -> tuple[Version | None, FollowUp]:
    """Draw up the plan of a client, if they have one, and what followed it."""
    talks = FollowUp(
        contacts=tuple(
            Contact(
                (desk.now - timedelta(days=one.days_ago)).date(),
                one.way,
                one.note,
                made.counselor,
            )
            for one in own.contacts
        )
    )
    if own.plan is None:
        return None, talks
    version = _version(own.plan, made, desk)
    ended = own.ended.days_ago if own.ended else 0
    until = (desk.now - timedelta(days=ended)).date()
    return version, replace(talks, done=_done(own.plan, version, until))


def _version(own: DemoPlan, made: Client, desk: Desk) -> Version:
    at = desk.now - timedelta(days=own.days_ago)
    plan = _linking(_plan(made, desk, at), own, desk)
    version = Version(
        number=1,
        plan=plan,
        at=at,
        by=made.counselor,
        why="Our first plan",
        footing=replace(
            footing_of(made.said, plan, at.date()),
            figures=tuple(step_figures(*move, desk.known) for move in moves(plan)),
        ),
    )
    if not own.agreed:
        return version
    names = {Side.CLIENT: made.called, Side.COUNSELOR: "Lena Fischer"}
    for side, name in names.items():
        version = version.agreeing(Agreement(side, name, at))
    return version


def _plan(made: Client, desk: Desk, at: datetime) -> ClientPlan:
    said = made.said
    plan = plan_by(
        said.options[0],
        said,
        Learner(desk.known, said.profile.profile),
        supports=desk.supports,
        on=at.date(),
    )
    if plan is None:
        raise ValueError(f"No way of the map: {said.options[0].roles}")
    return plan


def _linking(plan: ClientPlan, own: DemoPlan, desk: Desk) -> ClientPlan:
    """Link the ads to the last thing that is left to do."""
    last = plan.actions[-1]
    jobs = tuple(desk.jobs[key] for key in own.jobs)
    return plan.putting(replace(last, jobs=jobs))


def _done(own: DemoPlan, version: Version, until: date) -> dict[int, date]:
    first = version.at.date()
    return {
        one.number: first + (until - first) * count // (own.done + 1)
        for count, one in enumerate(version.plan.actions[: own.done], 1)
    }
