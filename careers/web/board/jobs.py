"""The board: find a job, read a job."""

from dataclasses import replace

from flask import (
    abort,
    jsonify,
    make_response,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response

from careers.board.criteria import Criteria, Sort
from careers.board.job import Job
from careers.board.posting import SOURCE, State
from careers.board.unsaid import questions
from careers.web.board.posting import plain, posting
from careers.web.context import (
    ZONE_COOKIE,
    catalogue,
    now,
    settings,
    store,
    today,
    zone,
)
from careers.web.entrance import Room, Who
from careers.web.facts.page import job_page
from careers.web.forms.jobs import SearchForm
from careers.web.forms.saved_jobs import SaveForm
from careers.web.saving import saved_numbers
from careers.web.search.address import address, pairs
from careers.web.search.page import search_page
from careers.web.wishing import with_wishes
from careers.web.zones import zone_choices

bp = Room("jobs", __name__, Who.EVERYBODY, at="/jobs")

ONE = "/<int(max=999999999):number>"
YEAR = 31_536_000


@bp.get("/")
def index() -> str | Response:
    """List the open jobs that fit the search, at the one address it has."""
    form = SearchForm(request.args)
    criteria = with_wishes(form.criteria())
    results = store().jobs.search(criteria, now())
    clean = replace(criteria, page=results.page)
    if not form.errors and pairs(clean) != list(request.args.items(multi=True)):
        return redirect(address(clean))
    page = search_page(clean, results, catalogue(), _total)
    meant = _meant(clean) if not results.total else None
    return render_template(
        "jobs/index.html",
        form=form,
        page=page,
        meant=meant,
        questions=questions,
        **_world(),
    )


@bp.get("/feed.atom")
def feed() -> Response:
    """Give the newest jobs that fit a search as an Atom feed."""
    criteria = replace(SearchForm(request.args).criteria(), sort=Sort.NEWEST, page=1)
    results = store().jobs.search(criteria, now())
    page = search_page(criteria, results, catalogue(), _total)
    answer = make_response(render_template("jobs/feed.xml", page=page, **_world()))
    answer.content_type = "application/atom+xml; charset=utf-8"
    return answer


@bp.get(ONE, defaults={"slug": ""})
@bp.get(f"{ONE}-<slug>")
def show(number: int, slug: str) -> str:
    """Show one job, also after it has closed: old links keep working."""
    return render_template("jobs/show.html", **shown(_job("jobs.show", number, slug)))


@bp.get(f"{ONE}.json", defaults={"slug": ""})
@bp.get(f"{ONE}-<slug>.json")
def plain_json(number: int, slug: str) -> Response:
    """Give every field of a job to machines."""
    job = _job("jobs.plain_json", number, slug)
    return jsonify(plain(job, _address(job), is_open=job.is_open(now())))


@bp.get(f"{ONE}.jsonld", defaults={"slug": ""})
@bp.get(f"{ONE}-<slug>.jsonld")
def linked(number: int, slug: str) -> Response:
    """Give a job as a schema.org JobPosting."""
    job = _job("jobs.linked", number, slug)
    said = {"@context": "https://schema.org/", **posting(job, _address(job))}
    answer = jsonify(said)
    answer.content_type = "application/ld+json"
    return answer


@bp.after_request
def keep_zone(response: Response) -> Response:
    """Remember the clock a reader has chosen."""
    chosen = request.args.get("zone")
    if chosen and chosen == zone():
        response.set_cookie(
            ZONE_COOKIE,
            chosen,
            max_age=YEAR,
            samesite="Lax",
            secure=settings().secure,
        )
    return response


def shown(job: Job) -> dict[str, object]:
    """Gather what the page of a job tells; a draft is previewed with the same."""
    page = job_page(job, catalogue(), zone=zone(), today=today())
    return {"job": job, "page": page, **_near(job), **_reader(job), **_world()}


def _world() -> dict[str, object]:
    return {"catalogue": catalogue(), "now": now()}


def _near(job: Job) -> dict[str, object]:
    """Find what stands near a job: more of its employer, and jobs like a closed one."""
    here = Criteria(employer=job.employer.slug)
    return {
        "filled": _is_filled(job),
        "like": () if job.is_open(now()) else store().jobs.like(job, now()),
        "others": _total(here) - job.is_open(now()),
        "employer_address": address(here),
        "posting": posting(job, _address(job)),
    }


def _is_filled(job: Job) -> bool:
    """Whether it closed because somebody was hired; a recruiter here has said so."""
    if job.source != SOURCE or job.is_open(now()):
        return False
    own = store().postings.of_job(job.number or 0)
    return own is not None and own.state(now()) is State.FILLED


def _reader(job: Job) -> dict[str, object]:
    """Tell what this reader has chosen and saved."""
    return {
        "save": SaveForm(number=job.number),
        "saved": job.number in saved_numbers(),
        "zone": zone(),
        "zones": zone_choices(zone()),
    }


def _total(criteria: Criteria) -> int:
    return store().jobs.total(criteria, now())


def _meant(criteria: Criteria) -> tuple[str, str] | None:
    """Guess what was meant by words that no job holds, as words and address."""
    words = store().jobs.suggest(criteria.words) if criteria.words else None
    return (words, address(replace(criteria, words=words))) if words else None


def _job(endpoint: str, number: int, slug: str) -> Job:
    """Fetch a job; lead from an old address to the one it has today."""
    job = store().jobs.find(number) or abort(404)
    into = store().jobs.redirect(number)
    target = store().jobs.find(into) if into else job
    if target is None or target.removed_at:
        abort(make_response(render_template("jobs/gone.html"), 410))
    if target.held_at:
        off = store().suspensions.of(target.employer.slug)
        page = render_template("jobs/held.html", employer=target.employer, off=off)
        abort(make_response(page, 404))
    if target.number != number or target.slug != slug:
        here = url_for(endpoint, number=target.number, slug=target.slug)
        abort(redirect(here, 308))
    return target


def _address(job: Job) -> str:
    return url_for("jobs.show", number=job.number, slug=job.slug, _external=True)
