"""Words of the trade, known again behind a slip of the finger or of the scanner."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

SHORTEST, LEAST, SURE = 5, 7, 8

_TOKEN = re.compile(r"[^\W_]{5,}")


class Speller:
    """Mends a word that no one writes into the one word of the trade that it nearly is.

    ``targets`` are the words to know again, ``proper`` all words that are right.
    """

    def __init__(self, targets: Iterable[str], proper: Iterable[str]) -> None:
        self._targets = {word for word in targets if len(word) >= SHORTEST}
        self._proper = {*proper, *self._targets, *FALSE_FRIENDS}
        self._shapes = _only((_shape(word), word) for word in self._targets)
        self._shorter: dict[str, set[str]] = defaultdict(set)
        for word in self._targets:
            for shorter in _shorter(word):
                self._shorter[shorter].add(word)

    def mended(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Find the words to mend; names stand at the head of a CV and are let be."""
        meant = dict(self._slips(set(_TOKEN.findall(text))))
        if not meant:
            return
        written = "|".join(map(re.escape, meant))
        for match in re.finditer(rf"\b(?:{written})\b", text):
            if match.start() >= HEAD or not match[0].istitle():
                yield match.start(), match.end(), _cased(meant[match[0]], match[0])

    def _slips(self, words: set[str]) -> Iterator[tuple[str, str]]:
        for written in words:
            word = written.lower()
            if word not in self._proper:
                meant = self._meant(word)
                if meant:
                    yield written, meant

    def _meant(self, word: str) -> str | None:
        """Trust the look of the letters first, then a single slip."""
        seen = self._shapes.get(_shape(word))
        if seen or not word.isalpha() or self._is_inflected(word):
            return seen
        ends = word[0], word[-1]
        found = {each for each in self._near(word) if (each[0], each[-1]) == ends}
        return found.pop() if len(found) == 1 else None

    def _near(self, word: str) -> Iterator[str]:
        """List the words one letter away; another letter only in long words."""
        if len(word) >= LEAST - 1:
            yield from self._shorter.get(word, ())
        for shorter in _shorter(word):
            if len(shorter) >= LEAST - 1 and shorter in self._targets:
                yield shorter
            for other in self._shorter.get(shorter, ()):
                if len(other) == len(word) and _is_slip(word, other):
                    yield other

    def _is_inflected(self, word: str) -> bool:
        stems = (word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending))
        return any(stem in self._proper or stem + "e" in self._proper for stem in stems)


HEAD = 120
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "al", "or", "r", "y")


def _is_slip(word: str, other: str) -> bool:
    """Accept two letters swapped, or in a long word one other letter in its middle."""
    apart = [index for index, letter in enumerate(word) if letter != other[index]]
    if len(apart) == 2:
        first, second = apart
        return (word[first], word[second]) == (other[second], other[first])
    return len(word) >= SURE and len(apart) == 1 and 0 < apart[0] < len(word) - 2


# Letters that a scanner takes for one another.
_LOOKS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "n"))
_ALIKE = str.maketrans("1i!|05$9chv8fa6", "llllossgebubtob")


def _shape(word: str) -> str:
    for written, seen in _LOOKS:
        word = word.replace(written, seen)
    return word.translate(_ALIKE)


def _shorter(word: str) -> Iterator[str]:
    return (word[:index] + word[index + 1 :] for index in range(1, len(word)))


def _only(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Keep what leads to one word alone."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, word in pairs:
        found[key].add(word)
    return {key: words.pop() for key, words in found.items() if len(words) == 1}


def _cased(word: str, written: str) -> str:
    if written.isupper():
        return word.upper()
    return word.capitalize() if written[0].isupper() else word


# Words that are right as they stand, and stand one letter from one of ours.
_FALSE_FRIENDS = """
    adopt adopting altitude aptitude arenas auction auctions automaton baking block
    boring breaching browse cashed casts carving champaign clause competed concerts
    conducing conforming contest coring dally defect detention discreet enduring ethnic
    evacuation farms filming flaws forget fracking handouts interval inventor irrigated
    lading lending locale marching massages median mediate modern mopping nation neural
    overage oversight packed paints palace patent patents peasant pointe planks planting
    powder projection protested relying remainder retrained retraining reverence
    revolving roasters salve scales serum shaving shore sporting stack statue
    stimulation tablet tablets thrust tiles tinker touche trough warrant humana premises
    costumed customs contract contracts contrast quantity causal casual advise advice
    """
FALSE_FRIENDS = frozenset(_FALSE_FRIENDS.split())
