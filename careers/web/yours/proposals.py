"""Words of one's text that we could not place: what they mean, if anything."""

from flask import abort, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.context import catalogue
from careers.web.entrance import Room, Who
from careers.web.forms.proposals import ProposalForm
from careers.web.private import ones_own
from careers.web.visitor import change, visitor
from careers.web.yours.proposing import open_proposals
from careers.web.yours.quoting import numbered

bp = Room("proposals", __name__, Who.EVERYBODY, at="/fit/proposals")
bp.after_request(ones_own)

LEVEL = 2
"""Where a skill stands that its owner took from a proposal, until they set it."""


@bp.post("/")
def create() -> Response:
    """Take a proposed skill, and show it where its level can be set."""
    kept, form = _sent()
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    skill = form.skill.data or ""
    if skill not in catalogue().skills:
        abort(400)
    if skill not in kept.profile.abilities:
        kept = kept.with_skill(skill, LEVEL)
    kept = kept.without_proposal(form.phrase.data or "")
    change(kept)
    number = numbered(kept.profile.abilities)[skill]
    return redirect(url_for("fit.show", _anchor=f"skill-{number}"), 303)


@bp.post("/none")
def destroy() -> Response:
    """Wave some words away: they are no skill, or none that we know."""
    kept, form = _sent()
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    kept = kept.without_proposal(form.phrase.data or "")
    change(kept)
    place = "proposals" if open_proposals(kept) else "skills"
    return redirect(url_for("fit.show", _anchor=place), 303)


def _sent() -> tuple[AnonymousProfile | None, ProposalForm]:
    form = ProposalForm(request.form)
    if not form.validate():
        abort(400)
    return visitor(), form
