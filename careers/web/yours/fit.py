"""Your fit: a text goes in, what it shows comes out, and nothing stays for long."""

from flask import (
    Response,
    abort,
    current_app,
    jsonify,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response as Answer

from careers.board.from_home import FromHome, from_home
from careers.board.job import Job
from careers.matching.match import Match
from careers.matching.rulings import Ruling
from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.context import catalogue
from careers.web.entrance import Room, Who
from careers.web.forms.fit import SkillForm, TextForm
from careers.web.private import ones_own
from careers.web.reader import insist_on_patience_to_read, reader, reader_soon
from careers.web.visitor import consent, forget, keep, visitor
from careers.web.yours.fitting import job_match, must_haves
from careers.web.yours.musts import wishes
from careers.web.yours.own_data import own_data
from careers.web.yours.own_page import own_page
from careers.web.yours.proposing import proposals

bp = Room("fit", __name__, Who.EVERYBODY, at="/fit")
bp.after_request(ones_own)


def fit_of(job: Job) -> Match | None:
    """Hold this visitor against a job; ``None`` for somebody without a profile."""
    kept = visitor()
    return job_match(kept.profile, job) if kept else None


def rulings_of(job: Job) -> tuple[Ruling, ...]:
    """Answer what can rule this job out for this visitor, as far as anybody says."""
    kept = visitor()
    return must_haves(kept.profile, job) if kept else ()


def home_of(job: Job) -> FromHome | None:
    """Tell whether this visitor can take a job from their home; ``None``: not asked."""
    kept = visitor()
    if kept is None:
        return None
    own = wishes(request.args, kept.terms)
    return from_home(job, must_haves(kept.profile, job), own.lives)


@bp.app_context_processor
def about_jobs() -> dict[str, object]:
    """Let the page of a job ask how its visitor fits, when it comes to that."""
    return {"fit_of": fit_of, "rulings_of": rulings_of, "home_of": home_of}


@bp.get("/")
def new() -> str:
    """Show the three ways in."""
    reader_soon()
    return _ask(TextForm())


@bp.post("/")
def create() -> tuple[str, int] | Answer:
    """Read a text, keep it for two idle hours, and show what it says."""
    form = TextForm.sent(request)
    insist_on_patience_to_read()
    if not form.validate():
        return _ask(form), 422
    keep(_read(form))
    return redirect(url_for("fit.show"), 303)


@bp.get("/you")
def show() -> str | Answer:
    """Show the text with its evidence, the skills, and what fits."""
    kept = visitor()
    return own_page(kept) if kept else redirect(url_for("fit.new"), 303)


@bp.get("/text")
def edit() -> str | Answer:
    """Let somebody write their text anew, beginning with what they wrote."""
    kept = visitor()
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    return _ask(TextForm(text=kept.text), changing=True)


@bp.get("/you.json")
def data() -> Response | Answer:
    """Hand over everything that is kept, as a file."""
    kept = visitor()
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    answer = jsonify(own_data(kept, catalogue()))
    answer.headers["Content-Disposition"] = 'attachment; filename="my-profile.json"'
    return answer


@bp.post("/forget")
def destroy() -> Answer:
    """Forget the text and all that was read in it, at once."""
    if not SkillForm(request.form).validate():
        abort(400)
    forget()
    return redirect(url_for("fit.new", forgotten="yes"), 303)


def _read(form: TextForm) -> AnonymousProfile:
    """Read the text; a file of ours without one brings back what was found."""
    text = form.own_text()
    if form.handed and not text:
        return form.handed
    kept = form.handed or visitor() or AnonymousProfile()
    kept = kept.with_text(text, reader().profile(text))
    return kept.with_proposals(proposals(kept))


def _ask(form: TextForm, *, changing: bool = False) -> str:
    known = current_app.view_functions
    return render_template(
        "fit/new.html",
        form=form,
        changing=changing,
        kept=visitor(),
        agreed=consent(),
        forgotten="forgotten" in request.args,
        questions=url_for("questions.show") if "questions.show" in known else "",
    )
