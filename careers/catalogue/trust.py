"""How far a phrase is to be believed when a text holds it, learned from labelled texts.

A phrase that meant its skill wherever it was counted is believed at once, and so is one
that nobody counted, of a skill that was meant more often than not. One that ever meant
something else needs a good record, another phrase for the same skill, a list around it,
a sentence that asks, or skills of its kind in the same text.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import exp, log
from operator import mul

from careers.catalogue.record import NEVER, Count, Record, root

AMONG_ITS_KIND = 6
"""In so much company a phrase is believed: doubting it then gained no F1 (folds)."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each sign adds to the log-odds that a skill is meant; none is negative.

    ``phrase`` weighs the log-odds of the best phrase in texts of this kind, and
    ``elsewhere`` in those of the other; ``more`` the logarithm of the number of
    different ones, ``kin`` that of one more than the other skills of its kind in the
    same text, ``trade`` that of one more than those of the trade; ``listed`` and
    ``asked`` are added where they hold.
    """

    base: float
    phrase: float
    elsewhere: float
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
            self.elsewhere,
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

    ``other`` is what was counted in texts of the other kind: a phrase that misleads in
    CVs misleads in ads, too.
    """

    kind: str
    weights: Weights
    line: float
    own: Record = field(default_factory=Record)
    other: Record = field(default_factory=Record)

    def believes(self, skill: str, told: Telling) -> bool:
        """Tell whether this is enough for a skill; more of anything never harms."""
        if told.kin >= AMONG_ITS_KIND or not self._misled(skill, told):
            return True
        return self.chance(skill, told) >= self.line

    def _misled(self, skill: str, told: Telling) -> bool:
        """Tell whether each of the phrases was wrong before, or the skill mostly."""
        return self.own.mostly_misled(skill) or all(
            self.own.misled(skill, said) or self.other.misled(skill, said)
            for said in told.phrases
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
        return (
            1,
            self.own.log_odds(skill, told.phrases, without=without),
            self.other.log_odds(skill, told.phrases),
            log(len({root(phrase) for phrase in told.phrases})),
            told.is_listed,
            told.is_asked,
            log(1 + told.kin),
            log(1 + told.trade),
        )


def acquainted(trusts: Iterable[Trust]) -> dict[str, Trust]:
    """Let each kind of text, of two, know what was counted in the other."""
    known = {each.kind: each for each in trusts}
    for kind, each in tuple(known.items()):
        for other in known.keys() - {kind}:
            known[kind] = replace(each, other=known[other].own)
    return known
