"""What each piece of evidence weighs: every number of the ranking stands here.

200 points are one plain skill, wished for and shown in full. The numbers are few,
round and set by hand; on real CVs and ads with weak labels a wide range around them
ranks as well. Whole numbers, so that reasons add up exactly.
"""

from collections.abc import Mapping

from careers.catalogue.role import Role
from careers.skills.skill import Skill

HEART = frozenset({"customer-service"})
"""What this field is: people with it and jobs that ask for it meet here."""

SERVICE = frozenset({"call-craft", "channels", "customer-care"})
"""The shelves of skills that set call-center work apart from other work."""

OFFICE = frozenset({"analytics-and-ai", "compliance", "leadership", "tools"})
"""The shelves of skills that offices of every kind ask for."""

HEART_SKILL = 12
SERVICE_SKILL = 6
TRADE_SKILL = 3
PLAIN_SKILL = 2
OFFICE_SKILL = 1
"""Serving customers; how it is done; other crafts of the trade; what all work asks;
what any office asks."""

OF_THE_TRADE = 3
"""The weight in the catalogue of a skill that belongs to this trade alone."""

ESSENTIAL = 2
"""An essential skill counts twice, a desirable one once."""

MISSING = -25
"""Points, times the skill's weight, for an essential skill that nothing shows yet."""

USED_NOW = 800
USED_BEFORE = 100
"""More points, times the skill's weight, for a skill that is shown and that somebody's
last or earlier work uses every day."""

SAME_ROLE_NOW = 20_000
SAME_ROLE = 12_000
"""Points for doing the very work that is asked, or for having done it."""

LIKE_ROLE_NOW = 8_000
LIKE_ROLE = 4_000
"""The same where no title names the work and the ad's words only seem to mean it."""

TRADE_NOW = 8_000
TRADE_BEFORE = 2_000
"""Points for working in this trade, or for having done so: for every job alike, since
all jobs here are of the trade. They put people in order, and no jobs."""

SAME_FAMILY = 1_000
"""Points for having done other work of the same family."""

EXPERIENCE = 1_000
"""Points for as many months in the trade as are asked; as many off for fewer."""


def is_of_trade(role: Role, skills: Mapping[str, Skill]) -> bool:
    """Tell work that takes a craft of this trade from work beyond it, or beside it.

    An account manager may sit in a call center, and sells as one does anywhere.
    """
    asked = (skills[ask.skill] for ask in role.asks if ask.skill in skills)
    return bool(role.centers) and any(weight(skill) >= TRADE_SKILL for skill in asked)


def weight(skill: Skill) -> int:
    """Tell how much a skill counts: what sets this trade apart counts most."""
    if skill.id in HEART:
        return HEART_SKILL
    if skill.group in SERVICE:
        return SERVICE_SKILL
    if skill.weight >= OF_THE_TRADE:
        return TRADE_SKILL
    return OFFICE_SKILL if skill.group in OFFICE else PLAIN_SKILL
