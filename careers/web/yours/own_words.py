"""The sentence around some words, so that a page can quote it with the words marked."""

import re
from dataclasses import dataclass

from careers.skills.profile import Ability

LONGEST = 140
"""Characters on either side of the words; more would be no quote."""

ENDS = re.compile(r"[.!?](?=\s)|[•;]|[\n\r](?![ \t]*[a-z])")
"""Where sentences end. A line that goes on in small letters was only wrapped."""

CUT = "… "


@dataclass(frozen=True, slots=True)
class Saying:
    """Some words, and what stands before and after them in their sentence."""

    before: str
    words: str
    after: str


def own_words(text: str, ability: Ability | None) -> Saying | None:
    """Quote the sentence where a person first shows a skill; ``None`` without one."""
    if ability is None or not ability.evidence:
        return None
    place = min(ability.evidence)
    if text[place.start : place.end] != place.text:
        return Saying("", _even(place.text), "")
    return _around(text, place.start, place.end)


def sentence(text: str, words: str) -> Saying | None:
    """Find words in a text, such as an ad's, and quote the sentence they stand in."""
    start = text.find(words) if words else -1
    if start < 0:
        return Saying("", _even(words), "") if words else None
    return _around(text, start, start + len(words))


def _around(text: str, start: int, end: int) -> Saying:
    before = text[_start(text, start) : start]
    # Words that end a sentence take in nothing of the next one.
    found = ENDS.search(text, end - (text[end - 1] in ".!?"))
    stop = len(text) if found is None else found.start() + (found[0] in ".!?")
    after = text[end : max(end, stop)]
    return Saying(_shorter_start(before), _even(text[start:end]), _shorter_end(after))


def _start(text: str, at: int) -> int:
    """Find where the sentence around a place begins, looking back only so far."""
    first = max(0, at - 2 * LONGEST)
    ends = (first + end.end() for end in ENDS.finditer(text[first : at + 1]))
    return max((end for end in ends if end <= at), default=first)


def _even(words: str) -> str:
    return " ".join(words.split())


def _shorter_start(words: str) -> str:
    """Even out spaces; keep the one before the words that follow."""
    own = re.sub(r"\s+", " ", words).lstrip(" -*·–•\t")
    if len(own) <= LONGEST:
        return own
    return CUT + own[-LONGEST:].partition(" ")[2]


def _shorter_end(words: str) -> str:
    own = re.sub(r"\s+", " ", words).rstrip()
    if len(own) <= LONGEST:
        return own
    return own[:LONGEST].rpartition(" ")[0] + " …"
