"""Fill the board with an invented world, and with people to look at it as."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from careers import assets
from careers.board.demo import demo_jobs
from careers.board.job import Job
from careers.board.posting import Posting, begun
from careers.cli.importing import with_skills
from careers.cli.world import load_catalogue, now, open_store
from careers.people.clients.client import Client, client_seal
from careers.people.clients.follow_up import FollowUp
from careers.people.clients.plan_version import Version
from careers.people.clients.support import load_supports
from careers.people.demo import (
    PASSWORD,
    Persona,
    agencies,
    applicants,
    personas,
)
from careers.people.demo_clients import Desk, clients, papers
from careers.people.employers.application import seal, unreadable
from careers.people.entry.membership import Membership, Part
from careers.people.entry.password import keep
from careers.people.entry.seal import Seal
from careers.people.entry.secret import fresh
from careers.settings import Settings
from careers.storage.store import Store

WORLD = assets.DATA / "demo"


@click.command()
def demo() -> None:
    """Fill the board with an invented world: dates are counted from today."""
    settings = Settings.from_environment(os.environ)
    jobs = list(with_skills(demo_jobs(WORLD, now())))
    with open_store(load_catalogue()) as store:
        outcome = store.jobs.put([job for job in jobs if not job.applies_here], now())
        posted = {
            job.source_key: _posted(store, job, now())
            for job in jobs
            if job.applies_here
        }
        if not settings.secure:
            _open_accounts(store, personas(WORLD), now())
            _apply(store, posted, settings.secret_key, now())
            _counsel(store, settings.secret_key, _on_board(store, jobs))
    employers = len({job.employer.slug for job in jobs})
    click.echo(
        f"{len(jobs)} invented jobs from {employers} invented employers: "
        f"{outcome.added} added, {outcome.changed} changed, {outcome.same} as before; "
        f"{len(posted)} take applications here."
    )
    if not settings.secure:
        _say_who(personas(WORLD))


def _posted(store: Store, job: Job, at: datetime) -> int:
    """Post an ad as its recruiter would; one that stands there moves to new dates."""
    before = _before(store.postings.of(job.employer.slug), job.title)
    draft = before or begun(job, job.posted_at)
    closes_on = job.closes_at.astimezone(ZoneInfo(draft.zone)).date()
    store.employers.put(job.employer)
    sent = draft.changed(job, job.posted_at).extended(closes_on).sent(job.posted_at)
    posting = store.postings.publish(sent.passed(job.posted_at), at)
    return posting.on_board or 0


def _before(postings: Iterable[Posting], title: str) -> Posting | None:
    return next((own for own in postings if own.job.title == title), None)


def _open_accounts(store: Store, people: Iterable[Persona], at: datetime) -> None:
    kept = keep(PASSWORD)
    for person in people:
        account = store.accounts.add(person.email, kept, at)
        if account:
            for membership in person.memberships:
                store.accounts.join(account.number, membership, at)


def _apply(store: Store, posted: dict[str, int], secret_key: str, at: datetime) -> None:
    """Send what applicants wrote, for jobs that nobody has applied for."""
    own = seal(secret_key)
    is_new = {job: not store.applications.of_job(job, own) for job in posted.values()}
    for applicant in applicants(WORLD):
        job = posted[applicant.job]
        if is_new[job]:
            account = store.accounts.by_email(applicant.email)
            made = applicant.application(job, fresh(), at)
            made = replace(made, account=account.number if account else None)
            who = unreadable(secret_key, applicant.email)
            store.applications.add(made, own, who=who)


def _on_board(store: Store, jobs: Iterable[Job]) -> dict[str, int]:
    """Tell the number of each ad by its key."""
    numbers = {
        job.source_key: store.jobs.number_of(job.source, job.source_key) for job in jobs
    }
    return {key: number for key, number in numbers.items() if number}


def _counsel(store: Store, secret_key: str, jobs: Mapping[str, int]) -> None:
    """Let the counselor of each agency take clients on, once."""
    own, desk = client_seal(secret_key), _desk(jobs)
    for agency in agencies(WORLD):
        store.agencies.put(agency)
        staff = store.accounts.members(Membership(Part.LEAD, agency.slug))
        for one in clients(WORLD):
            if staff and not store.clients.is_taken(agency.slug, one.code):
                made = one.client(agency.slug, staff[0].number, desk.known, desk.now)
                kept = store.clients.put(made, own)
                _plan(store, kept, own, papers(one, kept, desk))


def _desk(jobs: Mapping[str, int]) -> Desk:
    return Desk(load_catalogue(), load_supports(assets.DATA), jobs, now())


def _plan(
    store: Store, client: Client, own: Seal, papers: tuple[Version | None, FollowUp]
) -> None:
    version, follow = papers
    number = client.number or 0
    if version:
        store.client_plans.propose(number, version, own)
    store.client_plans.follow(number, own, lambda _: follow)


def _say_who(people: Iterable[Persona]) -> None:
    click.echo(f"Sign in with the password “{PASSWORD}” as")
    for person in people:
        click.echo(f"  {person.email:<26} {person.does}")


COMMANDS = (demo,)
