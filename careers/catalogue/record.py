"""How often the phrases of skills meant them in labelled texts of one kind."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import log

Count = tuple[int, int]
"""How often something was meant, and how often it was not."""

NEVER: Count = (0, 0)
LONG = 3
SURE = 0.97


@dataclass(frozen=True, slots=True)
class Record:
    """What was counted: by the phrases’ length, by skill, and by skill and phrase.

    ``words`` counts skills told by one phrase of one, two, or three words and more;
    ``phrases`` counts by skill and by the roots of the words.
    """

    words: Mapping[str, Count] = field(default_factory=dict)
    skills: Mapping[str, Count] = field(default_factory=dict)
    phrases: Mapping[str, Mapping[str, Count]] = field(default_factory=dict)

    def misled(self, skill: str, phrase: str) -> bool:
        """Tell whether a phrase ever meant something else."""
        return self._counted(skill, phrase)[1] > 0

    def mostly_misled(self, skill: str) -> bool:
        """Tell whether what seemed to tell a skill meant something else more often."""
        meant, other = self.skills.get(skill, NEVER)
        return other > meant

    def log_odds(
        self, skill: str, phrases: Iterable[str], *, without: Count = NEVER
    ) -> float:
        """Weigh the best of some phrases by its counts, its skill’s and its length’s.

        ``without`` is what one text brought in, which must not bear itself out.
        """
        return max(self._log_odds(skill, phrase, without) for phrase in phrases)

    def _log_odds(self, skill: str, phrase: str, without: Count) -> float:
        own = _share(_less(self.skills.get(skill, NEVER), without), _HOPE, _OWN)
        alike = _share(self.words.get(length(phrase), NEVER), _HOPE, _OWN)
        counted = _less(self._counted(skill, phrase), without)
        return _odds(_share(counted, (own + alike) / 2, _FEW))

    def _counted(self, skill: str, phrase: str) -> Count:
        return self.phrases.get(skill, {}).get(root(phrase), NEVER)


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
