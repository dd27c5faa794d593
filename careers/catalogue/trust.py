"""How far a phrase is to be believed when a text holds it, learned from labelled texts.

A phrase that meant its skill wherever it was counted is believed at once, and so is one
that nobody counted, of a skill that was meant more often than not. One that ever meant
something else needs a good record, another phrase for the same skill, a list around it,
a sentence that asks, or skills of its kind in the same text.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import exp, log
from operator import mul

Count = tuple[int, int]
"""How often something was meant, and how often it was not."""

NEVER: Count = (0, 0)
LONG = 3
SURE = 0.97
AMONG_ITS_KIND = 6
"""In so much company a phrase is believed: doubting it then helped no labelled text."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign adds to the log-odds that a skill is meant; none is negative.

    ``phrase`` weighs the log-odds of the best phrase, ``more`` the logarithm of the
    number of different ones, ``kin`` that of one more than the other skills of its
    kind in the same text, ``trade`` that of one more than those of the trade;
    ``listed`` and ``asked`` are added where they hold.
    """

    base: float
    phrase: float
    more: float
    listed: float
    asked: float
    kin: float
    trade: float

    @property
    def each(self) -> tuple[float, ...]:
        """All of them, in the order of the signs."""
        return (
            self.base,
            self.phrase,
            self.more,
            self.listed,
            self.asked,
            self.kin,
            self.trade,
        )


@dataclass(frozen=True, slots=True)
class Telling:
    """All that speaks for one skill in one text.

    Its different phrases in small letters; whether one is in a list (a CV’s skills, a
    short line of an ad), or in a sentence that asks something of the worker; and how
    many more skills of its kind, and of the trade, the text has.
    """

    phrases: frozenset[str]
    is_listed: bool = False
    is_asked: bool = False
    kin: int = 0
    trade: int = 0


@dataclass(frozen=True, slots=True)
class Trust:
    """What was counted in labelled texts of one kind, and the line it has to reach.

    ``words`` counts skills told by one phrase of one, two, or three words and more;
    ``phrases`` counts by skill and by the roots of the words.
    """

    kind: str
    weights: Weights
    line: float
    words: Mapping[str, Count] = field(default_factory=dict)
    skills: Mapping[str, Count] = field(default_factory=dict)
    phrases: Mapping[str, Mapping[str, Count]] = field(default_factory=dict)

    def believes(self, skill: str, told: Telling) -> bool:
        """Tell whether this is enough for a skill; more of anything never harms."""
        if told.kin >= AMONG_ITS_KIND or not self._misled(skill, told):
            return True
        return self.chance(skill, told) >= self.line

    def _misled(self, skill: str, told: Telling) -> bool:
        """Tell whether each of the phrases was wrong before, or the skill mostly."""
        meant, other = self.skills.get(skill, NEVER)
        counted = self.phrases.get(skill, {})
        return other > meant or all(
            counted.get(root(said), NEVER)[1] for said in told.phrases
        )

    def chance(self, skill: str, told: Telling) -> float:
        """Tell how likely a text that tells a skill so means it, from 0 to 1."""
        signs = self.signs(skill, told)
        odds = sum(map(mul, self.weights.each, signs))
        return 1 / (1 + exp(-odds))

    def signs(
        self, skill: str, told: Telling, *, without: Count = NEVER
    ) -> tuple[float, ...]:
        """Give one number for each weight.

        ``without`` is the text itself, which must not bear itself out in learning.
        """
        roots = {root(phrase) for phrase in told.phrases}
        return (
            1,
            max(self._log_odds(skill, phrase, without) for phrase in told.phrases),
            log(len(roots)),
            told.is_listed,
            told.is_asked,
            log(1 + told.kin),
            log(1 + told.trade),
        )

    def _log_odds(self, skill: str, phrase: str, without: Count) -> float:
        """Weigh a phrase by its own counts, its skill’s, and those of its length."""
        own = _share(_less(self.skills.get(skill, NEVER), without), _HOPE, _OWN)
        alike = _share(self.words.get(length(phrase), NEVER), _HOPE, _OWN)
        counted = self.phrases.get(skill, {}).get(root(phrase), NEVER)
        return _odds(_share(_less(counted, without), (own + alike) / 2, _FEW))


# An unseen skill is taken to be meant in four texts of five, as if three had been seen.
_HOPE, _OWN = 0.8, 3
_FEW = 3


def length(phrase: str) -> str:
    """Count the words of a phrase: 1, 2, or 3 for all longer ones."""
    return str(min(LONG, len(phrase.split())))


@lru_cache(maxsize=1 << 14)
def root(phrase: str) -> str:
    """Cut the words of a phrase down to what its other forms share with it."""
    words = phrase.lower().replace("-", " ").split()
    return " ".join(_stem(word) for word in words)


def _stem(word: str) -> str:
    cut = _ENDS.sub("", word) if len(word) > _SHORT else word
    return word if cut == word else _stem(cut)


_ENDS = re.compile(r"(?:ing|ed|es|s|e|ation|ions?|ment)$")
_SHORT = 4


def count(meant: Iterable[bool]) -> Count:
    """Count how often something was meant and not."""
    told = list(meant)
    return sum(told), len(told) - sum(told)


def _less(counted: Count, without: Count) -> Count:
    return counted[0] - without[0], counted[1] - without[1]


def _share(counted: Count, first: float, seen: float) -> float:
    """Mix what was counted with a first guess that weighs as much as ``seen`` texts."""
    meant, other = counted
    return (meant + seen * first) / (meant + other + seen)


def _odds(share: float) -> float:
    inside = min(SURE, max(1 - SURE, share))
    return log(inside / (1 - inside))
