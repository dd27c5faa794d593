"""One applicant: what they sent, what was said, and the next step."""

from flask import Response as Made
from flask import abort, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers import assets
from careers.board.hiring_rules import load_rules, rules_near
from careers.people.employers.application import Application
from careers.people.employers.conversation import Kind, Shown
from careers.people.employers.cv_file import TYPES
from careers.web.context import catalogue, now, store
from careers.web.entrance import Room, Who
from careers.web.forms.applicants import RemarkForm, StepForm
from careers.web.hire.hearing import (
    Hearing,
    hearing,
    look_at,
    say,
    shown_to_me,
    take,
)
from careers.web.seek.answered import answered
from careers.web.seek.applying import match_of, seal
from careers.web.words.to_applicants import BEGINNINGS, beginnings_to, begun

bp = Room(
    "applicant",
    __name__,
    Who.RECRUITERS,
    at="/desk/jobs/<int(max=999999999):number>/applicants/<int(max=999999999):which>",
)

NOT_NOW = "This step was taken before, or the application has come to its end"


@bp.get("")
def show(number: int, which: int) -> str:
    """Show one application; that it was shown, and to whom, is written down."""
    here = hearing(number)
    own = here.one(which)
    with store().engine.writing():
        own = look_at(own)
        is_known = here.choices.shows_name(own)
        shown_to_me(Shown.LETTER if is_known else Shown.WITHOUT_NAME, own)
        if match_of(own, here.job, here.choices):
            shown_to_me(Shown.MATCH, own)
    return _page(here, own, StepForm(), RemarkForm())


@bp.post("/step")
def update(number: int, which: int) -> tuple[str, int] | Response:
    """Take the next step, and tell the person."""
    here, form = hearing(number), StepForm(request.form)
    own = here.one(which)
    if form.validate() and not take(here, own, *form.chosen()):
        form.step.errors = [NOT_NOW]
    if form.errors or form.step.errors:
        return _page(here, own, form, RemarkForm()), 422
    return redirect(url_for("applicant.show", number=number, which=which), 303)


@bp.post("/words")
def create(number: int, which: int) -> tuple[str, int] | str | Response:
    """Keep a note, write to the person, or begin with words that are sent often."""
    here, form = hearing(number), RemarkForm(request.form)
    own = here.one(which)
    if own.said is None:
        abort(404)
    if request.form.get("begin") in BEGINNINGS:
        return _page(here, own, StepForm(), _begun(here, own, form))
    if not form.validate():
        return _page(here, own, StepForm(), form), 422
    say(here, own, Kind(form.kind.data), (form.words.data or "").strip())
    address = url_for("applicant.show", number=number, which=which, _anchor="said")
    return redirect(address, 303)


@bp.get("/cv")
def show_cv(number: int, which: int) -> Made:
    """Hand over the CV as a file; no browser opens it as a page of ours."""
    here = hearing(number)
    own = here.one(which)
    if own.said is None or own.said.file is None or not here.choices.shows_name(own):
        abort(404)
    content = store().applications.file(which, seal())
    shown_to_me(Shown.CV, own)
    answer = make_response(content or b"")
    answer.content_type = TYPES[own.said.file]
    name = f"cv-{which}.{own.said.file}"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    answer.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return answer


def _page(here: Hearing, own: Application, form: StepForm, words: RemarkForm) -> str:
    return render_template(
        "applicants/show.html",
        hearing=here,
        job=here.job,
        own=own,
        form=form,
        words=words,
        beginnings=BEGINNINGS,
        said=store().conversations.of(own.number or 0, seal()),
        answers=answered(here.job, own),
        match=match_of(own, here.job, here.choices),
        rules=rules_near(here.job.where, load_rules(assets.DATA)),
        catalogue=catalogue(),
        now=now(),
    )


def _begun(here: Hearing, own: Application, form: RemarkForm) -> RemarkForm:
    """Begin a message to the person; what was typed stays below it."""
    if not form["csrf_token"].validate(form):
        abort(400)
    known = beginnings_to(here.name(own), here.job.title, here.job.employer.name)
    chosen = known[request.form["begin"]]
    form.words.data = begun(form.words.data or "", chosen, known.values())
    form.kind.data = Kind.TO_PERSON.value
    return form
