"""Finding people for one job: those who let themselves be found, with reasons."""

from dataclasses import dataclass
from datetime import datetime

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers import assets
from careers.board.hiring_rules import load_rules, rules_near
from careers.board.job import Job
from careers.matching.bands import Band, band
from careers.matching.match import Match
from careers.matching.people import People, best_people
from careers.people.entry.membership import Membership, Part
from careers.people.entry.patience import FOUND, INVITE
from careers.people.event import Event, Subject
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.findable import Findable, stands_for
from careers.web.button import ButtonForm, insist_on_button
from careers.web.context import catalogue, now, settings, store
from careers.web.entrance import Room, Who
from careers.web.hire.posting_room import my_posting
from careers.web.post import link_to, write
from careers.web.proving import insist_on_patience
from careers.web.visitor import profile_seal
from careers.web.who import me
from careers.web.yours.fitting import asked_by
from careers.web.yours.musts import is_ruled_out

bp = Room(
    "finding",
    __name__,
    Who.RECRUITERS,
    at="/desk/jobs/<int(max=999999999):number>/people",
)

MOST = 30
"""People on the page: more would be a list to trawl, not to read."""


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody who may be found: a name for this job alone, and what they show."""

    name: str
    account: int
    seen: datetime
    match: Match
    band: Band
    invited: bool


@bp.get("")
def index(number: int) -> str:
    """Show who may be found and could do this job; looking is written down."""
    job = _job(number)
    people = _found(number, job)
    _write_down(number, "looked for people")
    return render_template(
        "finding/index.html",
        job=job,
        at=number,
        people=people,
        rules=rules_near(job.where, load_rules(assets.DATA)),
        form=ButtonForm(),
        done=request.args.get("done", ""),
        catalogue=catalogue(),
        now=now(),
    )


@bp.post("/invite")
def create(number: int) -> Response:
    """Invite one of them: we write to them, and they decide."""
    job = _job(number)
    insist_on_button()
    name = request.form.get("who", "")
    one = next((own for own in _found(number, job) if own.name == name), None)
    if one is None:
        abort(404)
    insist_on_patience(INVITE, f"found {me().number}")
    insist_on_patience(FOUND, str(one.account))
    with store().engine.writing():
        if store().findables.invite(job.number or 0, one.account, now()):
            _tell(one.account, job)
            _write_down(number, "invited somebody found")
    return redirect(url_for("finding.index", number=number, done="invited"), 303)


def _job(number: int) -> Job:
    """Fetch the job on the board; people are found for open jobs alone."""
    posting = my_posting(number)
    job = store().jobs.find(posting.on_board or 0)
    if job is None or job.removed_at or not job.is_open(now()):
        abort(404)
    return job


def _found(number: int, job: Job) -> list[Found]:
    """Put those first who show most; leave out whoever cannot take the job."""
    some = {own.account: own for own in _findable(job.employer.slug)}
    kept = {account: profile for account in some if (profile := _profile(account))}
    able = [
        (account, own.profile)
        for account, own in kept.items()
        if not is_ruled_out(own, job)
    ]
    invited = store().findables.invited(job.number or 0)
    best = best_people(asked_by(job), People.of(able, catalogue()), MOST)
    return [
        Found(
            stands_for(settings().secret_key, number, account),
            account,
            some[account].seen,
            match,
            band(match),
            account in invited,
        )
        for account, match in best
        if match.speaks_for_it
    ]


def _findable(employer: str) -> list[Findable]:
    """List who may be found, but nobody who hires here.

    Whoever hires for several employers sees nobody who hides from one of them.
    """
    colleagues = store().accounts.members(Membership(Part.RECRUITER, employer))
    here = {one.number for one in colleagues}
    return [
        own
        for own in store().findables.by(employer, now())
        if own.account not in here and not own.hidden_from & me().places(Part.RECRUITER)
    ]


def _profile(account: int) -> AnonymousProfile | None:
    newest = store().kept_profiles.newest(account, profile_seal())
    return newest.profile if newest else None


def _tell(account: int, job: Job) -> None:
    person = store().accounts.find(account)
    if person:
        link = link_to("jobs.show", number=job.number, slug=job.slug)
        off = link_to("being_found.show")
        write(person.email, "found", job=job, link=link, off=off)


def _write_down(number: int, verb: str) -> None:
    subject = Subject("posting", str(number))
    store().events.add(Event(subject, verb, now(), me().number))
