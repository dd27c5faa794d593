"""Words of the trade, known again behind a slip of the finger or of the scanner."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

SHORTEST, LEAST, SURE = 4, 7, 8

_AMOUNT = re.compile(r"\d+[a-z]{0,2}|[a-z]{0,3}\d+")
"""A sum, an hour or a model such as "100m", "30pm" and "cat5" is no word at all."""

_TOKEN = re.compile(r"[^\W_]{5,}|\b(?=[a-zA-Z]*\d)[^\W_]{4}\b")
_WORD = re.compile(r"\b[^\W_]{4,}\b")


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
        self._near_ours = {*self._targets, *self._shorter}

    def mended(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Find the words to mend; names stand at the head of a CV and are let be."""
        meant = dict(self._slips(set(_TOKEN.findall(text))))
        if not meant:
            return
        for match in _WORD.finditer(text):
            word = meant.get(match[0])
            if word and (match.start() >= HEAD or not match[0].istitle()):
                yield match.start(), match.end(), _cased(word, match[0])

    def _slips(self, words: set[str]) -> Iterator[tuple[str, str]]:
        for written in words:
            word = written.lower()
            if word not in self._proper:
                meant = self._meant(word)
                if meant:
                    yield written, meant

    def _meant(self, word: str) -> str | None:
        """Trust the look of the letters first, then a single slip."""
        if _AMOUNT.fullmatch(word):
            return None
        seen = self._shapes.get(_shape(word))
        if seen or not word.isalpha() or self._is_inflected(word):
            return seen
        found = {each for each in self._near(word) if _is_slip(word, each)}
        return found.pop() if len(found) == 1 else self._parted(word)

    def _parted(self, word: str) -> str | None:
        """Part two words that lost the space between them."""
        for place in range(HALF, len(word) - HALF + 1):
            first, second = word[:place], word[place:]
            if first in _PREFIXES:
                continue
            if first in self._proper and second in self._proper:
                return f"{first} {second}"
        return None

    def _near(self, word: str) -> set[str]:
        """List the words one letter away; another letter only in long words."""
        found = set(self._shorter.get(word, ()) if len(word) >= LEAST - 1 else ())
        cut = [word[:index] + word[index + 1 :] for index in range(1, len(word))]
        # Most words are near to none of ours, and one look settles that.
        if self._near_ours.isdisjoint(cut):
            return found
        if len(word) >= LEAST:
            found |= self._targets.intersection(cut)
        near = (other for each in cut for other in self._shorter.get(each, ()))
        return found.union(other for other in near if len(other) == len(word))

    def _is_inflected(self, word: str) -> bool:
        if not word.endswith(_ENDINGS):
            return False
        stems = (word[: -len(ending)] for ending in _ENDINGS if word.endswith(ending))
        return any(stem in self._proper or stem + "e" in self._proper for stem in stems)


HEAD = 120
HALF = 5
_PREFIXES = frozenset({"under", "multi", "inter", "super", "trans", "micro", "radio"})
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "al", "or", "r", "y")


def _is_slip(word: str, other: str) -> bool:
    """Accept a letter more or less, two swapped, or another one in a long word."""
    if len(word) != len(other):
        return (word[0], word[-1]) == (other[0], other[-1])
    apart = [index for index, letter in enumerate(word) if letter != other[index]]
    if len(apart) == 2:
        first, second = apart
        swapped = second == first + 1
        return swapped and (word[first], word[second]) == (other[second], other[first])
    return len(apart) == 1 and len(word) >= SURE and not _is_ending(word, apart[0])


def _is_ending(word: str, place: int) -> bool:
    """Tell a slip from "receives" beside "received"."""
    return place >= len(word) - 2 and word[place] in _INFLECTIONS


_INFLECTIONS = frozenset("sdrygnetlc")


# Letters that a scanner takes for one another.
_LOOKS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "n"))
_ALIKE = str.maketrans("1i!|05$9qchv8fa46732", "llllossggebubtoobtez")


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
    academia adaptation adopt adoptability adopted adopting adoptive
    advice advise altitude aptitude
    archived arenas aries atlas auction auctions automaton baking balls bearing bearings
    block boring borne breaching breakthrough browse campion carving cashed casts casual
    causal chairperson champaign championships chanel charged charges cheerleading
    clause closets clutch cobra colombia commence commentaries commonwealth compete
    competed complied computes concerts conducing confections conform conforming contest
    contract contracts contrast coring costumed countermeasures courthouse crates
    customs cvent dairies dairy dally decrease decreased defect deflect detention
    discreet elaboration enduring ensuing entrances ethnic ethnically evacuation
    expended farmer farms faxes filming flaws forget formation fought fracking garner
    genesis grass greenhouse haifa handouts healthstream hills hooks hoses households
    housekeeping humana hungary indexed instilled instilling interval introduction
    inventor irrigated lading lagging lending licensee locale lodging marching marcos
    masking massages maternal mathematica meats median mediasource mediate medtech
    microscopes modern mopped mopping motorcycle nation neural nobel overage oversight
    packed paints palace partnerships patent patents peasant planks planted planting
    pocket pockets pointe ports powder powerschool premises probation professor
    projection promotable proofpoint prospectus protested puerto purchasers qualities
    quantity quest quests quite radiology rafting raster reacting realty recordkeeping
    relates relating relying remainder reminding restrained retrain retrained retraining
    reverence revolving roasters salve scales scanning seams seattle secretaries serum
    serviceability shaving shore skillfully spanning speechwriting sporting sprinkler
    sprinklers stack staking statue stimulation stockrooms successfully supervisee
    supplies supportability tablet tablets terrorism thanksgiving thomson throughout
    thrust ticketmaster tiles tills tinker touche traceability trails trench trough
    tunnel tunnels unloaded unloading upscale valve valves wafer walter warrant
    wastewater waterfront whale
"""
FALSE_FRIENDS = frozenset(_FALSE_FRIENDS.split())
