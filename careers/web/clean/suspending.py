"""Taking an employer off the board and letting it back: done, written down, told."""

from careers.board.employer import Employer
from careers.people.employers.suspension import Suspension
from careers.people.event import Event, Subject
from careers.web.clean.deciding import recruiters
from careers.web.context import now, store
from careers.web.post import link_to, write
from careers.web.seek.applying import seal, tell
from careers.web.who import me


def suspend(employer: Employer, reason: str) -> bool:
    """Hide all jobs of an employer, those that come later too; tell both sides."""
    with store().engine.writing():
        if not store().suspensions.add(Suspension(employer.slug, now(), reason)):
            return False
        _tell(employer, "suspended", reason)
    return True


def reopen(employer: Employer, reason: str) -> bool:
    """Show again what nothing else hides; tell both sides."""
    with store().engine.writing():
        if not store().suspensions.lift(employer.slug):
            return False
        _tell(employer, "reopened", reason)
    return True


def _tell(employer: Employer, verb: str, reason: str) -> None:
    """Write it down, and to whoever hires there or waits for an answer of theirs.

    The reason is between us and the employer.
    """
    subject = Subject("employer", employer.slug)
    store().events.add(Event(subject, verb, now(), me().number, reason))
    link = link_to("desk.index")
    for email in recruiters(employer.slug):
        write(email, f"employer_{verb}", employer=employer, reason=reason, link=link)
    for own in store().applications.waiting_at(employer.slug, seal()):
        job = store().jobs.find(own.job)
        if job:
            tell(own, f"employer_{verb}", job)
