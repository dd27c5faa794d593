"""Jobs a reader keeps in the browser: no account, and no script needed."""

from collections.abc import Sequence

from flask import (
    abort,
    current_app,
    redirect,
    render_template,
    request,
    url_for,
)
from itsdangerous import BadSignature, Signer
from werkzeug.wrappers import Response

from careers.board.job import Job
from careers.web.context import catalogue, now, settings, store
from careers.web.entrance import Room, Who
from careers.web.forms.saved_jobs import BackForm, SaveForm

bp = Room("saved_jobs", __name__, Who.EVERYBODY, at="/saved")

COOKIE = "saved"
MOST = 200
YEAR = 31_536_000
FULL = "You have saved 200 jobs. Take one off first"


@bp.get("/")
def index() -> str:
    """List the saved jobs, the last one first, closed ones with jobs like them."""
    return _page(BackForm())


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Save a job in this browser."""
    form = SaveForm(request.form)
    if form.validate() and len(saved_numbers()) >= MOST:
        form.number.errors = (FULL,)
    if form.errors:
        return _page(form), 422
    job = store().jobs.find(form.number.data or 0) or abort(404)
    if job.held_at:
        abort(404)
    rest = [own for own in saved_numbers() if own != job.number]
    return _keep(form, job, [job.number or 0, *rest])


@bp.post("/<int(max=999999999):number>/off")
def destroy(number: int) -> tuple[str, int] | Response:
    """Take a job off the list."""
    form = BackForm(request.form)
    if not form.validate():
        return _page(form), 422
    job = store().jobs.find(number) or abort(404)
    return _keep(form, job, [own for own in saved_numbers() if own != number])


def saved_numbers() -> tuple[int, ...]:
    """Read the saved numbers out of the reader’s signed cookie."""
    try:
        said = _signer().unsign(request.cookies.get(COOKIE, "")).decode()
    except BadSignature:
        return ()
    return tuple(int(number) for number in said.split("-") if number)


def _page(form: BackForm) -> str:
    kept = store().jobs.with_numbers(saved_numbers())
    jobs = [job for job in kept if not (job.removed_at or job.held_at)]
    return render_template(
        "saved_jobs/index.html",
        form=form,
        jobs=[(job, _like(job)) for job in jobs],
        gone=len(kept) - len(jobs),
        catalogue=catalogue(),
        now=now(),
    )


def _like(job: Job) -> tuple[Job, ...]:
    """Find jobs like one that has closed; an open job needs none."""
    return () if job.is_open(now()) else store().jobs.like(job, now(), 3)


def _keep(form: BackForm, job: Job, numbers: Sequence[int]) -> Response:
    """Go back to where the reader was, with the list in the cookie."""
    page = url_for("jobs.show", number=job.number, slug=job.slug)
    back = url_for("saved_jobs.index") if form.to_saved() else page
    response = redirect(back, 303)
    response.set_cookie(
        COOKIE,
        _signer().sign("-".join(str(number) for number in numbers)).decode(),
        max_age=YEAR,
        httponly=True,
        samesite="Lax",
        secure=settings().secure,
    )
    return response


def _signer() -> Signer:
    return Signer(current_app.secret_key or "", salt="saved jobs")
