"""One's own skills: added, set to another level, taken out and brought back."""

from flask import abort, redirect, request, url_for
from werkzeug.wrappers import Response

from careers.people.seekers.anonymous import AnonymousProfile
from careers.web.context import catalogue
from careers.web.entrance import Room, Who
from careers.web.forms.fit import SkillForm
from careers.web.forms.own_skills import AddSkillForm, LevelsForm
from careers.web.private import ones_own
from careers.web.reader import insist_on_patience_to_read, reader
from careers.web.visitor import change, visitor
from careers.web.yours.own_page import own_page, shelves, skill_names
from careers.web.yours.quoting import numbered

bp = Room("own_skills", __name__, Who.EVERYBODY, at="/fit/skills")
bp.after_request(ones_own)


@bp.post("/")
def create() -> tuple[str, int] | Response:
    """Add a skill that its owner names; somebody new gets a profile with it."""
    kept = visitor() or AnonymousProfile()
    form = AddSkillForm(skill_names(), catalogue().skills, request.form)
    if not form.validate():
        return own_page(kept, adding=form), 422
    skill, level = form.chosen()
    shown = skill in kept.profile.abilities
    kept = kept.with_level(skill, level) if shown else kept.with_skill(skill, level)
    change(kept)
    return _back_to(kept, skill)


@bp.post("/levels")
def update() -> Response:
    """Take over levels that were changed, and take out a skill that is not theirs."""
    kept, form = visitor(), LevelsForm(request.form)
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    if not form.validate():
        abort(400)
    before = kept.profile.abilities
    changed = {
        skill: level
        for skill, level in form.levels(tuple(before)).items()
        if level != before[skill].level
    }
    for skill, level in changed.items():
        kept = kept.with_level(skill, level)
    refused = form.skill.data or ""
    after = _next(kept, refused) if refused else next(iter(changed), "")
    if refused in before:
        kept = kept.without(refused)
    kept, named = _weighing(kept, form)
    change(kept)
    return _back_to(kept, named or after)


@bp.post("/back")
def destroy() -> Response:
    """Take back that a skill is not theirs."""
    kept, form = visitor(), SkillForm(request.form)
    if kept is None:
        return redirect(url_for("fit.new"), 303)
    if not form.validate():
        abort(400)
    kept = kept.restored(form.skill.data or "")
    change(kept)
    return _back_to(kept, form.skill.data or "")


def _weighing(kept: AnonymousProfile, form: LevelsForm) -> tuple[AnonymousProfile, str]:
    """Let words count no more, or again; those that count say the level anew."""
    if place := form.place(form.mention):
        changed = kept.without_mention(*place)
    elif place := form.place(form.again):
        changed = kept.with_mention(*place)
    else:
        return kept, ""
    skill = place[0]
    if changed.aside != kept.aside:
        insist_on_patience_to_read()
        found = reader().profile(changed.text_about(skill))
        changed = changed.read_again(skill, found)
    return changed, skill


def _next(kept: AnonymousProfile, skill: str) -> str:
    """Find the skill that will stand where one was taken out."""
    order = [own.id for shelf in shelves(kept) for own in shelf.own]
    at = order.index(skill) if skill in order else len(order)
    beside = order[at + 1 : at + 2] or order[at - 1 : at]
    return beside[0] if beside else ""


def _back_to(kept: AnonymousProfile, skill: str) -> Response:
    """Go back to where the reader was; its number tells nobody which skill that is."""
    number = numbered(kept.profile.abilities).get(skill)
    anchor = f"skill-{number}" if number else "skills"
    return redirect(url_for("fit.show", _anchor=anchor), 303)
