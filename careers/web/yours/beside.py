"""A job beside others: what they ask and offer, and where they differ."""

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.job import Job
from careers.skills.profile import Profile
from careers.web.board.sides import Part, Side, parts
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.beside import BesideForm
from careers.web.private import ones_own
from careers.web.visitor import visitor
from careers.web.yours.fit_jobs import others, ways_in
from careers.web.yours.fitting import fit_with, must_haves

bp = Room("beside", __name__, Who.EVERYBODY, at="/fit/beside")
bp.after_request(ones_own)

DIFFERENT = "differences"


@bp.get("/")
def index() -> str | Response:
    """Lay up to three jobs side by side; the address holds their numbers alone."""
    form = BesideForm(request.args.getlist("job"))
    jobs = _jobs(form)
    only = request.args.get("only", "") == DIFFERENT
    if len(request.args.getlist("job")) > len(form.numbers) and not form.strange:
        return redirect(_address(form.numbers, only=only))
    kept = visitor()
    sides = tuple(_side(job, kept.profile if kept else None) for job in jobs)
    return render_template(
        "beside/index.html",
        jobs=jobs,
        sides=sides,
        parts=_shown(parts(sides, catalogue()), only=only),
        only=only,
        other_view=_address(form.numbers, only=not only),
        strange=form.strange,
        missing=[n for n in form.numbers if n not in {job.number for job in jobs}],
        has_person=kept is not None,
        ways=ways_in(),
        others=others(jobs[0]) if jobs else {},
        catalogue=catalogue(),
        now=now(),
    )


def _jobs(form: BesideForm) -> tuple[Job, ...]:
    found = store().jobs.with_numbers(form.numbers)
    return tuple(job for job in found if not job.removed_at)


def _side(job: Job, profile: Profile | None) -> Side:
    """Without a person the same is asked of nobody, and nothing is answered."""
    own = profile or Profile()
    match, rulings = fit_with(own, job).match, must_haves(own, job)
    return Side(job, match, rulings, has_person=profile is not None)


def _shown(made: tuple[Part, ...], *, only: bool) -> tuple[Part, ...]:
    if not only:
        return made
    different = (
        Part(part.heading, tuple(row for row in part.rows if row.differs))
        for part in made
    )
    return tuple(part for part in different if part.rows)


def _address(numbers: tuple[int, ...], *, only: bool) -> str:
    return url_for("beside.index", job=numbers, only=DIFFERENT if only else None)
