"""One's own languages: each can be added, set to another level, taken out."""

from flask import abort, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.corrections import Corrections
from careers.web.entrance import Room, Who
from careers.web.forms.own_languages import LanguageForm, SpokenForm
from careers.web.private import ones_own
from careers.web.visitor import change, visitor
from careers.web.yours.own_page import own_page

bp = Room("own_languages", __name__, Who.EVERYBODY, at="/fit/languages")
bp.after_request(ones_own)


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Add a language."""
    kept, form = visitor() or AnonymousProfile(), LanguageForm(request.form)
    if not form.validate():
        return own_page(kept, speaking=form), 422
    change(kept.corrected(kept.own.speak(form.code.data, form.level.data or "")))
    return _back()


@bp.post("/levels")
def update() -> Response:
    """Take over levels that were changed, and take out or bring back a language."""
    kept, form = visitor(), SpokenForm(request.form)
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    if not form.validate():
        abort(400)
    change(kept.corrected(_corrected(kept, form)))
    return _back()


def _corrected(kept: AnonymousProfile, form: SpokenForm) -> Corrections:
    own, spoken = kept.own, kept.profile.languages
    for code, level in form.levels(spoken).items():
        if level != spoken[code]:
            own = own.speak(code, level)
    not_mine = form.not_mine.data or ""
    if not_mine in spoken:
        own = own.not_speak(not_mine)
    return own.unset_language(form.back.data) if form.back.data else own


def _back() -> Response:
    return redirect(url_for("fit.show", _anchor="languages"), 303)
