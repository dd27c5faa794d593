"""How much evidence there is for a fit, as addends that sum to a score.

The mass of evidence counts, weighted by how much a skill tells about this field;
never the share of skills met: short and empty ads would win.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from careers.catalogue.role import Role
from careers.skills.gap import Answer
from careers.skills.profile import Profile
from careers.skills.skill import Skill

ESSENTIAL = 2
"""An essential skill weighs twice a desirable one."""

MISSING = -50
"""Points, times the skill's weight, for an essential skill that is not shown yet."""

SAME_ROLE = 400
SAME_FAMILY = 200
EXPERIENCE = 100
"""Points for enough months in the trade; as many off when they are not shown."""


class Kind(StrEnum):
    """What an addend is for."""

    SHOWN = "shown"
    PARTLY = "partly"
    MISSING = "missing"
    SAME_ROLE = "same role"
    SAME_FAMILY = "same family"
    EXPERIENCE = "experience"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why points were given: ``subject`` is a skill, a role or a number of months."""

    kind: Kind
    subject: str


@dataclass(frozen=True, slots=True)
class Addend:
    """A reason and its points. 100: one plain desirable skill, shown in full."""

    reason: Reason
    points: int


def skill_addend(answer: Answer, skill: Skill) -> Addend:
    """Weigh one answered requirement."""
    if answer.credit:
        kind = Kind.SHOWN if answer.credit == 100 else Kind.PARTLY
        times = ESSENTIAL if answer.requirement.essential else 1
        return Addend(Reason(kind, skill.id), skill.weight * times * answer.credit)
    points = MISSING * skill.weight if answer.requirement.essential else 0
    return Addend(Reason(Kind.MISSING, skill.id), points)


def role_addend(
    profile: Profile, wanted: str | None, roles: Mapping[str, Role]
) -> Addend | None:
    """Weigh having done this work, or other work of its family."""
    role = roles.get(wanted or "")
    if role is None:
        return None
    done = worked_as(profile)
    if role.id in done:
        return Addend(Reason(Kind.SAME_ROLE, role.id), SAME_ROLE)
    if role.family in {roles[own].family for own in done if own in roles}:
        return Addend(Reason(Kind.SAME_FAMILY, role.id), SAME_FAMILY)
    return None


def experience_addend(profile: Profile, wanted: int | None) -> Addend | None:
    """Weigh the months in the trade against the months asked, if any are."""
    if not wanted:
        return None
    enough = months_worked(profile) >= wanted
    reason = Reason(Kind.EXPERIENCE, str(wanted))
    return Addend(reason, EXPERIENCE if enough else -EXPERIENCE)


def worked_as(profile: Profile) -> frozenset[str]:
    """Name the roles a person has worked in."""
    now = {profile.role} if profile.role else set()
    return frozenset(now | set(profile.months))


def months_worked(profile: Profile) -> int:
    """Add up the months in the trade."""
    return sum(profile.months.values())
