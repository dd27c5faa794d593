"""Fill the board with an invented world, and with people to look at it as."""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from careers import assets
from careers.board.demo import demo_jobs
from careers.board.job import Job
from careers.board.posting import Posting, begun
from careers.cli.world import load_catalogue, now, open_store
from careers.people.clients.client import client_seal
from careers.people.demo import (
    PASSWORD,
    Persona,
    agencies,
    applicants,
    clients,
    personas,
)
from careers.people.employers.application import seal, unreadable
from careers.people.entry.membership import Membership, Part
from careers.people.entry.password import keep
from careers.people.entry.secret import fresh
from careers.people.seekers.past import usual
from careers.settings import Settings
from careers.storage.store import Store

WORLD = assets.DATA / "demo"


@click.command()
def demo() -> None:
    """Fill the board with an invented world: dates are counted from today."""
    settings = Settings.from_environment(os.environ)
    jobs = demo_jobs(WORLD, now())
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
            _counsel(store, settings.secret_key, now())
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


def _counsel(store: Store, secret_key: str, at: datetime) -> None:
    """Let the counselor of each agency take clients on, once."""
    own, roles = client_seal(secret_key), load_catalogue().roles
    for agency in agencies(WORLD):
        store.agencies.put(agency)
        staff = store.accounts.members(Membership(Part.LEAD, agency.slug))
        for one in clients(WORLD):
            if staff and not store.clients.is_taken(agency.slug, one.code):
                done = usual(roles[one.role], one.months) if one.role else None
                by = staff[0].number
                made = one.client(agency.slug, by, done=done, now=at)
                store.clients.put(made, own)


def _say_who(people: Iterable[Persona]) -> None:
    click.echo(f"Sign in with the password “{PASSWORD}” as")
    for person in people:
        click.echo(f"  {person.email:<26} {person.does}")


COMMANDS = (demo,)
