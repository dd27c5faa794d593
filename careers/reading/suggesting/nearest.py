"""The skills whose own phrases lie nearest to a phrase that no skill has."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from careers.skills.proposal import Proposal
from careers.skills.skill import Skill

Vectors = NDArray[np.float32]
Encode = Callable[[Sequence[str]], Vectors]
"""Turns phrases into vectors of length one: a row for each, in their order."""

NEAR = 0.74
"""How near is near enough; chosen on half of our phrases, measured on the other."""

SECOND = 0.05
"""How much less near the other skills of an offer may be."""

OFFERED = 3
"""Skills offered for one phrase: more would be a quiz."""

MOST = 6
"""Phrases asked about at a time."""


@dataclass(frozen=True, slots=True)
class Near:
    """A skill that may be meant, the phrase of ours that says so, and how near it is.

    ``nearness`` is 1 for the same meaning and about 0 for none in common.
    """

    skill: str
    phrase: str
    nearness: float


@dataclass(frozen=True, slots=True)
class Forms:
    """The phrases of all skills, and whose each of them is; doubtful ones left out."""

    phrases: tuple[str, ...]
    skills: tuple[str, ...]

    @classmethod
    def of(cls, skills: Iterable[Skill]) -> "Forms":
        """Take names and phrases, skill after skill."""
        own = [
            (phrase, skill.id)
            for skill in skills
            for phrase in dict.fromkeys((skill.name.lower(), *skill.phrases))
        ]
        return cls(tuple(phrase for phrase, _ in own), tuple(id_ for _, id_ in own))

    @property
    def fingerprint(self) -> str:
        """Tell these phrases from any others: vectors of others are of no use."""
        return sha256("\n".join((*self.phrases, *self.skills)).encode()).hexdigest()


class Nearest:
    """Finds what a phrase may mean among the phrases of all skills."""

    def __init__(self, encode: Encode, forms: Forms, vectors: Vectors) -> None:
        self._encode = encode
        self._forms = forms
        self._vectors = vectors
        ids = np.array(forms.skills)
        self._starts = np.flatnonzero(np.r_[True, ids[1:] != ids[:-1]])

    def near(self, phrases: Sequence[str]) -> list[tuple[Near, ...]]:
        """Name the three nearest skills of each phrase, the nearest first."""
        if not phrases:
            return []
        nearness = self._encode(phrases) @ self._vectors.T
        best = np.maximum.reduceat(nearness, self._starts, axis=1)
        order = np.argsort(-best, axis=1, kind="stable")[:, :OFFERED]
        return [
            tuple(self._near(row, int(self._starts[place])) for place in places)
            for row, places in zip(nearness, order, strict=True)
        ]

    def propose(
        self, phrases: Sequence[str], known: Collection[str] = ()
    ) -> tuple[Proposal, ...]:
        """Offer skills for the phrases that lie near one, the nearest first.

        A phrase that lies nearest to a skill already ``known`` needs no offer.
        """
        found = [
            (near, phrase)
            for phrase, near in zip(phrases, self.near(phrases), strict=True)
            if near[0].nearness >= NEAR and near[0].skill not in known
        ]
        found.sort(key=lambda each: -each[0][0].nearness)
        return tuple(
            Proposal(phrase, _enough(near, known)) for near, phrase in found[:MOST]
        )

    def _near(self, row: Vectors, start: int) -> Near:
        """Find the phrase of a skill, whose phrases begin here, that lies nearest."""
        skill = self._forms.skills[start]
        behind = self._starts[self._starts > start]
        end = int(behind[0]) if len(behind) else len(row)
        at = start + int(row[start:end].argmax())
        return Near(skill, self._forms.phrases[at], float(row[at]))


def _enough(near: tuple[Near, ...], known: Collection[str]) -> tuple[str, ...]:
    return tuple(
        each.skill
        for each in near
        if each.nearness >= NEAR - SECOND and each.skill not in known
    )
