"""The next question: the one whose answer tells roles apart best."""

from collections import defaultdict

import numpy as np

from careers.catalogue.catalogue import Catalogue
from careers.matching.asking.chances import Chances, Odds, answer_of, entropy
from careers.matching.asking.known import Known

MOST = 24
"""Questions asked at most."""

FIRST = 6
"""Answers after which there is a first result."""

OPENING = 3
"""Questions at the beginning that split the whole field."""

WORTH = 0.1
"""What it is worth to ask for a skill that a likely role needs, beside what tells
roles apart: in the end a person wants to see what of it they have."""

HOPE = 1.0
"""What a likely yes is worth while all answers were no: a result needs something."""

ENOUGH = 0.05
"""When nothing left to ask is worth more, asking ends before the last question."""

WORKED = 4.0
"""How many times likelier a role is that somebody has worked in."""


def next_skill(known: Known, chances: Chances) -> str | None:
    """Name the skill to ask about; ``None`` when enough has been asked.

    Same answers, same question, always; ties go to the skill that stands first.
    """
    asked = len(known.given)
    if asked >= MOST or not chances.skills:
        return None
    worth = _worth(known, chances)
    if asked < OPENING and (worth * chances.opens).any():
        worth = worth * chances.opens
    best = int(worth.argmax())
    least = ENOUGH if asked >= FIRST else 0.0
    return tuple(chances.skills)[best] if worth[best] > least else None


def pointing(known: Known, chances: Chances, catalogue: Catalogue) -> tuple[str, ...]:
    """Name the families that the answers point to, the likeliest first."""
    likely: dict[str, float] = defaultdict(float)
    for role, own in zip(chances.roles, belief(known, chances), strict=False):
        likely[catalogue.roles[role].family] += float(own)
    return tuple(sorted(likely, key=lambda family: -likely[family]))


def likeliest(known: Known, chances: Chances) -> tuple[str, ...]:
    """Name the roles from the likeliest to the least likely to fit."""
    order = np.argsort(-belief(known, chances)[:-1], kind="stable")
    roles = tuple(chances.roles)
    return tuple(roles[at] for at in order)


def is_new(known: Known, chances: Chances) -> bool:
    """Whether somebody is likelier new to this work than fit for any role of it."""
    return bool(belief(known, chances)[-1] > 0.5)


def belief(known: Known, chances: Chances) -> Odds:
    """Tell how likely each role is to fit; last: that all of it is new to them."""
    weight = np.log(chances.usual)
    for role in known.roles & chances.roles.keys():
        weight[chances.roles[role]] += np.log(WORKED)
    for skill, level in known.told().items():
        if skill in chances.skills:
            weight += np.log(chances.odds[:, chances.skills[skill], answer_of(level)])
    odds = np.exp(weight - weight.max())
    whole: Odds = odds / odds.sum()
    return whole


def _worth(known: Known, chances: Chances) -> Odds:
    """Weigh every question: what its answer would tell, and who needs the skill."""
    likely = belief(known, chances)
    answers = np.tensordot(likely, chances.odds, 1)
    worth: Odds = entropy(answers) - likely @ chances.doubt
    worth += WORTH * (likely @ chances.needs)
    if OPENING <= len(known.given) < FIRST and not any(known.told().values()):
        worth += HOPE * (1 - answers[:, 0])
    for skill, at in chances.skills.items():
        if known.about(skill):
            worth[at] = 0.0
    return worth
