"""Questions instead of a text: one a page, kept as one goes, ended when one likes.

The addresses tell nothing but how far somebody has come.
"""

from dataclasses import dataclass, replace

from flask import (
    abort,
    current_app,
    redirect,
    render_template,
    request,
    url_for,
)
from werkzeug.wrappers import Response

from careers.matching.asking.chances import Chances
from careers.matching.asking.choosing import FIRST, MOST, next_skill
from careers.matching.asking.flat import flat
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.interview import known
from careers.web.context import catalogue, now
from careers.web.entrance import Room, Who
from careers.web.forms.answers import AnswerForm, answer_name, choices
from careers.web.forms.fit import SkillForm
from careers.web.private import ones_own
from careers.web.visitor import change, visitor
from careers.web.yours.fitting import best_jobs
from careers.web.yours.pointing import groups

bp = Room("questions", __name__, Who.EVERYBODY, at="/fit/questions")
bp.after_request(ones_own)

JOBS = 3


@dataclass(frozen=True, slots=True)
class Same:
    """The same answer, so many times in a row."""

    count: int
    answer: str


def same_answers() -> Same | None:
    """Say which answer was given again and again: the result is uncertain then."""
    run = flat(known(_kept()).given)
    return Same(run.count, answer_name(run.level)) if run else None


@bp.app_context_processor
def about_answers() -> dict[str, object]:
    """Let the pages that show a result ask how sure it is."""
    return {"same_answers": same_answers}


@bp.get("/")
def show() -> str | Response:
    """Ask the next question; after the last one, show what it all comes to."""
    kept = _kept()
    skill = _next(kept)
    if skill:
        return _ask(kept, skill, len(kept.asked) + 1)
    end = "questions.index" if same_answers() else "fit.show"
    return redirect(url_for(end), 303)


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Keep an answer, new or changed, and go on."""
    kept, form = _kept(), AnswerForm(request.form)
    skill = form.skill.data or ""
    if skill not in kept.asked and skill != _next(kept):
        return redirect(url_for("questions.show"), 303)
    if not form.validate():
        return _ask(kept, skill, _place(kept, skill), form), 422
    is_first = skill not in kept.asked and len(kept.asked) + 1 == FIRST
    change(kept.with_reply(skill, form.level()))
    return redirect(url_for("questions.index" if is_first else "questions.show"), 303)


@bp.get("/<int:number>")
def edit(number: int) -> str | Response:
    """Ask a question again, so that its answer can be changed."""
    kept = _kept()
    if not 1 <= number <= len(kept.asked):
        return redirect(url_for("questions.show"), 303)
    return _ask(kept, kept.asked[number - 1], number)


@bp.get("/so-far")
def index() -> str | Response:
    """Show what the answers point to so far, and every answer."""
    kept = _kept()
    if not kept.asked:
        return redirect(url_for("questions.show"), 303)
    return render_template(
        "questions/index.html",
        form=AnswerForm(),
        given=known(kept).given,
        groups=groups(kept, chances()),
        jobs=best_jobs(kept.profile)[:JOBS],
        is_done=_next(kept) is None,
        most=MOST,
        answer_name=answer_name,
        catalogue=catalogue(),
        now=now(),
    )


@bp.post("/again")
def destroy() -> Response:
    """Forget all answers, and begin again; a text stays."""
    if not SkillForm(request.form).validate():
        abort(400)
    kept = visitor()
    if kept:
        change(kept.without_replies())
    return redirect(url_for("questions.show"), 303)


def chances() -> Chances:
    """Reach the picture that questions are chosen by, drawn when first asked for."""
    if "chances" not in current_app.extensions:
        current_app.extensions["chances"] = Chances.of(catalogue())
    drawn: Chances = current_app.extensions["chances"]
    return drawn


def _kept() -> AnonymousProfile:
    """Open the visitor's profile; a question that we no longer ask was never asked."""
    kept = visitor() or AnonymousProfile()
    asked = (skill for skill in kept.asked if skill in catalogue().questions)
    return replace(kept, asked=tuple(asked))


def _next(kept: AnonymousProfile) -> str | None:
    return next_skill(known(kept), chances())


def _place(kept: AnonymousProfile, skill: str) -> int:
    order = kept.asked
    return order.index(skill) + 1 if skill in order else len(order) + 1


def _ask(
    kept: AnonymousProfile, skill: str, number: int, form: AnswerForm | None = None
) -> str:
    given = {one.skill: one.level for one in known(kept).given}
    return render_template(
        "questions/show.html",
        form=form or AnswerForm(),
        question=catalogue().questions[skill],
        choices=choices(catalogue().skills[skill]),
        number=number,
        answered=len(kept.asked),
        chosen=answer_name(given[skill]) if skill in given else "",
        most=MOST,
        first=FIRST,
        text=kept.text,
    )
