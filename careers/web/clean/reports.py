"""Reporting a job: anybody can, without an account."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.job import Job
from careers.board.posting import SOURCE
from careers.board.reporting import Ground, Report, hides
from careers.people.entry.patience import REPORT
from careers.people.entry.seal import Seal
from careers.people.entry.secret import hashed
from careers.people.event import Event, Subject
from careers.web.context import now, settings, store
from careers.web.entrance import Room, Who
from careers.web.forms.reports import ReportForm
from careers.web.proving import insist_on_patience, place_on_the_net
from careers.web.who import account

bp = Room(
    "reports",
    __name__,
    Who.EVERYBODY,
    at="/jobs/<int(max=999999999):number>/report",
)


@bp.get("/")
def new(number: int) -> str:
    """Ask what is wrong."""
    return _page(_job(number), ReportForm())


@bp.post("/")
def create(number: int) -> tuple[str, int] | Response:
    """Keep a report; a job that many report may disappear until we have looked."""
    job, form = _job(number), ReportForm(request.form)
    if not form.validate():
        return _page(job, form), 422
    insist_on_patience(REPORT, place_on_the_net())
    with store().engine.writing():
        store().reports.add(_report(number, form))
        _event(number, "reported", form.ground.data)
        if hides(store().reports.of(number), checked=_is_checked(job)):
            _hide(number)
    return redirect(url_for("reports.show", number=number), 303)


@bp.get("/thanks")
def show(number: int) -> str:
    """Say thank you, and what happens now."""
    return render_template("reports/show.html", number=number)


def seal() -> Seal:
    """Take the key that closes the addresses of reporters."""
    return Seal(settings().secret_key, "reports")


def _page(job: Job, form: ReportForm) -> str:
    return render_template("reports/new.html", job=job, form=form)


def _job(number: int) -> Job:
    """Fetch a job that people can see; the others have no page to be reported from."""
    job = store().jobs.find(number) or abort(404)
    if job.removed_at or job.held_at or store().jobs.redirect(number):
        abort(404)
    return job


def _report(number: int, form: ReportForm) -> Report:
    return Report(
        job=number,
        ground=Ground(form.ground.data),
        at=now(),
        reporter=_reporter(number),
        words=(form.words.data or "").strip(),
        email=seal().close(form.plain.encode()) if form.plain else None,
    )


def _reporter(number: int) -> str:
    """Name whoever reports: the same for one job, and for two jobs another."""
    found = account()
    who = f"account {found.number}" if found else place_on_the_net()
    return hashed(f"{settings().secret_key} {number} {who}")[:16]


def _is_checked(job: Job) -> bool:
    """Whether somebody of a checked employer posted it here."""
    return job.source == SOURCE and bool(store().proofs.of(job.employer.slug))


def _hide(number: int) -> None:
    if store().holding.hold(number, now()):
        _event(number, "held", "Several readers reported it.")


def _event(number: int, verb: str, note: str) -> None:
    store().events.add(Event(Subject("job", str(number)), verb, now(), note=note))
