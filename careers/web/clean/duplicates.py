"""Ads that are likely of one job: side by side, merged or told apart."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.differences import differences
from careers.board.job import Job
from careers.board.twice import Twice
from careers.web.clean.merging import can_take, merge
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.moderation import PairForm

bp = Room("duplicates", __name__, Who.MODERATORS, at="/moderation/duplicates")

PAIR = "/<int(max=999999999):number>-<int(max=999999999):other>"


@bp.get("/")
def index() -> str:
    """List pairs of ads that are likely of one job, the gravest first."""
    pairs = store().same_jobs.waiting(now())
    jobs = {
        job.number: job
        for job in store().jobs.with_numbers(
            list({n for pair in pairs for n in (pair.one, pair.other)})
        )
    }
    return render_template(
        "moderation/duplicates.html",
        pairs=[(pair, jobs[pair.one], jobs[pair.other]) for pair in pairs],
        done=request.args.get("done") == "yes",
    )


@bp.get(PAIR)
def show(number: int, other: int) -> str:
    """Show two ads side by side, with what only one of them says marked."""
    return _page(_pair(number, other), PairForm())


@bp.post(PAIR)
def update(number: int, other: int) -> tuple[str, int] | Response:
    """Merge a pair into the one that is chosen, or remember that they are two jobs."""
    pair, form = _pair(number, other), PairForm(request.form)
    _offer(form, pair)
    if not form.validate():
        return _page(pair, form), 422
    if form.done.data != "different":
        stays = _job(int(form.done.data))
        gone = _job(pair.other if stays.number == pair.one else pair.one)
        if not can_take(stays, gone.number or 0):
            abort(409)
        merge(gone, stays, form.why())
    store().same_jobs.decide(pair, form.done.data, now())
    return redirect(url_for("duplicates.index", done="yes"), 303)


def _page(pair: Twice, form: PairForm) -> str:
    _offer(form, pair)
    jobs = _job(pair.one), _job(pair.other)
    texts = differences(jobs[0].body, jobs[1].body)
    return render_template(
        "moderation/pair.html",
        pair=pair,
        sides=tuple(zip(jobs, texts, strict=True)),
        form=form,
    )


def _offer(form: PairForm, pair: Twice) -> None:
    form.done.choices = [
        (str(pair.one), f"Merge: number {pair.one} stays, the other leads to it"),
        (str(pair.other), f"Merge: number {pair.other} stays, the other leads to it"),
        ("different", "Not the same job: do not ask again"),
    ]


def _pair(number: int, other: int) -> Twice:
    found = store().same_jobs.find(number, other) or abort(404)
    gone = [store().jobs.redirect(each) for each in (number, other)]
    if any(gone) or _job(number).removed_at or _job(other).removed_at:
        abort(404)
    return found


def _job(number: int) -> Job:
    return store().jobs.find(number) or abort(404)
