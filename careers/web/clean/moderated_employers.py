"""Employers as moderators see them: history, checks, off the board and back."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.board.employer import Employer
from careers.people.event import Subject
from careers.web.clean.suspending import reopen, suspend
from careers.web.clean.telling import said
from careers.web.context import store
from careers.web.entrance import Room, Who
from careers.web.forms.moderation import ReasonForm

bp = Room("moderated_employers", __name__, Who.MODERATORS, at="/moderation/employers")


@bp.get("/<slug>")
def show(slug: str) -> str:
    """Tell the history of an employer, and what was checked."""
    return _page(_employer(slug), ReasonForm())


@bp.post("/<slug>/suspend")
def create(slug: str) -> tuple[str, int] | Response:
    """Take an employer's jobs off the board at once, and tell whom it concerns."""
    own, form = _employer(slug), ReasonForm(request.form)
    if not form.validate():
        return _page(own, form), 422
    suspend(own, form.why())
    return redirect(url_for("moderated_employers.show", slug=slug, done="yes"), 303)


@bp.post("/<slug>/reopen")
def destroy(slug: str) -> tuple[str, int] | Response:
    """Let an employer's jobs back onto the board, and tell whom it concerns."""
    own, form = _employer(slug), ReasonForm(request.form)
    if not form.validate():
        return _page(own, form), 422
    reopen(own, form.why())
    return redirect(url_for("moderated_employers.show", slug=slug, done="yes"), 303)


def _employer(slug: str) -> Employer:
    return store().employers.find(slug) or abort(404)


def _page(employer: Employer, form: ReasonForm) -> str:
    slug = employer.slug
    return render_template(
        "moderation/employer.html",
        employer=employer,
        form=form,
        is_seen=store().employers.is_seen(slug),
        suspension=store().suspensions.of(slug),
        done=request.args.get("done") == "yes",
        events=said(store().events.of(Subject("employer", slug))),
        checks=store().proofs.of(slug),
        names=store().renames.former_of(slug),
        postings=store().postings.of(slug),
    )
