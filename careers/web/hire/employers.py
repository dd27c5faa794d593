"""Employers, for everybody: who they are, what was checked, how they answer."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.criteria import Criteria
from careers.people.entry.membership import Part
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.hire.hiring import colleagues
from careers.web.kept import not_this_one
from careers.web.search.address import address
from careers.web.who import account

bp = Room("employers", __name__, Who.EVERYBODY, at="/employers")

ON_A_PAGE = 50
SHOWN = 20


@bp.get("/")
def index() -> str:
    """List the employers we know, by name."""
    not_this_one()
    words = " ".join(request.args.get("words", "")[:80].split())
    total = store().employers.count_named(words)
    pages = max(1, -(-total // ON_A_PAGE))
    page = min(max(1, request.args.get("page", 1, int)), pages)
    found = store().employers.named(
        words, now(), start=(page - 1) * ON_A_PAGE, count=ON_A_PAGE
    )
    return render_template(
        "employers/index.html",
        found=found,
        words=words,
        total=total,
        page=page,
        pages=pages,
    )


@bp.get("/<slug>")
def show(slug: str) -> str | Response:
    """Show who hires, exactly what was checked, and their open jobs."""
    not_this_one()
    employer = store().employers.at(slug) or abort(404)
    at, slug = slug, employer.slug
    here = Criteria(employer=slug)
    found = account()
    is_mine = bool(found and slug in found.places(Part.RECRUITER))
    if not is_mine and not store().employers.is_seen(slug):
        abort(404)
    today = store().employers.address_of(slug)
    if at != today:
        return redirect(url_for("employers.show", slug=today), 308)
    return render_template(
        "employers/show.html",
        employer=employer,
        checked=store().proofs.of(slug),
        domains=store().proofs.domains(slug),
        is_run=bool(colleagues(slug)),
        is_mine=is_mine,
        is_moderator=bool(found and found.is_a(Part.MODERATOR)),
        suspension=store().suspensions.of(slug),
        names=store().renames.former_of(slug),
        answering=store().answers.of(slug),
        jobs=store().jobs.first(here, SHOWN, now()),
        total=store().jobs.total(here, now()),
        all_jobs=address(here),
        catalogue=catalogue(),
        now=now(),
    )
