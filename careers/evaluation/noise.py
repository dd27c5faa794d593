"""Wears a text as copying, scanning and typing do; the same way each time."""

import re
import textwrap
from collections.abc import Callable
from random import Random

TYPO_RATE, LETTER_RATE = 0.03, 0.03

_LONG_WORD = re.compile(r"[A-Za-z]{5,}")
_LOOKS_LIKE = {
    "l": "1", "i": "l", "o": "0", "s": "5", "e": "c", "m": "rn", "a": "o", "b": "h",
    "u": "v", "t": "f", "g": "9", "S": "5", "O": "0", "I": "l", "B": "8", "w": "vv",
}  # fmt: skip


def upper_case(text: str, chance: Random) -> str:
    """Shout."""
    return text.upper()


def bullets(text: str, chance: Random) -> str:
    """Put a bullet before every line that has words."""
    lines = text.split("\n")
    return "\n".join(f"• {line}" if line.strip() else line for line in lines)


def hard_wraps(text: str, chance: Random) -> str:
    """Break lines at sixty letters, wherever the sentence stands."""
    return "\n".join(
        textwrap.fill(line, 60, break_long_words=False, break_on_hyphens=False)
        for line in text.split("\n")
    )


def double_spaces(text: str, chance: Random) -> str:
    """Put two spaces or more between all words."""
    return re.sub(" +", lambda _: " " * chance.randint(2, 4), text)


def glued_lines(text: str, chance: Random) -> str:
    """Lose the line breaks before capital letters, and nothing in their place."""
    return re.sub(r"(?<=[a-z.;])\n+(?=[A-Z][a-z])", "", text)


def typos(text: str, chance: Random) -> str:
    """Swap, lose or double a letter in three of a hundred longer words."""
    return _LONG_WORD.sub(
        lambda m: _slip(m[0], chance) if chance.random() < TYPO_RATE else m[0], text
    )


def scanned(text: str, chance: Random) -> str:
    """Take three of a hundred letters for others that look like them."""
    return "".join(
        _LOOKS_LIKE.get(letter, letter) if chance.random() < LETTER_RATE else letter
        for letter in text
    )


def _slip(word: str, chance: Random) -> str:
    place = chance.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    return before + chance.choice(
        [after[0] + letter + after[1:], after, letter * 2 + after]
    )


KINDS: dict[str, Callable[[str, Random], str]] = {
    "upper case": upper_case,
    "bullets": bullets,
    "hard wraps": hard_wraps,
    "double spaces": double_spaces,
    "glued lines": glued_lines,
    "typos in 3 % of words": typos,
    "scanned, 3 % of letters": scanned,
}
