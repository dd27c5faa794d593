"""How long one must have been to school to read an ad with ease."""

import re
from collections.abc import Iterator

from careers.board.remark import Remark, Weight

EASY = 12
"""School years. Most people read with ease what needs eight; beyond twelve, few do."""

LEAST_WORDS = 60
LONG = 32
WORD = re.compile(r"[A-Za-z]+(?:[’'-][A-Za-z]+)*")
END = re.compile(r"[.!?]+(?=\s|$)|\n\s*\n|\n(?=\s*[•*–-])|[•;]|\n(?=[A-Z])")
VOWELS = re.compile(r"[aeiouy]+")


def school_years(text: str) -> float | None:
    """Give the Flesch–Kincaid grade of a text; ``None`` when it is too short to say."""
    words = WORD.findall(text)
    if len(words) < LEAST_WORDS:
        return None
    sentences = sum(bool(WORD.search(part)) for part in END.split(text))
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


def hard_to_read(text: str) -> Iterator[Remark]:
    """Remark on a text that few read with ease, and quote its longest sentence."""
    years = school_years(text)
    if years is None or years <= EASY:
        return
    longest = max(END.split(text), key=lambda part: len(WORD.findall(part)))
    words = longest.split()
    yield Remark(
        id="hard-to-read",
        page="job",
        says=f"It reads like a text for people with {round(years)} years of school.",
        remedy="Make two of each long sentence, and use the words of the floor.",
        weight=Weight.ADVICE,
        words=" ".join(words[:LONG]) + (" …" if len(words) > LONG else ""),
    )


def _syllables(word: str) -> int:
    """Count the vowels that are heard, roughly; a silent e is none."""
    small = word.lower()
    count = len(VOWELS.findall(small))
    silent = small.endswith("e") and not small.endswith(("le", "ee", "ie", "ye"))
    return max(1, count - (silent and count > 1))
