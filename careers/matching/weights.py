"""What each piece of evidence weighs: every number of the ranking stands here.

100 points are one plain skill, wished for and shown in full. The numbers are few,
round and set by hand; on real CVs and ads with weak labels a wide range around them
ranks as well. Whole numbers, so that reasons add up exactly.
"""

from careers.skills.skill import Skill

HEART = frozenset({"customer-service"})
"""What this field is: people with it and jobs that ask for it meet here."""

SERVICE = frozenset({"call-craft", "channels", "customer-care"})
"""The shelves of skills that set call-center work apart from other work."""

HEART_SKILL = 5
SERVICE_SKILL = 3
TRADE_SKILL = 2
PLAIN_SKILL = 1
"""Serving customers; how it is done; other crafts of the trade; what all work asks."""

OF_THE_TRADE = 3
"""The weight in the catalogue of a skill that belongs to this trade alone."""

ESSENTIAL = 2
"""An essential skill counts twice, a desirable one once."""

MISSING = -25
"""Points, times the skill's weight, for an essential skill that nothing shows yet."""

USED_NOW = 600
USED_BEFORE = 100
"""More points, times the skill's weight, for a skill that is shown and that somebody's
last or earlier work uses every day."""

SAME_ROLE_NOW = 10_000
SAME_ROLE = 6_000
"""Points for doing the very work that is asked, or for having done it."""

LIKE_ROLE_NOW = 4_000
LIKE_ROLE = 2_000
"""The same where no title names the work and the ad's words only seem to mean it."""

SAME_FAMILY = 500
"""Points for having done other work of the same family."""

EXPERIENCE = 500
"""Points for as many months in the trade as are asked; as many off for fewer."""


def weight(skill: Skill) -> int:
    """Tell how much a skill counts: what sets this trade apart counts most."""
    if skill.id in HEART:
        return HEART_SKILL
    if skill.group in SERVICE:
        return SERVICE_SKILL
    return TRADE_SKILL if skill.weight >= OF_THE_TRADE else PLAIN_SKILL
