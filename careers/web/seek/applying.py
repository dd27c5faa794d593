"""What all pages about applications share: keys, checks, letters, history."""

from collections.abc import Mapping
from typing import Any

from flask import abort, make_response, render_template

from careers.board.criteria import Criteria
from careers.board.job import Job
from careers.board.knock_out import PLACE
from careers.matching.match import Match
from careers.matching.rulings import ELSEWHERE, About, said_of
from careers.people.employers import application as applications
from careers.people.employers.application import Application, Choices, Step
from careers.people.entry.membership import Membership, Part
from careers.people.entry.seal import Seal
from careers.people.event import Event, Subject
from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.context import now, settings, store
from careers.web.post import link_to, write
from careers.web.record import open_client
from careers.web.search.panels import lands
from careers.web.seek.answered import answered
from careers.web.yours.fitting import job_match


def seal() -> Seal:
    """Take the key that closes what people send."""
    return applications.seal(settings().secret_key)


def unreadable(email: str) -> str:
    """Name a person so that the same one is known again and nobody is told who."""
    return applications.unreadable(settings().secret_key, email)


def job_here(number: int) -> Job:
    """Fetch a job that takes applications here; 404 for any other."""
    job = store().jobs.find(number)
    if job is None or not job.applies_here or job.removed_at:
        abort(404)
    return job


def insist_on_own_profile(job: Job) -> None:
    """Refuse while a client's record is open: it must not go out under another name."""
    if client := open_client():
        page = render_template("applications/record_open.html", job=job, client=client)
        abort(make_response(page, 409))


def match_of(application: Application, job: Job, choices: Choices) -> Match | None:
    """Hold what was sent against the job, where both sides have said yes to that."""
    said = application.said
    if not (choices.shows_match(application) and said and said.profile):
        return None
    return job_match(said.profile, job)


def places() -> tuple[tuple[str, str], ...]:
    """List where people may say they live: where jobs hire, and elsewhere."""
    found = []
    for land in lands(Criteria(), store().jobs.search(Criteria(), now()).places):
        found.append((land.code, land.label))
        found += [(each.value, f"{land.short}: {each.label}") for each in land.regions]
    return (*found, (ELSEWHERE, "Somewhere else"))


def known_answers(kept: AnonymousProfile | None) -> Mapping[str, str]:
    """Tell what somebody has answered before, for other jobs or in their text."""
    if kept is None:
        return {}
    spoken = kept.profile.languages.items()
    return {
        PLACE: kept.terms.lives,
        **{key: "yes" if yes else "no" for key, yes in kept.terms.said.items()},
        **{said_of(About.LANGUAGE, code): level for code, level in spoken if level},
    }


def note(application: Application, step: str, by: int | None, why: str = "") -> None:
    """Write into the history what happened: ids, verbs and dates, no content."""
    subject = Subject("application", str(application.number))
    store().events.add(Event(subject, step, now(), by, why))


def send(application: Application, job: Job) -> None:
    """Pass an application on: it counts from now, and both sides get a letter."""
    number = application.number or 0
    with store().engine.writing():
        if not store().applications.take(number, Step.SENT, now()):
            return
        note(application, "sent", application.account)
        _copy(application, job)
        tell_recruiters("new", job)


def own_page(application: Application) -> str:
    """Give the address of somebody's own page about an application, for a letter."""
    secret = application.said.secret if application.said else ""
    return link_to("applications.show", secret=secret)


def tell(application: Application, name: str, job: Job, **words: Any) -> None:
    """Write to the person; a letter is put away with what it tells."""
    if application.said is None:
        return
    found = store().accounts.find(application.account or 0)
    to = found.email if found else application.said.email
    write(to, f"applications/{name}", job=job, link=own_page(application), **words)


def tell_recruiters(name: str, job: Job) -> None:
    """Tell the recruiters that something came, and nothing of whom."""
    posting = store().postings.of_job(job.number or 0)
    if posting is None:
        return
    link = link_to("applicants.index", number=posting.number)
    for one in store().accounts.members(Membership(Part.RECRUITER, job.employer.slug)):
        write(one.email, f"applications/{name}", job=job, link=link)


def _copy(application: Application, job: Job) -> None:
    answers = answered(job, application)
    tell(application, "sent", job, said=application.said, answers=answers)
