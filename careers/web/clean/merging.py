"""Merging: one job’s address leads to another that says the same; all hear of it."""

from careers.board.job import Job
from careers.people.event import Event, Subject
from careers.web.clean.deciding import recruiters, tell_reporters
from careers.web.context import now, store
from careers.web.post import link_to, write
from careers.web.who import me

LETTER = "moderated_merge"
SAME = "its address leads to another ad of the same job."


def can_take(into: Job | None, number: int) -> bool:
    """Whether another job’s address may lead to this one."""
    if into is None or into.number == number or not into.is_open(now()):
        return False
    return store().jobs.redirect(into.number or 0) is None


def merge(gone: Job, into: Job, reason: str) -> None:
    """Let one job lead to another: saved links still arrive, lists show one."""
    number, stays = gone.number or 0, into.number or 0
    with store().engine.writing():
        store().jobs.merge(number, stays)
        store().screenings.looked(number, now())
        _note(number, "merged", f"Into {stays}. {reason}")
        _note(stays, "took in", f"{number}. {reason}")
        _tell(gone, into, reason)
        tell_reporters(gone, SAME, upheld=True)


def _tell(gone: Job, into: Job, reason: str) -> None:
    """Write to those who hire at either."""
    link = link_to("jobs.show", number=into.number, slug=into.slug)
    slugs = dict.fromkeys((gone.employer.slug, into.employer.slug))
    for email in dict.fromkeys(each for slug in slugs for each in recruiters(slug)):
        write(email, LETTER, gone=gone, into=into, reason=reason, link=link)


def _note(number: int, verb: str, note: str) -> None:
    subject = Subject("job", str(number))
    store().events.add(Event(subject, verb, now(), me().number, note))
