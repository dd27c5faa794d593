"""The figures that the site shows about itself: a small file, written by measuring."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path

from careers.evaluation.figures import Figure

FILE = Path(__file__).with_name("figures.json")


@cache
def published(path: Path = FILE) -> Mapping[str, tuple[Figure, ...]]:
    """Give the figures of each measurement, as they were last measured."""
    kept = json.loads(path.read_text(encoding="utf-8"))
    return {
        what: tuple(Figure(**figure) for figure in figures)
        for what, figures in kept.items()
    }


def keep(path: Path, what: str, figures: Sequence[Figure]) -> None:
    """Put the figures of one measurement into the file; the others stay."""
    old = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    new = old | {what: [asdict(_short(figure)) for figure in figures]}
    text = json.dumps(new, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


def _short(figure: Figure) -> Figure:
    """Keep three places: more would claim what nobody measured."""
    return Figure(
        figure.name,
        round(figure.value, 3),
        round(figure.low, 3),
        round(figure.high, 3),
        figure.cases,
        figure.target,
        figure.at_most,
    )
