"""Whether anything that is nobody's business moves a score: it must not, ever."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from careers.catalogue.catalogue import Catalogue
from careers.evaluation.figures import Figure, Report, ratio
from careers.evaluation.material import missing, texts
from careers.evaluation.swaps import SWAPS, Swap
from careers.matching.board import Board, Posted, score
from careers.matching.texts import Texts

FOLDERS = ("cvs", "ads")


@dataclass(frozen=True, slots=True)
class Moved:
    """Pairs of a CV and an ad whose score a swap has changed."""

    about: str
    swap: int
    cv: int
    pairs: int


def report(reader: Texts, catalogue: Catalogue, data: Path) -> Report:
    """Try every swap on every CV against every ad of a folder."""
    cvs, ads = (texts(data / folder) for folder in FOLDERS)
    board = board_of(reader, ads, catalogue)
    moved = list(changes(reader, cvs, board))
    return Report(
        tuple(_figures(moved, len(cvs), len(ads))),
        tuple(
            f"{each.about}, swap {each.swap}: CV {each.cv} moved on {each.pairs} ads"
            for each in moved
        ),
        tuple(missing(data, *FOLDERS)),
    )


def board_of(reader: Texts, ads: Sequence[str], catalogue: Catalogue) -> Board:
    """Put ads on a board, numbered in their order."""
    return Board.of(
        (Posted(n, f"{n:06}", reader.asked(ad)) for n, ad in enumerate(ads)), catalogue
    )


def changes(
    reader: Texts,
    cvs: Sequence[str],
    board: Board,
    swaps: Mapping[str, Sequence[Swap]] = SWAPS,
) -> Iterator[Moved]:
    """Find every swap that moves any score of any CV."""
    for number, cv in enumerate(cvs):
        before = _scores(reader, cv, board)
        for about, some in swaps.items():
            for place, swap in enumerate(some, 1):
                pairs = int((before != _scores(reader, swap(cv), board)).sum())
                if pairs:
                    yield Moved(about, place, number, pairs)


def _scores(reader: Texts, cv: str, board: Board) -> NDArray[np.int32]:
    return score(reader.profile(cv), board)


def _figures(moved: Sequence[Moved], cvs: int, ads: int) -> Iterator[Figure]:
    """Count the pairs that moved, among all that were tried."""
    for about, swaps in SWAPS.items():
        of_cv = [0.0] * cvs
        for each in moved:
            if each.about == about:
                of_cv[each.cv] += each.pairs
        yield ratio(
            f"scores moved by {about}",
            [(pairs, len(swaps) * ads) for pairs in of_cv],
            target=0,
            at_most=True,
        )
