"""An ad’s own words, with what the screen doubts marked where it stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from careers.board.screening.screen import Reason, Screening


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of an ad, and the reasons that were seen in them."""

    words: str
    reasons: tuple[Reason, ...] = ()


def passages(body: str, found: Screening | None) -> tuple[Passage, ...]:
    """Cut an ad where doubts begin and end; together the passages are the ad.

    Where two doubts overlap, the words are marked with both.
    """
    reasons = [each for each in (found.reasons if found else ()) if _stands(body, each)]
    edges = sorted({0, len(body), *_edges(reasons)})
    return tuple(Passage(body[a:b], _there(reasons, a, b)) for a, b in pairwise(edges))


def _stands(body: str, reason: Reason) -> bool:
    """Whether the ad still says what was doubted, at the same place."""
    if reason.where != "text" or reason.start is None or reason.end is None:
        return False
    return bool(reason.words) and body[reason.start : reason.end] == reason.words


def _edges(reasons: Iterable[Reason]) -> Iterator[int]:
    for reason in reasons:
        yield reason.start or 0
        yield reason.end or 0


def _there(reasons: Iterable[Reason], start: int, end: int) -> tuple[Reason, ...]:
    return tuple(
        each
        for each in reasons
        if (each.start or 0) <= start and end <= (each.end or 0)
    )
