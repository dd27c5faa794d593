"""A board of one's own: saved, applied, interview, offer, closed."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.own_board import coming, in_stages
from careers.people.seekers.track import Method, Stage, Track
from careers.web.button import insist_on_button
from careers.web.context import now, store, today
from careers.web.entrance import Room, Who
from careers.web.forms.tracks import ElsewhereForm, MoveForm, TrackForm
from careers.web.seek.following import board, elsewhere, jobs_of, of_job, seal
from careers.web.who import me

bp = Room("own_board", __name__, Who.SIGNED_IN, at="/account/board")

OF_JOB = "/jobs/<int(max=999999999):number>"
ELSEWHERE = "/elsewhere/<int(max=999999999):track>"


@bp.get("/")
def index() -> str:
    """Show the whole board, and what comes next."""
    own = board()
    return render_template(
        "own_board/index.html",
        stages=in_stages(own),
        coming=coming(own),
        jobs=jobs_of(own),
        form=MoveForm(),
        now=now(),
        today=today(),
    )


@bp.get("/new")
def new() -> str:
    """Ask about a job that somebody found elsewhere."""
    return _edit(ElsewhereForm(applied=today()), Track("", ""))


@bp.post("/new")
def create() -> tuple[str, int] | Response:
    """Put a job found elsewhere on the board."""
    return _keep(ElsewhereForm(request.form), Track("", ""))


@bp.get(OF_JOB)
def edit(number: int) -> str:
    """Ask what somebody did about a job; who applied finds today filled in."""
    track = of_job(number)
    if "applied" in request.args and Stage.APPLIED not in track.stages:
        track = track.applied(today(), Method.SITE)
    return _edit(TrackForm.of(track), track)


@bp.post(OF_JOB)
def update(number: int) -> tuple[str, int] | Response:
    """Keep what somebody did about a job."""
    return _keep(TrackForm(request.form), of_job(number))


@bp.post(f"{OF_JOB}/stage")
def move(number: int) -> Response:
    """Note that a job has come further today."""
    return _move(of_job(number))


@bp.post(f"{OF_JOB}/off")
def destroy(number: int) -> Response:
    """Forget what was noted about a job; a saved one stays saved."""
    own = store().tracks.of_job(me().number, number, seal())
    return _drop(own or abort(404))


@bp.get(ELSEWHERE)
def edit_elsewhere(track: int) -> str:
    """Ask what somebody did about a job they found elsewhere."""
    found = elsewhere(track)
    return _edit(ElsewhereForm.of(found), found)


@bp.post(ELSEWHERE)
def update_elsewhere(track: int) -> tuple[str, int] | Response:
    """Keep what somebody did about it."""
    return _keep(ElsewhereForm(request.form), elsewhere(track))


@bp.post(f"{ELSEWHERE}/stage")
def move_elsewhere(track: int) -> Response:
    """Note that it has come further today."""
    return _move(elsewhere(track))


@bp.post(f"{ELSEWHERE}/off")
def destroy_elsewhere(track: int) -> Response:
    """Take it off the board."""
    return _drop(elsewhere(track))


def _edit(form: TrackForm, track: Track) -> str:
    return render_template(
        "own_board/edit.html",
        form=form,
        track=track,
        job=store().jobs.find(track.job) if track.job else None,
    )


def _keep(form: TrackForm, track: Track) -> tuple[str, int] | Response:
    if not form.validate():
        return _edit(form, track), 422
    store().tracks.put(me().number, form.over(track, today()), seal())
    return _back("kept")


def _move(track: Track) -> Response:
    form = MoveForm(request.form)
    stage = form.reached() if form.validate() else None
    if stage is None:
        abort(400)
    store().tracks.put(me().number, track.reached(stage, today()), seal())
    return _back("moved")


def _drop(track: Track) -> Response:
    insist_on_button()
    store().tracks.drop(me().number, track.number or 0)
    return _back("off")


def _back(done: str) -> Response:
    return redirect(url_for("own_board.index", done=done), 303)
