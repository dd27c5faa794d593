"""Jobs that fit: all of them with the board’s filters, and each beside the person."""

from dataclasses import replace
from urllib.parse import parse_qsl

from flask import (
    abort,
    current_app,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response

from careers.board.criteria import Sort
from careers.board.job import Job
from careers.matching.bands import Band
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.jobs import SearchForm
from careers.web.forms.own_terms import TermsForm
from careers.web.private import ones_own
from careers.web.saving import saved_numbers
from careers.web.visitor import visitor
from careers.web.wishing import with_wishes
from careers.web.yours.fit_list import at, fit_list
from careers.web.yours.fitting import best_jobs
from careers.web.yours.job_fit import fit_page
from careers.web.yours.own_terms import homes, terms_of

bp = Room("fit_jobs", __name__, Who.EVERYBODY, at="/fit/jobs")
bp.after_request(ones_own)

SAVED = 20


@bp.get("/")
def index() -> str | Response:
    """List every open job that fits, at the one address its search has."""
    kept = visitor()
    if kept is None:
        return render_template("fit/no_profile.html", job=None, ways=ways_in())
    form, band = SearchForm(request.args), _band()
    criteria = with_wishes(replace(form.criteria(), sort=Sort.NEWEST))
    listed = fit_list(kept.profile, criteria, band)
    clean = at(listed.page.criteria, band)
    if not form.errors and _said(clean) != list(request.args.items(multi=True)):
        return redirect(clean)
    return render_template(
        "fit/jobs.html", form=form, listed=listed, catalogue=catalogue(), now=now()
    )


@bp.get("/<int(max=999999999):number>")
def show(number: int) -> str:
    """Hold the visitor against one job, requirement by requirement."""
    job, kept = find_job(number), visitor()
    if kept is None:
        return render_template("fit/no_profile.html", job=job, ways=ways_in())
    return render_template(
        "fit/job.html",
        fit=fit_page(kept, job, catalogue()),
        others=others(job),
        form=TermsForm(),
        terms=terms_of(job, kept),
        lands=homes(kept),
        lives=kept.terms.lives,
        catalogue=catalogue(),
        now=now(),
    )


def find_job(number: int) -> Job:
    """Fetch a job, open or closed; say when it is gone."""
    into = store().jobs.redirect(number) or number
    job = store().jobs.find(into) or abort(404)
    if job.removed_at:
        abort(make_response(render_template("jobs/gone.html"), 410))
    return job


def ways_in() -> tuple[tuple[str, str], ...]:
    """Point to every way of making a profile that this site has."""
    known = current_app.view_functions
    return tuple((words, url_for(to)) for words, to in WAYS if to in known)


WAYS = (
    ("Paste or upload a CV", "fit.new"),
    ("Answer plain statements", "questions.show"),
    ("Pick a role you have had", "past_roles.index"),
)


def others(job: Job) -> dict[str, tuple[Job, ...]]:
    """Offer jobs to lay beside this one: those saved, and those that fit best."""
    kept = visitor()
    saved = store().jobs.with_numbers(saved_numbers()[:SAVED])
    best = tuple(fit.thing for fit in best_jobs(kept.profile)) if kept else ()
    found = {"Jobs you saved": saved, "Jobs that fit best": best}
    return {
        words: tuple(other for other in some if _is_other(other, job))
        for words, some in found.items()
    }


def _is_other(other: Job, job: Job) -> bool:
    return other.number != job.number and other.is_open(now())


def _band() -> Band | None:
    said = request.args.get("band", "")
    return Band(said) if said in set(Band) else None


def _said(address: str) -> list[tuple[str, str]]:
    return parse_qsl(address.partition("?")[2])
