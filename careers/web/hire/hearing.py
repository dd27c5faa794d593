"""What a recruiter does with applications: each deed kept, told and written down."""

from collections.abc import Iterable
from dataclasses import dataclass

from flask import abort

from careers.board.job import Job
from careers.board.posting import Posting
from careers.people.employers.application import Application, Choices, Reason, Step
from careers.people.employers.conversation import Kind, Remark, Showing, Shown
from careers.people.entry.membership import Part
from careers.web.context import now, store
from careers.web.seek.applying import note, seal, tell
from careers.web.who import me


@dataclass(frozen=True, slots=True)
class Hearing:
    """One job of one’s own employer, and how its applicants are looked at."""

    posting: Posting
    job: Job
    choices: Choices

    @property
    def applications(self) -> tuple[Application, ...]:
        """Fetch what was sent, the newest first."""
        return store().applications.of_job(self.job.number or 0, seal())

    def one(self, which: int) -> Application:
        """Fetch one that was sent for this job; any other is not there."""
        found = store().applications.find(which, seal())
        if found is None or found.job != self.job.number or found.sent_at is None:
            abort(404)
        return found

    def name(self, application: Application) -> str:
        """Name somebody, as far as that may be shown."""
        if application.said and self.choices.shows_name(application):
            return application.said.name
        return f"Applicant {application.number}"

    def words(self, application: Application, words: str) -> str:
        """Give somebody’s own words; who it is stays hidden in a blind look."""
        said = application.said
        if said is None or self.choices.shows_name(application):
            return words
        for part in {said.email, said.phone, said.name, *said.name.split()}:
            if len(part) > 1:
                words = words.replace(part, "…")
        return words


def hearing(number: int) -> Hearing:
    """Open the applicants of a posting; only for people who hire for its employer."""
    posting = store().postings.find(number)
    if posting is None or posting.employer not in me().places(Part.RECRUITER):
        abort(404)
    job = store().jobs.find(posting.on_board or 0) or abort(404)
    return Hearing(posting, job, store().applications.choices(job.number or 0))


def take(
    here: Hearing, application: Application, step: Step, why: Reason | None
) -> bool:
    """Take a step, if it may be taken, and tell the person."""
    if not application.may_become(step):
        return False
    with store().engine.writing():
        number = application.number or 0
        if not store().applications.take(number, step, now(), reason=why):
            return False
        note(application, step.value, me().number, why.value if why else "")
        if step is Step.REFUSED:
            tell(application, "refused", here.job, reason=why)
        else:
            tell(application, "step", here.job, step=step)
    return True


def say(here: Hearing, application: Application, kind: Kind, words: str) -> None:
    """Keep a note, or send a message."""
    remark = Remark(kind, words, now(), me().number)
    with store().engine.writing():
        store().conversations.say(application.number or 0, remark, seal())
        if kind is Kind.TO_PERSON:
            note(application, "written to", me().number)
            tell(application, "message", here.job)


def shown_to_me(what: Shown, *applications: Application) -> None:
    """Write down what is being shown, and to whom."""
    by, at = me().number, now()
    store().showings.add(
        *(Showing(own.number or 0, by, what, at) for own in applications)
    )


def look_at(application: Application) -> Application:
    """Note that somebody opened it, the first time."""
    if Step.SEEN in application.steps or application.said is None:
        return application
    store().applications.take(application.number or 0, Step.SEEN, now())
    return application.became(Step.SEEN, now())


def in_state(all_: Iterable[Application], step: str) -> tuple[Application, ...]:
    """Pick those that stand at one step; all of them for no step at all."""
    return tuple(own for own in all_ if not step or own.state == step)
