"""The moderator’s desk: what waits, worst first, and one page for each case."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.job import Job
from careers.board.posting import Posting, State
from careers.board.screening.doubts import passages
from careers.people.event import Subject
from careers.storage.cases import waiting
from careers.web.clean import merging
from careers.web.clean.deciding import Decision, Ruling, rule_on_job, rule_on_posting
from careers.web.clean.telling import case_of, said, way_to
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.moderation import (
    DecisionForm,
    MergeForm,
)
from careers.web.hire.hiring import decide
from careers.web.words.grounds import ground_words

bp = Room("moderation", __name__, Who.MODERATORS, at="/moderation")

ONE = "<int(max=999999999):number>"

ON_JOBS = {
    Decision.APPROVE: "Approve: it is, or comes back, on the board",
    Decision.ASK: "Ask its recruiter for changes; hidden until then",
    Decision.CLOSE: "Close it; its page stays",
    Decision.REMOVE: "Remove it for good, as for fraud",
}
ON_POSTINGS = {
    Decision.APPROVE: "Approve: it goes onto the board",
    Decision.ASK: "Ask for changes",
    Decision.REJECT: "Reject it",
}
ON_CLAIMS = {"grant": "Let them hire there", "refuse": "Refuse"}


@bp.get("/")
def index() -> str:
    """List what waits, worst first, and what was done last."""
    return render_template(
        "moderation/index.html",
        cases=waiting(store(), now()),
        way_to=way_to,
        latest=[(event, case_of(event)) for event in said(store().events.latest(12))],
        pairs=len(store().same_jobs.waiting(now())),
        done=is_next(),
    )


@bp.get(f"/jobs/{ONE}")
def job(number: int) -> str:
    """Show a job with its reasons, reports and history."""
    return _job_page(waiting_job(number), DecisionForm())


@bp.post(f"/jobs/{ONE}")
def decide_job(number: int) -> tuple[str, int] | Response:
    """Decide about a job of the board."""
    found, form = (
        waiting_job(number),
        offering(DecisionForm(request.form), _open_to(number)),
    )
    if not form.validate():
        return _job_page(found, form), 422
    rule_on_job(found, Ruling(Decision(form.done.data), form.why()))
    return decided()


@bp.post(f"/jobs/{ONE}/merge")
def merge(number: int) -> tuple[str, int] | Response:
    """Let the address of one job lead to another that says the same."""
    found, form = waiting_job(number), MergeForm(request.form)
    into = store().jobs.find(form.into.data or 0) if form.validate() else None
    if not form.errors and not merging.can_take(into, number):
        form.into.errors = ["There is no open job of this number to lead to"]
    if form.errors or into is None:
        return _job_page(found, DecisionForm(), merge_form=form), 422
    merging.merge(found, into, form.why())
    return decided()


@bp.get(f"/postings/{ONE}")
def posting(number: int) -> str:
    """Show a posting that waits."""
    return _posting_page(waiting_posting(number), DecisionForm())


@bp.post(f"/postings/{ONE}")
def decide_posting(number: int) -> tuple[str, int] | Response:
    """Decide about a posting that waits to come onto the board."""
    own, form = (
        waiting_posting(number),
        offering(DecisionForm(request.form), ON_POSTINGS),
    )
    if not form.validate():
        return _posting_page(own, form), 422
    rule_on_posting(own, Ruling(Decision(form.done.data), form.why()))
    return decided()


@bp.get(f"/claims/{ONE}")
def claim(number: int) -> str:
    """Show who wants to hire in whose name."""
    return _claim_page(number, DecisionForm())


@bp.post(f"/claims/{ONE}")
def decide_claim(number: int) -> tuple[str, int] | Response:
    """Let somebody hire for an employer, or refuse, with the reason."""
    form = offering(DecisionForm(request.form), ON_CLAIMS)
    if not form.validate():
        return _claim_page(number, form), 422
    granted = form.done.data == "grant"
    decide(number, granted=granted, reason=form.why()) or abort(404)
    return decided()


def _job_page(
    found: Job, form: DecisionForm, *, merge_form: MergeForm | None = None
) -> str:
    number = found.number or 0
    reports = store().reports.of(number)
    screening = store().screenings.of(number)
    return render_template(
        "moderation/job.html",
        done=is_next(),
        job=found,
        form=offering(form, _open_to(number)),
        merging=merge_form or MergeForm(),
        screening=screening,
        passages=passages(found.body, screening),
        reports=[(report, ground_words(report.ground)) for report in reports],
        events=said(store().events.of(Subject("job", str(number)))),
        alike=store().screenings.alike(found, now()),
        now=now(),
    )


def _posting_page(own: Posting, form: DecisionForm) -> str:
    return render_template(
        "moderation/posting.html",
        done=is_next(),
        own=own,
        job=own.job,
        form=offering(form, ON_POSTINGS),
        screening=own.screening,
        passages=passages(own.job.body, own.screening),
        events=said(store().events.of(Subject("posting", str(own.number)))),
    )


def _claim_page(number: int, form: DecisionForm) -> str:
    found = store().claims.find(number)
    if found is None or not found.waits:
        abort(404)
    own = offering(form, ON_CLAIMS)
    return render_template(
        "moderation/claim.html", claim=found, form=own, done=is_next()
    )


def is_next() -> bool:
    """Whether a decision led here."""
    return request.args.get("done") == "yes"


def offering(
    form: DecisionForm, choices: dict[Decision, str] | dict[str, str]
) -> DecisionForm:
    form.done.choices = {str(value): words for value, words in choices.items()}
    return form


def _open_to(number: int) -> dict[Decision, str]:
    """Offer to ask for changes only where somebody can be asked."""
    has_recruiter = store().postings.of_job(number) is not None
    return {
        done: words
        for done, words in ON_JOBS.items()
        if has_recruiter or done is not Decision.ASK
    }


def waiting_job(number: int) -> Job:
    found = store().jobs.find(number)
    if found is None or found.removed_at or store().jobs.redirect(number):
        abort(404)
    return found


def waiting_posting(number: int) -> Posting:
    own = store().postings.find(number)
    if own is None or own.state(now()) is not State.LOOK:
        abort(404)
    return own


def decided() -> Response:
    """Go on to the worst case that still waits, or back to the empty desk."""
    case = next(iter(waiting(store(), now())), None)
    if case is None:
        return redirect(url_for("moderation.index", done="yes"), 303)
    return redirect(way_to(case, done="yes"), 303)
