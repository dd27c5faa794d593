"""A tiny catalogue, so that the reader is tested apart from the real one."""

from datetime import date

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.center import CenterType
from careers.catalogue.role import Role
from careers.skills.skill import Skill


def catalogue() -> Catalogue:
    """Seven skills and three roles."""
    return Catalogue(
        skills={skill.id: skill for skill in _SKILLS},
        roles={role.id: role for role in _ROLES},
    )


def _skill(id: str, *phrases: str, wary: tuple[str, ...] = ()) -> Skill:
    return Skill(
        id=id,
        name=id.replace("-", " ").capitalize(),
        group="trade",
        meaning="",
        levels={},
        phrases=phrases,
        wary=wary,
    )


_SKILLS = (
    _skill("customer-service", "customer service", "customer care"),
    _skill("call-control", "call control", "call handling", "handled calls"),
    _skill("crm", "crm", "zendesk", "salesforce"),
    _skill("sales", "sales", "cold calling", "up-selling"),
    _skill("call-center", "call center", "call center experience"),
    _skill("coaching", "coaching agents", wary=("coaching",)),
    _skill("slides", "powerpoint"),
)


def _role(id: str, rung: int, *titles: str) -> Role:
    return Role(
        id=id,
        name=titles[0].capitalize(),
        family="service",
        rung=rung,
        summary="",
        titles=titles,
        does=(),
        day=(),
        good=(),
        hard=(),
        ai="",
        centers=(CenterType.INBOUND,),
        channels=(),
        education="",
        preparation=(0, 1),
        asks=(),
        checked_on=date(2026, 1, 1),
    )


_ROLES = (
    _role("csr", 1, "customer service representative", "call center agent"),
    _role("team-lead", 3, "team lead", "team leader"),
    _role("qa", 3, "quality analyst"),
)
