"""Roles somebody has done, picked from the list: a way in without any text."""

from flask import abort, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.past import usual
from careers.web.context import catalogue
from careers.web.entrance import Room, Who
from careers.web.forms.past_roles import PastRoleForm, PastSkillsForm
from careers.web.private import ones_own
from careers.web.visitor import change, visitor

bp = Room("past_roles", __name__, Who.EVERYBODY, at="/fit/past")
bp.after_request(ones_own)


@bp.get("/")
def index() -> str:
    """Ask for a role and its time, and show those that were picked."""
    kept = visitor()
    first = kept is None or kept.profile.latest is None
    return _page(PastRoleForm(catalogue(), latest=first))


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Take a role, with the skills it asks for at the level its time suggests."""
    form = PastRoleForm(catalogue(), request.form)
    if not form.validate():
        return _page(form), 422
    kept, role = visitor() or AnonymousProfile(), catalogue().roles[form.role.data]
    kept = kept.with_past(role.id, usual(role, int(form.months.data)))
    if form.latest.data:
        kept = kept.corrected(kept.own.set_latest(role.id))
    change(kept)
    return _to(kept, role.id)


@bp.post("/skills")
def update() -> Response:
    """Keep the skills of a picked role that are truly theirs."""
    kept, form = visitor(), PastSkillsForm(request.form)
    role = catalogue().roles.get(form.role.data or "")
    if kept is None or role is None or role.id not in kept.past:
        return redirect(url_for("past_roles.index"), 303)
    if not form.validate():
        abort(400)
    confirmed = form.confirmed(role, kept.past[role.id])
    kept = kept.with_past(role.id, confirmed)
    change(kept)
    return _to(kept, role.id)


@bp.post("/off")
def destroy() -> Response:
    """Take a picked role off again, with all that it suggested."""
    kept, form = visitor(), PastSkillsForm(request.form)
    if kept and not form.validate():
        abort(400)
    if kept:
        change(kept.without_past(form.role.data or ""))
    return redirect(url_for("past_roles.index"), 303)


def _page(form: PastRoleForm) -> str:
    kept, known = visitor(), catalogue()
    past = kept.past if kept else {}
    picked = [(known.roles[id_], past[id_]) for id_ in past if id_ in known.roles]
    return render_template(
        "past_roles/index.html",
        form=form,
        keeping=PastSkillsForm(),
        kept=kept,
        picked=picked,
        asks=bool(kept and kept.guessed),
        catalogue=known,
    )


def _to(kept: AnonymousProfile, role: str) -> Response:
    """Go to a role by its place in the list: an address names nobody's past."""
    at = list(kept.past).index(role) + 1
    return redirect(url_for("past_roles.index", _anchor=f"picked-{at}"), 303)
