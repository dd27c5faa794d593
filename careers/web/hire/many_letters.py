"""One message to several applicants: each gets a letter of their own, after a look."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.employers.application import Application
from careers.people.employers.conversation import Kind
from careers.web.entrance import Room, Who
from careers.web.forms.applicants import NAME, LettersForm
from careers.web.hire.hearing import Hearing, hearing, say
from careers.web.words.to_applicants import BEGINNINGS, beginnings_to, begun

bp = Room(
    "many_letters",
    __name__,
    Who.RECRUITERS,
    at="/desk/jobs/<int(max=999999999):number>/applicants/letters",
)


@bp.post("")
def create(number: int) -> tuple[str, int] | str | Response:
    """Write to everybody ticked, once somebody has read what each of them reads."""
    here, form = hearing(number), LettersForm(request.form)
    to = [own for which in form.which if (own := here.one(which)).said]
    if not form["csrf_token"].validate(form):
        abort(400)
    if not to:
        return redirect(url_for("applicants.index", number=number, ticked="none"), 303)
    if form.begin.data or form.words.data is None:
        _begin(here, form)
        return _page(here, form, to)
    return _written(here, form, to)


def _written(
    here: Hearing, form: LettersForm, to: list[Application]
) -> tuple[str, int] | str | Response:
    """Show what was written, or send it."""
    if not form.validate():
        return _page(here, form, to), 422
    if form.then.data != "send":
        return _page(here, form, to, is_read=form.then.data != "change")
    for own in to:
        say(here, own, Kind.TO_PERSON, _to(own, form))
    at = here.posting.number
    return redirect(url_for("applicants.index", number=at, done=len(to)), 303)


def _begin(here: Hearing, form: LettersForm) -> None:
    """Begin with a message that is sent often; what was typed stays below it."""
    known = beginnings_to(NAME, here.job.title, here.job.employer.name)
    typed, chosen = form.words.data or "", known.get(form.begin.data or "")
    form.words.data = begun(typed, chosen, known.values()) if chosen else typed


def _to(own: Application, form: LettersForm) -> str:
    """Fill in the name of the person who reads it."""
    name = own.said.name if own.said else ""
    return (form.words.data or "").strip().replace(NAME, name)


def _page(
    here: Hearing, form: LettersForm, to: list[Application], *, is_read: bool = False
) -> str:
    return render_template(
        "applicants/letters.html",
        hearing=here,
        form=form,
        to=to,
        read=here.words(to[0], _to(to[0], form)) if is_read else None,
        beginnings=BEGINNINGS,
        name=NAME,
    )
