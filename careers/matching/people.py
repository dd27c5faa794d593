"""One job held against many people: the same engine, seen from the other side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.catalogue.role import Role
from careers.matching.asked import Asked, once
from careers.matching.history import History
from careers.matching.match import Match, match
from careers.matching.ranking import (
    experience_addend,
    role_addend,
    trade_addend,
)
from careers.matching.weights import ESSENTIAL, MISSING, USED_BEFORE, USED_NOW, weight
from careers.skills.profile import Profile
from careers.skills.requirement import Requirement

Key = TypeVar("Key", str, int)
Points = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class People(Generic[Key]):
    """Many people, packed: a level for each person (row) and skill (column).

    Few people share a history, and many have none: ``histories`` holds each once.
    """

    keys: tuple[Key, ...]
    profiles: tuple[Profile, ...]
    levels: NDArray[np.uint8]
    histories: tuple[History, ...]
    history: NDArray[np.int64]
    trade: Points
    catalogue: Catalogue

    @classmethod
    def of(
        cls, people: Iterable[tuple[Key, Profile]], catalogue: Catalogue
    ) -> "People[Key]":
        """Pack people, in the order of their keys: that breaks ties."""
        some = sorted(people, key=lambda pair: pair[0])
        profiles = tuple(profile for _, profile in some)
        own = [History.of(profile, catalogue.roles) for profile in profiles]
        known = {history: code for code, history in enumerate(dict.fromkeys(own))}
        return cls(
            tuple(key for key, _ in some),
            profiles,
            _levels(profiles, catalogue),
            tuple(known),
            np.array([known[history] for history in own], np.int64),
            _of_trade(known, catalogue),
            catalogue,
        )


def best_people(
    asked: Asked, people: People[Key], count: int | None = None
) -> tuple[tuple[Key, Match], ...]:
    """Order people by the evidence for them, each with the reasons; ties by key.

    Information for a person who decides, never a decision: nobody is left out but
    for those beyond ``count``. Only who is shown is explained.
    """
    best = np.argsort(-score_people(asked, people), kind="stable")[:count]
    return tuple(
        (people.keys[at], match(people.profiles[at], asked, people.catalogue))
        for at in best.tolist()
    )


def score_people(asked: Asked, people: People[Key]) -> Points:
    """Score every person for one job: the sums that `match` would explain."""
    of_histories = people.trade + _of_histories(asked, people)
    total = of_histories.take(people.history)
    for wanted in once(asked.requirements, people.catalogue.skills):
        total += _of_skill(wanted, people)
    return total


def _levels(profiles: Sequence[Profile], catalogue: Catalogue) -> NDArray[np.uint8]:
    columns = {skill: column for column, skill in enumerate(catalogue.skills)}
    levels = np.zeros((len(profiles), len(columns)), np.uint8)
    for row, profile in enumerate(profiles):
        for skill, own in profile.abilities.items():
            if skill in columns:
                levels[row, columns[skill]] = own.level
    return levels


def _of_trade(histories: Iterable[History], catalogue: Catalogue) -> Points:
    """Weigh being of the trade, which is the same for every job."""
    addends = (trade_addend(own, catalogue) for own in histories)
    return np.array([each.points if each else 0 for each in addends], np.int64)


def _of_histories(asked: Asked, people: People[Key]) -> Points:
    """Weigh what somebody has worked as, and for how long."""
    roles: dict[str, Role] = dict(people.catalogue.roles)
    addends = (
        (role_addend(own, asked, roles), experience_addend(own, asked.experience))
        for own in people.histories
    )
    return np.array([sum(a.points for a in two if a) for two in addends], np.int64)


def _of_skill(wanted: Requirement, people: People[Key]) -> Points:
    """Weigh one requirement for everybody, as `skill_addends` does for one."""
    skill = people.catalogue.skills[wanted.skill]
    own = weight(skill)
    credit = _credit(wanted, people)
    times = ESSENTIAL if wanted.essential else 1
    more = [_more(skill.id, history) for history in people.histories]
    shown = times * credit + np.array(more, np.int64).take(people.history)
    missing = MISSING if wanted.essential else 0
    return own * np.where(credit > 0, shown, missing)


def _more(skill: str, history: History) -> int:
    if skill in history.used_now:
        return USED_NOW
    return USED_BEFORE if skill in history.used_before else 0


def _credit(wanted: Requirement, people: People[Key]) -> Points:
    """Tell how much is shown of 100: by the skill itself, or half by a near one."""
    columns = {skill: column for column, skill in enumerate(people.catalogue.skills)}
    near = people.catalogue.skills[wanted.skill].near
    own = _share(people.levels[:, columns[wanted.skill]], wanted.level)
    others = [columns[other] for other in near if other in columns]
    if not others:
        return own
    best = _share(people.levels[:, others].max(axis=1), wanted.level)
    return np.maximum(own, best // 2)


def _share(levels: NDArray[np.uint8], asked: int) -> Points:
    share: Points = np.minimum(100, 100 * levels.astype(np.int64) // asked)
    return share
