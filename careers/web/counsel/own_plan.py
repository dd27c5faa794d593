"""A client's plan as the counselor works on it: its papers, its draft, its jobs."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from flask import abort

from careers import assets
from careers.board.criteria import Criteria
from careers.board.job import Job
from careers.people.clients.client import Client, Looked
from careers.people.clients.client_plan import ClientPlan, PlanAction
from careers.people.clients.first_plan import plan_by
from careers.people.clients.option import Option
from careers.people.clients.plan_folder import PlanFolder
from careers.people.clients.plan_version import Version, unmarked
from careers.people.clients.support import load_supports
from careers.web.context import now, store, today
from careers.web.counsel.own_agency import my_client
from careers.web.counsel.weighing import learner_of
from careers.web.record import client_seal

OFFERED = 3
"""So many openings are offered for a step."""


@dataclass(frozen=True, slots=True)
class OwnPlan:
    """A client and the papers of their plan."""

    client: Client
    folder: PlanFolder

    @property
    def number(self) -> int:
        """The client's number."""
        return self.client.number or 0

    @property
    def plan(self) -> ClientPlan:
        """The plan that is worked on; 404 as long as there is none."""
        return self.folder.working or abort(404)

    def version(self, which: int) -> Version:
        """Find a version by its number; 404 for one that never was."""
        found = (one for one in self.folder.versions if one.number == which)
        return next(found, None) or abort(404)

    def action(self, which: int) -> PlanAction:
        """Find an action of the plan that is worked on."""
        return self.plan.action(which) or abort(404)


def my_plan(number: int, what: Looked = Looked.PLAN) -> OwnPlan:
    """Open the plan of a client one may see; the look is written down."""
    return plan_of(my_client(number, what))


def plan_of(client: Client) -> OwnPlan:
    """Fetch the papers of a client's plan."""
    shelf, number = store().client_plans, client.number or 0
    versions = shelf.of(number, client_seal())
    follow = shelf.follow_up(number, client_seal())
    return OwnPlan(client, PlanFolder(versions, follow))


def begin_draft(own: OwnPlan, draft: ClientPlan | None, why: str = "") -> None:
    """Put a draft in the place of the one there is; nothing agreed is touched."""
    bare = unmarked(draft) if draft else None
    store().client_plans.follow(
        own.number, client_seal(), lambda kept: replace(kept, draft=bare, why=why)
    )


def take_back(own: OwnPlan, version: Version) -> None:
    """Make a draft of a version that was refused, unless one is worked on."""
    bare = unmarked(version.plan)
    store().client_plans.follow(
        own.number,
        client_seal(),
        lambda kept: kept if kept.draft else replace(kept, draft=bare, why=""),
    )


def answer(
    own: OwnPlan, which: int, change: Callable[[Version], Version]
) -> Version | None:
    """Put a word on a version; ``None`` when it does not wait for one any more."""
    return store().client_plans.answer(own.number, which, client_seal(), change)


def change_draft(own: OwnPlan, change: Callable[[ClientPlan], ClientPlan]) -> None:
    """Change the plan that is worked on: it is a draft from then on."""
    begin_draft(own, change(own.plan), own.folder.follow.why)


def drawn_up(own: OwnPlan, option: Option) -> ClientPlan:
    """Make a plan of an option for today; 404 when a role of it left our map."""
    said = own.client.said
    made = plan_by(
        option,
        said,
        learner_of(said),
        supports=load_supports(assets.DATA),
        on=today(),
        numbers_from=own.folder.next_number,
    )
    return made or abort(404)


def linked_jobs(plan: ClientPlan | None) -> dict[int, Job]:
    """Fetch the jobs that a plan links to, closed ones too, but none taken down."""
    numbers = [job for one in plan.actions for job in one.jobs] if plan else []
    found = store().jobs.with_numbers(list(dict.fromkeys(numbers)))
    seen = (job for job in found if job.is_open(now()) or job.closes_at <= now())
    return {job.number: job for job in seen if job.number}


def offered(plan: ClientPlan | None) -> dict[str, tuple[Job, ...]]:
    """Find a few openings for each step that the plan does not link to yet."""
    if plan is None:
        return {}
    linked = {job for one in plan.actions for job in one.jobs}
    return {
        step.role: tuple(
            job
            for job in store().jobs.first(
                Criteria(role=(step.role,)), OFFERED + len(linked), now()
            )
            if job.number not in linked
        )[:OFFERED]
        for step in plan.steps
    }
