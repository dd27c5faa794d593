"""Saved jobs: with an account or without one, with a script or without one."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.job import Job
from careers.people.seekers.saved_job import MOST, SavedJob, notes
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.saved_jobs import BackForm, SaveForm
from careers.web.leading import path_of
from careers.web.private import ones_own
from careers.web.saving import has_room, save, saved_jobs, saved_numbers, take_off
from careers.web.who import account

bp = Room("saved_jobs", __name__, Who.EVERYBODY, at="/saved")
bp.after_request(ones_own)

FULL = "You have saved 200 jobs. Take one off first"
NO_ROOM = (
    "This browser can carry no more notes. Shorten one, or sign in: with an account"
    " there is room"
)
ONE = "/<int(max=999999999):number>"


@bp.get("/")
def index() -> str:
    """List the saved jobs, the last one first, closed ones with jobs like them."""
    return _page(BackForm())


@bp.get(ONE)
def new(number: int) -> str:
    """Ask for a note beside a job, and offer to save it or to take it off."""
    job = _job(number)
    here = path_of(request.referrer or "", request.host)
    form = SaveForm(number=number, note=_note(number), back=here or "job")
    return _one(form, job)


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Save a job, with a note or without one."""
    form = SaveForm(request.form)
    number = form.number.data or 0
    if form.validate():
        _insist_on_room(form)
    if form.errors or form.number.errors or form.note.errors:
        return _again(form), 422
    job = _job(number)
    note = form.words if "note" in request.form else _note(number)
    save(SavedJob(number, note))
    return _back(form, job)


@bp.post(f"{ONE}/off")
def destroy(number: int) -> tuple[str, int] | Response:
    """Take a job off the list."""
    form = BackForm(request.form)
    if not form.validate():
        return _page(form), 422
    job = store().jobs.find(number) or abort(404)
    take_off(number)
    return _back(form, job)


def _insist_on_room(form: SaveForm) -> None:
    number = form.number.data or 0
    mine = saved_numbers()
    if len(mine) >= MOST and number not in mine:
        form.number.errors = (FULL,)
    if not has_room(SavedJob(number, form.words)):
        form.note.errors = (NO_ROOM,)


def _again(form: SaveForm) -> str:
    """Show a form that came back on its own page, or above the list."""
    job = store().jobs.find(form.number.data or 0)
    return _one(form, job) if job and form.note.errors else _page(form)


def _job(number: int) -> Job:
    job = store().jobs.find(number)
    if job is None or job.held_at or job.removed_at:
        abort(404)
    return job


def _note(number: int) -> str:
    return notes(saved_jobs()).get(number, "")


def _one(form: SaveForm, job: Job) -> str:
    return render_template(
        "saved_jobs/new.html",
        form=form,
        job=job,
        saved=job.number in saved_numbers(),
        has_account=account() is not None,
        catalogue=catalogue(),
        now=now(),
    )


def _page(form: BackForm) -> str:
    mine = saved_jobs()
    kept = store().jobs.with_numbers([saved.job for saved in mine])
    jobs = [job for job in kept if not (job.removed_at or job.held_at)]
    return render_template(
        "saved_jobs/index.html",
        form=form,
        jobs=[(job, _like(job)) for job in jobs],
        notes=notes(mine),
        gone=len(kept) - len(jobs),
        has_account=account() is not None,
        catalogue=catalogue(),
        now=now(),
    )


def _like(job: Job) -> tuple[Job, ...]:
    """Find jobs like one that has closed; an open job needs none."""
    return () if job.is_open(now()) else store().jobs.like(job, now(), 3)


def _back(form: BackForm, job: Job) -> Response:
    """Go back to where the reader was."""
    page = url_for("jobs.show", number=job.number, slug=job.slug)
    back = url_for("saved_jobs.index") if form.to_saved() else form.page or page
    return redirect(back, 303)
