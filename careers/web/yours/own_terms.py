"""Must-haves that are no skills: a person answers them once, for all jobs."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from flask import abort, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.board.criteria import Criteria
from careers.board.hiring import CheckKind
from careers.board.job import Job
from careers.board.musts import ROOM, musts
from careers.board.shift import ShiftKind
from careers.matching.rulings import (
    ELSEWHERE,
    About,
    Musts,
    Ruling,
    Verdict,
    Wishes,
    rule,
    said_of,
)
from careers.people.seekers.anonymous import AnonymousProfile
from careers.skills.profile import Profile
from careers.web.context import now, store
from careers.web.entrance import Room, Who
from careers.web.forms.own_terms import TermsForm
from careers.web.private import ones_own
from careers.web.search.panels import Land, lands
from careers.web.visitor import change, visitor
from careers.web.words.rulings import must, times_of

bp = Room("own_terms", __name__, Who.EVERYBODY, at="/fit/terms")
bp.after_request(ones_own)

AT_HOME = ("your own computer", "a wired connection", ROOM)
"""What jobs from home ask for, as they call it."""

ANSWERS = {"yes": True, "no": False, "": None}


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to say yes or no to, and what was said: “yes”, “no” or nothing."""

    key: str
    words: str
    said: str = ""


@bp.post("/")
def update() -> Response:
    """Keep answers, to one job or to all, and go back to where they were given."""
    form, kept = TermsForm(request.form), visitor()
    number = form.job.data
    job = None if number is None else store().jobs.find(number) or abort(404)
    if not form.validate():
        abort(400)
    if kept:
        said = {
            term.key: ANSWERS.get(request.form.get(term.key, term.said))
            for term in (terms_of(job, kept) if job else every_term(kept))
        }
        terms = kept.terms.living(form.lives.data or "").saying(said)
        change(kept.on_terms(terms))
    if job is None:
        return redirect(url_for("fit.show", _anchor="terms"), 303)
    return redirect(url_for("fit_jobs.show", number=job.number, _anchor="musts"), 303)


def terms_of(job: Job, kept: AnonymousProfile) -> tuple[Term, ...]:
    """List what one job insists on and only the person can answer."""
    return _terms(rule(Profile(), Wishes(), musts(job)), kept)


def every_term(kept: AnonymousProfile) -> tuple[Term, ...]:
    """List what jobs of this field insist on, and all that was answered to some job."""
    usual = Musts(
        right_to_work=kept.terms.lives.partition("-")[0],
        times=tuple(kind.value for kind in ShiftKind),
        equipment=dict.fromkeys(AT_HOME, 1),
        checks=tuple(kind.value for kind in CheckKind),
    )
    pairs = (key.partition(":") for key in kept.terms.said)
    said = (
        Ruling(About(about), subject, Verdict.ASK)
        for about, _, subject in pairs
        if about in set(About)
    )
    return _terms((*rule(Profile(), Wishes(), usual), *said), kept)


def homes(kept: AnonymousProfile) -> tuple[Land, ...]:
    """List the countries and states that open jobs hire in, the person’s own ticked."""
    everywhere = store().jobs.search(Criteria(), now()).places
    return lands(Criteria(lives=kept.terms.lives), everywhere)


def _terms(rulings: Iterable[Ruling], kept: AnonymousProfile) -> tuple[Term, ...]:
    words = {True: "yes", False: "no", None: ""}
    labels = dict(pair for ruling in rulings for pair in _single(ruling))
    said = kept.terms.said
    return tuple(
        Term(key, label, words[said.get(key)]) for key, label in labels.items()
    )


def _single(ruling: Ruling) -> Iterator[tuple[str, str]]:
    """Times are answered one by one; languages belong to the profile.

    What country an ad means when it names none, only the employer can answer.
    """
    if ruling.about is About.SCHEDULE:
        for time, words in zip(
            ruling.subject.split(", "), times_of(ruling), strict=True
        ):
            yield said_of(About.SCHEDULE, time), f"I can work {words}"
    elif ruling.about is not About.LANGUAGE and ruling.subject != ELSEWHERE:
        yield said_of(ruling.about, ruling.subject), must(ruling)
