"""The page of one's own profile, and what each of its parts says about itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask import current_app, render_template

from careers.board.criteria import Criteria
from careers.catalogue.role import Role
from careers.people.seekers.anonymous import AnonymousProfile
from careers.people.seekers.naming import SkillNames
from careers.reading.text.tongue import ENGLISH, tongue
from careers.skills.skill import Group, Skill
from careers.web.context import catalogue, now
from careers.web.forms.own_languages import LanguageForm
from careers.web.forms.own_skills import AddSkillForm, LevelsForm
from careers.web.forms.own_work import WorkForm, work_form
from careers.web.visitor import consent, in_locker
from careers.web.wishing import with_wishes
from careers.web.words.geography import language
from careers.web.yours.fit_list import wish_chips
from careers.web.yours.fitting import best_jobs, best_roles, must_haves
from careers.web.yours.own_terms import every_term, homes
from careers.web.yours.proposing import open_proposals
from careers.web.yours.quoting import numbered, pieces, quotes

JOBS = 6
"""Jobs shown here; the whole list has a page of its own."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The skills of one group: those that are theirs, and those that are not."""

    group: Group
    own: tuple[Skill, ...]
    not_theirs: tuple[Skill, ...]


def own_page(
    kept: AnonymousProfile,
    *,
    adding: AddSkillForm | None = None,
    work: WorkForm | None = None,
    speaking: LanguageForm | None = None,
) -> str:
    """Show a profile with all its forms; one that came back wrong takes its place."""
    profile, wishes = kept.profile, with_wishes(Criteria())
    return render_template(
        "fit/show.html",
        kept=kept,
        agreed=consent(),
        in_browser=in_locker() if consent() else None,
        profile=profile,
        form=LevelsForm(),
        adding=adding or add_form(),
        proposed=open_proposals(kept),
        work=work or own_work_form(kept),
        language_form=speaking or LanguageForm(),
        shelves=shelves(kept),
        said=sources(kept),
        never=_never(kept),
        tongue=_other_tongue(kept.text),
        pieces=pieces(kept.text, profile.abilities),
        numbers=numbered(profile.abilities),
        quotes=quotes,
        roles=best_roles(profile),
        jobs=best_jobs(profile, wishes)[:JOBS],
        wishes=wish_chips(wishes),
        musts=lambda job: must_haves(profile, job),
        terms=every_term(kept),
        lands=homes(kept),
        catalogue=catalogue(),
        now=now(),
    )


def add_form() -> AddSkillForm:
    """Make the empty form that adds a skill."""
    return AddSkillForm(skill_names(), catalogue().skills)


def skill_names() -> SkillNames:
    """Reach the names of all skills, put in order when they are first asked for."""
    if "skill names" not in current_app.extensions:
        current_app.extensions["skill names"] = SkillNames(catalogue().skills)
    names: SkillNames = current_app.extensions["skill names"]
    return names


def own_roles(kept: AnonymousProfile) -> tuple[tuple[Role, int], ...]:
    """List the roles of a profile with their months, 0 where no time is known."""
    profile, roles = kept.profile, catalogue().roles
    named = (profile.latest or "", profile.role or "", *profile.months)
    done = [id_ for id_ in dict.fromkeys(named) if id_ in roles]
    return tuple((roles[id_], profile.months.get(id_, 0)) for id_ in done)


def own_work_form(kept: AnonymousProfile) -> WorkForm:
    """Make the form for somebody's roles as they are now."""
    return work_form(own_roles(kept), kept.profile.latest)


def shelves(kept: AnonymousProfile) -> tuple[Shelf, ...]:
    """Put the skills of a profile on their shelves, in the order of the page."""
    own, denied = kept.profile.abilities, set(kept.not_theirs)
    found = (
        Shelf(
            group,
            tuple(skill for skill in skills if skill.id in own),
            tuple(skill for skill in skills if skill.id in denied),
        )
        for group, skills in _by_group()
    )
    return tuple(shelf for shelf in found if shelf.own or shelf.not_theirs)


def sources(kept: AnonymousProfile) -> dict[str, str]:
    """Say where each role and each language of a profile comes from."""
    profile = kept.profile
    return {
        **{code: _said(code in kept.own.languages) for code in profile.languages},
        **{role.id: _role_said(kept, role.id) for role, _ in own_roles(kept)},
    }


def _other_tongue(text: str) -> str:
    """Name the language of a text that we do not read well."""
    code = tongue(text)
    return language(code) if code not in ("", ENGLISH) else ""


def _by_group() -> Iterator[tuple[Group, tuple[Skill, ...]]]:
    known = catalogue()
    return ((group, known.skills_of(group.id)) for group in known.groups.values())


def _never(kept: AnonymousProfile) -> tuple[Role, ...]:
    roles = catalogue().roles
    denied = (id_ for id_, months in kept.own.months.items() if not months)
    return tuple(roles[id_] for id_ in denied if id_ in roles)


def _said(by_hand: bool) -> str:
    return "You set this" if by_hand else "From your text"


def _role_said(kept: AnonymousProfile, role: str) -> str:
    if role in kept.past and role not in kept.own.months:
        return "You picked this role"
    if role in kept.profile.ongoing:
        return "At least, by your text"
    return _said(role in kept.own.months)
