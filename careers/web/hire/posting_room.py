"""Whose posting it is: only people who hire for its employer ever reach one."""

from dataclasses import replace

from flask import abort

from careers import assets
from careers.board.ad_desk.review import review
from careers.board.ad_desk.wording import load_wordings
from careers.board.employer import Employer
from careers.board.job import Job
from careers.board.posting import Posting
from careers.board.remark import Remark
from careers.people.entry.membership import Part
from careers.people.event import Event, Subject
from careers.web.context import now, store
from careers.web.who import me

PAGES = {
    "job": "The job",
    "hours": "Hours",
    "places": "Places",
    "pay": "Pay",
    "skills": "Skills",
    "apply": "Applying",
}
"""The pages of a posting, in their order."""


def my_employers() -> tuple[Employer, ...]:
    """Give the employers that the person here hires for, by name."""
    slugs = me().places(Part.RECRUITER)
    found = (store().employers.find(slug) or _unknown(slug) for slug in slugs)
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


def my_posting(number: int) -> Posting:
    """Fetch a posting of an employer one hires for; any other is not there."""
    own = store().postings.find(number)
    if own is None or own.employer not in me().places(Part.RECRUITER):
        abort(404)
    return own


def remarks_on(own: Posting) -> tuple[Remark, ...]:
    """Ask the ad desk, with the middle pay of the board beside it."""
    job = replace(own.job, number=own.on_board)
    middle = store().medians.beside(job, now())
    return review(job, load_wordings(assets.DATA), median=middle)


def seekers_see(own: Posting) -> Job:
    """Give the draft as the job it would be, open today."""
    employer = store().employers.find(own.employer) or own.job.employer
    job = replace(own, live=None, posted_at=None, closed_at=None, opens_on=None)
    return replace(job.as_job(employer, now()), number=own.on_board or 0, slug="draft")


def unseen(own: Posting) -> list[str]:
    """Name the pages that hold something read which nobody has looked at."""
    waits = {page_of(read.field) for read in own.job.read}
    return [page for page in PAGES if page in waits]


def page_of(field: str) -> str:
    """Name the page on which a fact stands."""
    return PAGE_OF.get(field) or PARTS.get(field.partition(".")[0], "job")


def write_down(
    own: Posting, verb: str, note: str = "", *, by: int | None = None
) -> None:
    """Write down what became of a posting, beside its job's own history.

    ``by`` is who did it, where nobody is signed in.
    """
    events = store().events
    subjects = [Subject("posting", str(own.number))]
    if own.on_board:
        subjects.append(Subject("job", str(own.on_board)))
    who = by or me().number
    with store().engine.writing():
        for subject in subjects:
            events.add(Event(subject, verb, now(), who, note))


PAGE_OF = {"terms.classes": "apply", "terms.class_weeks": "apply"}
"""Facts that stand on another page than their part."""

PARTS = {
    "when": "hours",
    "terms": "hours",
    "where": "places",
    "home": "places",
    "pay": "pay",
    "asks": "skills",
    "hiring": "skills",
}


def _unknown(slug: str) -> Employer:
    return Employer(slug, slug.replace("-", " ").title())
