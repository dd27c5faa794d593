"""How likely an ad cheats, and why: reasons whose addends make the score."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from math import exp

from careers.board.screening import (
    addresses,
    copies,
    looks,
    money,
    naming,
    titles,
    together,
    wording,
)
from careers.board.screening.ad import NOTHING_KNOWN, Ad, Known
from careers.board.screening.hit import Hit
from careers.board.screening.sign import Sign, Signs
from careers.board.screening.text import Text


class Verdict(StrEnum):
    """What happens to an ad: it passes, a moderator looks, or it waits for one."""

    PASS = "pass"  # noqa: S105 - a verdict, not a password
    LOOK = "look"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Reason:
    """One sign, the words it was seen in and their place, and what it adds."""

    sign: str
    says: str
    adds: float
    remedy: str
    where: str
    words: str
    start: int | None
    end: int | None
    serious: bool


@dataclass(frozen=True, slots=True)
class Screening:
    """A score from 0 to 1, a verdict, and the reasons, the weightiest first.

    ``base`` and all that reasons add make the log-odds of the score.
    """

    score: float
    verdict: Verdict
    reasons: tuple[Reason, ...]
    base: float


def screen(ad: Ad, signs: Signs, known: Known = NOTHING_KNOWN) -> Screening:
    """Screen one ad by everything that is known of it."""
    reasons = tuple(sorted(_reasons(ad, signs, known), key=_weightiest))
    odds = signs.scale.base + sum(reason.adds for reason in reasons)
    score = round(1 / (1 + exp(-odds)), 4)
    return Screening(score, _verdict(odds, reasons, signs), reasons, signs.scale.base)


def _reasons(ad: Ad, signs: Signs, known: Known) -> Iterator[Reason]:
    """Give each sign once, where most of it is left."""
    best: dict[str, Hit] = {}
    for hit in _hits(ad, signs, known):
        if hit.sign not in best or hit.left > best[hit.sign].left:
            best[hit.sign] = hit
    for hit in best.values():
        sign = signs.signs[hit.sign]
        adds = round(sign.adds_in(ad.country) * hit.left, 2)
        if adds:
            yield _reason(sign, hit, adds)


def _hits(ad: Ad, signs: Signs, known: Known) -> Iterator[Hit]:
    text = Text.of(ad.text)
    return chain(
        wording.hits(text, signs),
        together.hits(text, signs),
        addresses.hits(ad, known, signs.hosts),
        money.hits(ad, known, signs.ceilings),
        looks.hits(text),
        naming.hits(ad, text),
        titles.hits(ad.title, text),
        copies.hits(ad, known),
    )


def _reason(sign: Sign, hit: Hit, adds: float) -> Reason:
    place = (hit.where, hit.words, hit.start, hit.end)
    return Reason(sign.id, sign.says, adds, sign.remedy, *place, sign.serious)


def _weightiest(reason: Reason) -> tuple[float, str]:
    return -reason.adds, reason.sign


def _verdict(odds: float, reasons: tuple[Reason, ...], signs: Signs) -> Verdict:
    """Hold only for a serious sign: many small faults are a reason to look."""
    if odds >= signs.scale.hold and any(reason.serious for reason in reasons):
        return Verdict.HOLD
    return Verdict.LOOK if odds >= signs.scale.look else Verdict.PASS
