"""The cues of a sentence, and which of them a mention hears."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, zip_longest

from careers.reading.cues.cue import Cue, Rule, find
from careers.reading.cues.cues_on_ads import ON_AD
from careers.reading.cues.cues_on_cvs import ON_CV
from careers.reading.cues.spanish import HINT, SPANISH_ON_AD, SPANISH_ON_CV
from careers.reading.extract import Kind, Status

Clause = tuple[int, int, tuple[Cue, ...]]


def clauses(sentence: str, kind: Kind) -> tuple[Clause, ...]:
    """Cut a sentence where its thought turns; each piece with the cues heard in it.

    What is said before a colon is heard by all that follows, if that is silent.
    """
    rules: tuple[Rule, ...] = ON_CV if kind == "cv" else ON_AD
    lower = sentence.lower()
    if HINT.search(lower):
        rules += SPANISH_ON_CV if kind == "cv" else SPANISH_ON_AD
    # Most lines of a CV say what somebody does, and no cue needs its clause.
    if kind == "cv" and not any(rule.pattern.search(lower) for rule in rules):
        return ()
    found = tuple(_clauses(sentence, rules))
    strict = tuple(cue for _, _, own in found for cue in own if cue.rule.strict)
    return tuple(
        (start, end, strict + (own if _tells(own) else own + _conceded(later)))
        for (start, end, own), later in zip_longest(found, found[1:])
    )


def _tells(cues: Sequence[Cue]) -> bool:
    return any(cue.rule.status for cue in cues)


def _conceded(later: Clause | None) -> tuple[Cue, ...]:
    """Hear "…, although this is not essential" in a clause that says nothing itself."""
    return tuple(cue for cue in later[2] if cue.rule.concedes) if later else ()


def heard(
    sentence: str, found: Sequence[Clause], start: int, end: int
) -> Status | None:
    """Take the status of the cue that speaks most plainly of a mention."""
    for first, last, cues in found:
        if first <= start < last:
            ruling = [cue for cue in cues if cue.hears(start, end)]
            ways = {cue: cue.distance(start, end, sentence) for cue in ruling}
            return _nearest(ways)
    return None


def _nearest(ways: Mapping[Cue, tuple[bool, int]]) -> Status | None:
    """Let the words of the work, where they are nearer, silence praise and offers."""
    telling = [cue for cue in ways if cue.rule.status]
    if not telling:
        return None
    nearest = min(telling, key=ways.__getitem__)
    if nearest.rule.status not in _NO_DEMAND:
        return nearest.rule.status
    _, far = ways[nearest]
    work = (ways[cue][1] for cue in ways if not cue.rule.status)
    return None if min(work, default=far + _LEAD) < far + _LEAD else nearest.rule.status


_NO_DEMAND = frozenset({Status.BENEFIT, Status.ABOUT})
_LEAD = 10
# One look at a letter tells most places from a turn.
_TURN = re.compile(
    r"(?=[;:.!?\s,])(?:[;:]|[.!?](?=\s)|\s[–—-]\s|\n"
    r"|,? \b(?:but|however|although|though|whereas|while|except|because)\b"
    r"|,? and (?=you(?:['’]ll| will| can| also)* (?:receive|earn|get|enjoy)\b)"
    r"|(?:,(?: (?:and|with))?| and) (?=(?:(?:full|paid|free|ongoing|regular|thorough"
    r"|good|excellent|comprehensive|complete|product|on[- ]the[- ]job) )*"
    r"(?:training|coaching)(?: and \w+)?(?: will be| is| are)?"
    r" (?:provided|given|offered|paid)\b)"
    r"|,? \b(?:as|since) (?=(?:we|full|training|you|our|this|all|it)\b)"
    # What follows lost its full stop: how to apply, and what is given for it.
    r"|(?<=[a-zA-Z]) (?=In return\b|(?:To|TO) (?i:apply|request)\b|PLEASE\b)"
    # Glued items: "… experience required Spanish a plus".
    r"|(?:(?<=required)|(?<=preferred)|(?<=needed)|(?<=essential)|(?<= a plus))"
    r"(?= [A-Z]))"
)


def _clauses(sentence: str, rules: tuple[Rule, ...]) -> Iterator[Clause]:
    edges = [0, *(match.start() for match in _TURN.finditer(sentence)), len(sentence)]
    lower = sentence.lower()
    telling = [rule for rule in rules if rule.status]
    silent = [rule for rule in rules if not rule.status]
    carried: tuple[Cue, ...] = ()
    for start, end in pairwise(edges):
        own = _outermost(tuple(find(lower[start:end], telling, start)))
        heard_here = own or carried
        # Words of the work matter only beside what they may silence.
        if any(cue.rule.status in _NO_DEMAND for cue in heard_here):
            heard_here += tuple(find(lower[start:end], silent, start))
        yield start, end, heard_here
        if sentence[end : end + 1] == ":":
            carried = own


def _outermost(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Leave out the "required" inside "not required"."""
    return tuple(
        cue
        for cue in cues
        if not any(_holds(other, cue) for other in cues if other is not cue)
    )


def _holds(other: Cue, cue: Cue) -> bool:
    longer = other.end - other.start > cue.end - cue.start
    return longer and other.start <= cue.start and cue.end <= other.end
