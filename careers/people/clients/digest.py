"""What a list knows of a client: a short digest of the record, sealed like it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from careers.people.clients.client import Client
from careers.people.clients.follow_up import (
    FollowUp,
    Found,
    Way,
    checks_due,
    found_after,
    last_of,
)
from careers.people.clients.outcome import WITH_A_JOB, Ended, Outcome
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_news import Watched, watched
from careers.people.clients.plan_version import Version

MOST_DAYS = 40
"""So many days of things to do are remembered for one client."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """The facts of a record that decide who needs attention, and no more.

    ``moved`` is the last day on which anything happened; ``due`` are the days of what
    is left to do, ``late`` the last days of steps with something left to do, ``checks``
    the first and last days of quarters to ask again, ``found`` how they were in others.
    """

    name: str = ""
    tags: tuple[str, ...] = ()
    until: date | None = None
    alone: bool = False
    talked: bool = False
    planned: bool = False
    waits: date | None = None
    review: date | None = None
    moved: date
    due: tuple[date, ...] = ()
    late: tuple[date, ...] = ()
    roles: tuple[str, ...] = ()
    watched: Watched | None = None
    checks: tuple[tuple[date, date], ...] = ()
    found: dict[int, Found] = field(default_factory=dict)
    ended: tuple[Ended, ...] = ()

    @property
    def has_arrived(self) -> bool:
        """Whether an outcome ended the way that the plan describes.

        Work in the role of a step before the last is on the way.
        """
        last = last_of(self.ended)
        if last is None or last.outcome not in (*WITH_A_JOB, Outcome.LEFT):
            return False
        plan = self.watched
        return plan is None or (last.on >= plan.since and last.role not in plan.stops)

    def is_over(self, today: date) -> bool:
        """Whether the client's consent has ended."""
        return self.until is not None and self.until < today


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A client on a list: what stands beside the seal, and the digest."""

    number: int
    agency: str
    counselor: int
    code: str
    made_at: datetime
    changed_at: datetime
    closed_at: datetime | None
    account: int | None
    digest: Digest

    @property
    def called(self) -> str:
        """The name to show to their counselor: the own one, or the code."""
        return self.digest.name or f"Client {self.code}"

    @property
    def hidden(self) -> "Listed":
        """Give it as it stands on a list once consent has ended: by code alone."""
        own = self.digest
        return replace(
            self, digest=Digest(moved=own.moved, until=own.until, talked=True)
        )


def digest_of(client: Client, versions: Iterable[Version], after: FollowUp) -> Digest:
    """Take out of a record what a list has to know."""
    said, folder = client.said, PlanFolder(tuple(versions), after)
    waits, plan = folder.waiting, folder.current
    own = Digest(
        name=said.name,
        tags=said.tags,
        until=said.agreed.until if said.agreed else None,
        alone=said.is_alone,
        talked=bool(said.profile.text or said.profile.profile.abilities)
        or bool(said.intake.done or said.intake.start),
        waits=waits.at.date() if waits else None,
        moved=max(_moves(client, folder.versions, after)),
        watched=watched(client, folder),
        checks=tuple(
            (one.first, one.last) for one in checks_due(said.ended, after.checks)
        ),
        found=found_after(said.ended, after.checks),
        ended=said.ended,
    )
    if plan is None:
        return own
    left = {one.step for one in plan.open_actions}
    ahead = [one for one in plan.steps if one.reached_on is None]
    steps = [one for one in ahead if one.role in left]
    reached = {one.role for one in plan.steps if one.reached_on}
    return replace(
        own,
        planned=True,
        review=plan.review,
        due=tuple(one.by for one in plan.open_actions if one.by)[:MOST_DAYS],
        late=tuple(one.last for one in steps),
        roles=tuple(one.role for one in steps)
        or tuple(own for own in plan.goals if own not in reached),
    )


def _moves(
    client: Client, versions: Iterable[Version], after: FollowUp
) -> Iterator[date]:
    """Name the days on which something happened; a missed meeting is nothing."""
    yield client.changed_at.date()
    yield from (own.at.date() for own in versions)
    yield from after.done.values()
    yield from after.reached.values()
    yield from (own.on for own in after.considered)
    yield from (own.on for own in after.moved)
    yield from (own.on for own in after.contacts if own.way is not Way.MISSED)
