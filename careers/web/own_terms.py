"""Must-haves that are no skills: a person answers those of one job, for all jobs."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask import abort, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.board.criteria import Criteria
from careers.board.job import Job
from careers.board.musts import musts
from careers.matching.rulings import About, Ruling, Wishes, rule, said_of
from careers.people.anonymous import AnonymousProfile
from careers.skills.profile import Profile
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.own_terms import TermsForm
from careers.web.search.panels import Land, lands
from careers.web.visitor import change, never_keep, visitor
from careers.web.words.rulings import must, times_of

bp = Room("own_terms", __name__, Who.EVERYBODY, at="/fit/terms")
bp.after_request(never_keep)

ANSWERS = {"yes": True, "no": False, "": None}


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to say yes or no to, and what was said: “yes”, “no” or nothing."""

    key: str
    words: str
    said: str = ""


@bp.post("/")
def update() -> Response:
    """Keep the answers to one job’s must-haves, and go back to its page."""
    form, kept = TermsForm(request.form), visitor()
    job = store().jobs.find(form.job.data or 0) or abort(404)
    if not form.validate():
        abort(400)
    if kept:
        said = {
            term.key: ANSWERS.get(request.form.get(term.key, term.said))
            for term in terms_of(job, kept)
        }
        terms = kept.terms.living(form.lives.data or "").saying(said)
        change(kept.on_terms(terms))
    return redirect(url_for("fit_jobs.show", number=job.number, _anchor="musts"), 303)


def terms_of(job: Job, kept: AnonymousProfile) -> tuple[Term, ...]:
    """List what one job insists on and only the person can answer."""
    known = kept.terms.said
    words = {True: "yes", False: "no", None: ""}
    return tuple(
        Term(key, label, words[known.get(key)])
        for ruling in rule(Profile(), Wishes(), musts(job))
        for key, label in _single(ruling)
    )


def homes(kept: AnonymousProfile) -> tuple[Land, ...]:
    """List the countries and states that open jobs hire in, the person’s own ticked."""
    everywhere = store().jobs.search(Criteria(), now()).places
    return lands(Criteria(lives=kept.terms.lives), everywhere)


def _single(ruling: Ruling) -> Iterator[tuple[str, str]]:
    """Times are answered one by one; languages belong to the profile."""
    if ruling.about is About.SCHEDULE:
        for time, words in zip(
            ruling.subject.split(", "), times_of(ruling), strict=True
        ):
            yield said_of(About.SCHEDULE, time), f"I can work {words}"
    elif ruling.about is not About.LANGUAGE:
        yield said_of(ruling.about, ruling.subject), must(ruling)
