"""Decisions about jobs and postings: done, written down, mailed, all at once."""

from dataclasses import dataclass
from enum import StrEnum

from careers.board.job import Job
from careers.board.posting import Posting, State
from careers.people.entry.membership import Membership, Part
from careers.people.event import Event, Subject
from careers.web.clean.reports import seal
from careers.web.context import now, store
from careers.web.post import link_to, write
from careers.web.who import me


class Decision(StrEnum):
    """What a moderator does with a case."""

    APPROVE = "approve"
    ASK = "ask"
    REJECT = "reject"
    CLOSE = "close"
    REMOVE = "remove"


VERBS = {
    Decision.APPROVE: "approved",
    Decision.ASK: "changes asked",
    Decision.REJECT: "rejected",
    Decision.CLOSE: "closed",
    Decision.REMOVE: "removed",
}
"""What the history says was done."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision and its reason."""

    done: Decision
    reason: str


def rule_on_job(job: Job, ruling: Ruling) -> None:
    """Decide about a job of the board, whoever put it there."""
    number, shelf = job.number or 0, store()
    with shelf.engine.writing():
        own = shelf.postings.of_job(number)
        if own:
            _do_with_posting(own, ruling)
        _do_with_job(number, ruling, has_posting=own is not None)
        shelf.screenings.looked(number, now())
        _write_down(Subject("job", str(number)), ruling)
        if own:
            _write_down(Subject("posting", str(own.number)), ruling)
        _tell(job, ruling, own)
        answer_reports(job, ruling)


def rule_on_posting(own: Posting, ruling: Ruling) -> None:
    """Decide about a posting that waits to come onto the board."""
    shelf = store()
    with shelf.engine.writing():
        _do_with_posting(own, ruling)
        if own.on_board and ruling.done is Decision.APPROVE:
            shelf.holding.release(own.on_board)
        _write_down(Subject("posting", str(own.number)), ruling)
        if own.on_board:
            _write_down(Subject("job", str(own.on_board)), ruling)
        _tell(own.job, ruling, own)


def answer_reports(job: Job, ruling: Ruling) -> None:
    """Tell everybody who reported a job what came of it, and forget who they are."""
    upheld = ruling.done is not Decision.APPROVE
    tell_reporters(job, DONE[ruling.done], upheld=upheld)


def tell_reporters(job: Job, done: str, *, upheld: bool) -> None:
    """Close the reports of a job, and write to those who left an address."""
    for report in store().reports.decide(job.number or 0, now(), upheld=upheld):
        email = seal().open(report.email) if report.email else None
        if email:
            name = "report_upheld" if upheld else "report_kept"
            write(email.decode(), name, title=job.title, done=done)


DONE = {
    Decision.APPROVE: "",
    Decision.ASK: "its employer has to mend it before anybody sees it again.",
    Decision.REJECT: "it is off the board.",
    Decision.CLOSE: "it is closed.",
    Decision.REMOVE: "it is off the board for good.",
}
"""What reporters are told; the reason is between us and the employer."""


def recruiters(employer: str) -> list[str]:
    """Give the addresses of those who hire for an employer."""
    member = Membership(Part.RECRUITER, employer)
    return [account.email for account in store().accounts.members(member)]


def _do_with_posting(own: Posting, ruling: Ruling) -> None:
    """Keep what a moderator decided; what was never let out becomes no job by it."""
    shelf, moment = store().postings, now()
    if ruling.done is Decision.ASK:
        shelf.put(own.asked(moment, ruling.reason))
    elif ruling.done is Decision.REJECT:
        shelf.put(own.rejected(moment, ruling.reason))
    elif ruling.done is Decision.CLOSE:
        shelf.publish(own.closed(moment), moment)
    elif ruling.done is Decision.REMOVE:
        shelf.publish(own.removed(moment, ruling.reason), moment)
    elif own.state(moment) in (State.LOOK, State.CHANGES, State.REJECTED):
        shelf.publish(own.passed(moment), moment)


def _do_with_job(number: int, ruling: Ruling, *, has_posting: bool) -> None:
    match ruling.done:
        case Decision.APPROVE:
            store().holding.release(number)
        case Decision.ASK | Decision.REJECT:
            store().holding.hold(number, now())
        case Decision.CLOSE if not has_posting:
            store().holding.shut(number, now())
            store().holding.release(number)
        case Decision.REMOVE if not has_posting:
            store().jobs.remove(number, now())


def _write_down(subject: Subject, ruling: Ruling) -> None:
    verb = VERBS[ruling.done]
    store().events.add(Event(subject, verb, now(), me().number, ruling.reason))


def _tell(job: Job, ruling: Ruling, own: Posting | None) -> None:
    """Write to those who hire there; an imported job's employer has no letter box."""
    page = "posting_states.show"
    link = link_to(page, number=own.number) if own else link_to("jobs.index")
    for email in recruiters(job.employer.slug):
        words = {"title": job.title, "reason": ruling.reason, "link": link}
        write(email, f"moderated_{ruling.done.value}", **words)
