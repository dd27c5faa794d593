"""A stretch of a sentence that says how the things near it are meant."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from careers.reading.extract import Status


class Side(StrEnum):
    """Which way a cue speaks: “must have …”, “… required”, or both."""

    AHEAD = "ahead"
    BEHIND = "behind"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that make a cue: ``only`` what follows hears it; ``strict`` outvotes.

    A cue without a status keeps a mention from hearing others that are farther off.
    """

    status: Status | None
    pattern: re.Pattern[str]
    side: Side = Side.BOTH
    reach: int = 400
    only: bool = False
    strict: bool = False
    concedes: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue where it stands in a sentence."""

    start: int
    end: int
    rule: Rule

    def hears(self, start: int, end: int) -> bool:
        """Tell whether a mention lies where this cue is heard."""
        # A mention may begin within the cue: "no call center experience required".
        deaf = self.rule.only and self.start > start
        # "Willingness to learn" is asked for; what one is to learn is not.
        itself = self.rule.status is Status.WISHED and end <= self.end
        return not (deaf or itself) and self._gap(start, end) <= self.rule.reach

    def distance(self, start: int, end: int, sentence: str) -> tuple[bool, int]:
        """Weigh how far a mention is: commas count, and so does the wrong side."""
        first, last = (end, self.start) if end <= self.start else (self.end, start)
        between = sentence[first:last]
        weight = self._gap(start, end) + COMMA * sum(map(between.count, ",(/"))
        return not self.rule.strict, weight + self._wrong_side(start, end)

    def _gap(self, start: int, end: int) -> int:
        return max(self.start - end, start - self.end, 0)

    def _wrong_side(self, start: int, end: int) -> int:
        if self.rule.side is Side.AHEAD and end <= self.start:
            return AFTER_ALL
        if self.rule.side is Side.BEHIND and start >= self.end:
            return BEFORE_ALL
        return 0


COMMA = 25
BEFORE_ALL = 30
AFTER_ALL = 60


def find(text: str, rules: Iterable[Rule], at: int = 0) -> Iterator[Cue]:
    """Find the cues in lower-case words that begin ``at`` a place of a sentence."""
    for rule in rules:
        for match in rule.pattern.finditer(text):
            yield Cue(match.start() + at, match.end() + at, rule)


def words(*patterns: str) -> re.Pattern[str]:
    """Join patterns that each begin with a word."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})")
