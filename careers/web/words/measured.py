"""Measured figures in words that anybody can read."""

import re
from collections.abc import Mapping, Sequence

from careers.evaluation.figures import Figure

_ASKED = {
    "CV to ads": "jobs for a person",
    "ad to CVs": "people for a job",
}
_MEASURED = {
    "nDCG@10": "the ten that fit best come first",
    "AUC": "what fits stands above what does not",
}


_RIGHT = "found that are marked (the rest is false)"
_READ = {
    _RIGHT: "skills found in {}: how many are right",
    "marked that are found": "skills marked in {}: how many are found",
}
_TEXTS = {"cvs": "CVs", "ads": "ads"}
_APART = "skills of {}, test half, {}"


def reading(figures: Mapping[str, Sequence[Figure]]) -> tuple[tuple[str, Figure], ...]:
    """Name in plain words how skills were read in texts that were kept apart."""
    named = (
        (said.format(texts), _of(figures, kind, _APART.format(kind, measured)))
        for kind, texts in _TEXTS.items()
        for measured, said in _READ.items()
    )
    return tuple((name, figure) for name, figure in named if figure is not None)


def _of(figures: Mapping[str, Sequence[Figure]], kind: str, name: str) -> Figure | None:
    """Find a figure of the many texts: the smaller sets name theirs alike."""
    own = figures.get(f"pool_{kind}", ())
    return next((figure for figure in own if figure.name == name), None)


def headlines(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Choose the figures that we have an aim for."""
    return tuple(figure for figure in figures if figure.target is not None)


def plainly(name: str) -> str:
    """Say what a figure of the ranking measures: “jobs for a person: …”."""
    asked, _, rest = name.partition(", ")
    measured = rest.partition(", ")[0]
    if asked not in _ASKED or measured not in _MEASURED:
        return name
    return f"{_ASKED[asked]}: {_MEASURED[measured]}"


def named(name: str) -> str:
    """Write the name of a figure as pages do: “3 in 100”, “CVs”."""
    words = re.sub(r"\bcvs\b", "CVs", name.replace(" % of ", " in 100 "))
    return words[:1].upper() + words[1:]


def rounded(value: float | None) -> str:
    """Write a measured number for the eye: two places below ten, then whole."""
    if value is None:
        return ""
    return f"{value:.2f}" if abs(value) < 10 else f"{value:,.0f}"


def exactly(value: float | None) -> str:
    """Write a measured number as it is kept: three places, no idle zeros."""
    if value is None or abs(value) >= 10:
        return rounded(value)
    return f"{value:.3f}".rstrip("0").rstrip(".")


def is_still(figures: Sequence[Figure]) -> bool:
    """Tell whether nothing moved that must not."""
    return all(figure.value == 0 for figure in figures)
