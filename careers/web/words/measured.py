"""Measured figures in words that anybody can read."""

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
    by_name = {each.name: each for own in figures.values() for each in own}
    named = (
        (said.format(texts), by_name.get(_APART.format(kind, measured)))
        for kind, texts in _TEXTS.items()
        for measured, said in _READ.items()
    )
    return tuple((name, figure) for name, figure in named if figure is not None)


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


def is_still(figures: Sequence[Figure]) -> bool:
    """Tell whether nothing moved that must not."""
    return all(figure.value == 0 for figure in figures)
