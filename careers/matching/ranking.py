"""How much evidence there is for a fit, as addends that sum to a score.

The mass of evidence counts, weighted by how much a skill tells about this field;
never the share of skills met: short and empty ads would win.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.matching import weights
from careers.matching.asked import Asked
from careers.matching.history import History
from careers.skills.gap import Answer
from careers.skills.skill import Skill


class Kind(StrEnum):
    """What an addend is for."""

    SHOWN = "shown"
    PARTLY = "partly"
    MISSING = "missing"
    USED_NOW = "used now"
    USED_BEFORE = "used before"
    SAME_ROLE_NOW = "same role now"
    SAME_ROLE = "same role"
    LIKE_ROLE_NOW = "like role now"
    LIKE_ROLE = "like role"
    SAME_FAMILY = "same family"
    TRADE_NOW = "trade now"
    TRADE_BEFORE = "trade before"
    EXPERIENCE = "experience"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why points were given: ``subject`` is a skill, a role or a number of months."""

    kind: Kind
    subject: str


@dataclass(frozen=True, slots=True)
class Addend:
    """A reason and its points. 200: one plain desirable skill, shown in full."""

    reason: Reason
    points: int


def skill_addends(answer: Answer, skill: Skill, history: History) -> Iterator[Addend]:
    """Weigh one answered requirement, and more if the work somebody did uses it.

    What is not shown gives nothing, whatever the work: an ad cannot win by its length.
    """
    weight, essential = weights.weight(skill), answer.requirement.essential
    if not answer.credit:
        if essential:
            yield Addend(Reason(Kind.MISSING, skill.id), weight * weights.MISSING)
        return
    kind = Kind.SHOWN if answer.credit == 100 else Kind.PARTLY
    times = weights.ESSENTIAL if essential else 1
    yield Addend(Reason(kind, skill.id), weight * times * answer.credit)
    if skill.id in history.used_now:
        yield Addend(Reason(Kind.USED_NOW, skill.id), weight * weights.USED_NOW)
    elif skill.id in history.used_before:
        yield Addend(Reason(Kind.USED_BEFORE, skill.id), weight * weights.USED_BEFORE)


def role_addend(
    history: History, asked: Asked, roles: Mapping[str, Role]
) -> Addend | None:
    """Weigh doing this work, having done it, or other work of its family.

    Where the ad or the CV only seems to name it, it is only like it.
    """
    role = roles.get(asked.role or "")
    if role is None:
        return None
    if role.id in history.roles:
        kind, points = _SAME[asked.sure, role.id == history.latest]
        return Addend(Reason(kind, role.id), points)
    if role.id in history.loose:
        kind, points = _SAME[False, role.id == history.loose_latest]
        return Addend(Reason(kind, role.id), points)
    if role.family in history.families:
        return Addend(Reason(Kind.SAME_FAMILY, role.id), weights.SAME_FAMILY)
    return None


_SAME = {
    (True, True): (Kind.SAME_ROLE_NOW, weights.SAME_ROLE_NOW),
    (True, False): (Kind.SAME_ROLE, weights.SAME_ROLE),
    (False, True): (Kind.LIKE_ROLE_NOW, weights.LIKE_ROLE_NOW),
    (False, False): (Kind.LIKE_ROLE, weights.LIKE_ROLE),
}


def trade_addend(history: History, catalogue: Catalogue) -> Addend | None:
    """Weigh working in this trade, whatever the job: each one here is of it.

    Work that only a loose title names counts half.
    """
    roles, skills = catalogue.roles, catalogue.skills
    found = (
        Addend(Reason(kind, role), points)
        for role, kind, points in _trades(history)
        if role in roles and weights.is_of_trade(roles[role], skills)
    )
    return max(found, key=lambda addend: addend.points, default=None)


def _trades(history: History) -> Iterator[tuple[str, Kind, int]]:
    """List all work with what it would give; of equals the first by name."""
    if history.latest:
        yield history.latest, Kind.TRADE_NOW, weights.TRADE_NOW
    if history.loose_latest:
        yield history.loose_latest, Kind.TRADE_NOW, weights.TRADE_NOW // 2
    for role in sorted(history.roles):
        yield role, Kind.TRADE_BEFORE, weights.TRADE_BEFORE
    for role in sorted(history.loose):
        yield role, Kind.TRADE_BEFORE, weights.TRADE_BEFORE // 2


def experience_addend(history: History, wanted: int | None) -> Addend | None:
    """Weigh the months in the trade against the months asked, if any are."""
    if not wanted:
        return None
    reason = Reason(Kind.EXPERIENCE, str(wanted))
    enough = history.months >= wanted
    return Addend(reason, weights.EXPERIENCE if enough else -weights.EXPERIENCE)
