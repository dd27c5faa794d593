"""Whether an ad’s text stands on the board under another name."""

import re
from collections.abc import Iterator
from zlib import crc32

from careers.board.screening.ad import Ad, Known
from careers.board.screening.addresses import plain_name
from careers.board.screening.hit import Hit

KEPT = 64
WORDS = 5
ALIKE = 0.6


def hits(ad: Ad, known: Known) -> Iterator[Hit]:
    """Tell a text that is open under another employer’s name."""
    if not known.copies:
        return
    mine, name = fingerprint(ad.text), plain_name(ad.employer or "")
    others = (copy for copy in known.copies if plain_name(copy.employer) != name)
    for copy in others:
        if likeness(mine, copy.fingerprint) >= ALIKE:
            yield Hit("copied-text", "employer", copy.employer)
            return


def fingerprint(text: str) -> tuple[int, ...]:
    """Sum up a text by the smallest hashes of its runs of five words.

    Texts that share much share many of them, in particular the smallest: whoever keeps
    fingerprints finds likely copies by a few of their first numbers.
    """
    words = re.findall(r"\w+", text.lower())
    runs = {
        crc32(" ".join(words[at : at + WORDS]).encode())
        for at in range(len(words) - WORDS + 1)
    }
    return tuple(sorted(runs)[:KEPT])


def likeness(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Estimate which part of two texts is the same, from their fingerprints."""
    if not one or not other:
        return 0.0
    # The smaller text may lie whole within the larger one.
    least = sorted({*one, *other})[:KEPT]
    return len({*one} & {*other} & {*least}) / min(len(one), len(other), len(least))
