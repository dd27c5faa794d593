"""One's own work: how long each role lasted, which was the last, which never was."""

from flask import redirect, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.corrections import Corrections
from careers.web.context import catalogue
from careers.web.entrance import Room, Who
from careers.web.forms.own_work import WorkForm, work_form
from careers.web.private import ones_own
from careers.web.visitor import change, visitor
from careers.web.yours.own_page import own_page, own_roles

bp = Room("own_work", __name__, Who.EVERYBODY, at="/fit/work")
bp.after_request(ones_own)


@bp.post("/")
def update() -> tuple[str, int] | Response:
    """Take over what somebody puts right about their work."""
    kept = visitor()
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    form = work_form(own_roles(kept), kept.profile.latest, request.form)
    if not form.validate():
        return own_page(kept, work=form), 422
    change(kept.corrected(_corrected(kept, form)))
    return redirect(url_for("fit.show", _anchor="work"), 303)


def _corrected(kept: AnonymousProfile, form: WorkForm) -> Corrections:
    """Note only what differs: what was merely sent along is nobody's word."""
    own, profile, roles = kept.own, kept.profile, catalogue().roles
    for role, months in form.times().items():
        if months != profile.months.get(role):
            own = own.set_months(role, months)
    latest = form.latest.data or ""
    if latest != (profile.latest or "") and (not latest or latest in roles):
        own = own.set_latest(latest)
    never = form.never.data or ""
    if never in roles:
        own = own.set_months(never, 0)
    return own.unset_months(form.back.data) if form.back.data else own
