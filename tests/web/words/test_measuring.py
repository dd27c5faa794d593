"""Every published figure stands under a heading that says how it was measured."""

import pytest

from careers.evaluation.figures import Figure
from careers.evaluation.published import published
from careers.web.words.measuring import groups

SHOWN_ABOVE = {"pool_ads", "pool_cvs"}
"""The many texts: their test halves stand on the page itself."""


def test_whatever_was_published_is_told_but_the_halves_that_flatter() -> None:
    told = [figure for group in groups(published()) for figure in group.figures]
    every = [
        figure
        for key, own in published().items()
        if key not in SHOWN_ABOVE
        for figure in own
        if "tune half" not in figure.name
    ]
    assert len(told) == len(every)
    assert set(told) == set(every)


@pytest.mark.parametrize(
    "key",
    [
        "ranking",
        "unmended",
        "real",
        "own",
        "skills",
        "context",
        "levels",
        "robustness",
        "invariance",
    ],
)
def test_each_measurement_says_how_it_was_made_and_gives_its_figures(key: str) -> None:
    group = next(group for group in groups(published()) if group.key == key)
    assert group.says
    assert all(words.endswith(".") for words in group.says)
    assert all(figure.cases for figure in group.figures)


def test_ads_that_mended_nothing_stand_apart_with_the_reason_of_their_fall() -> None:
    name = "CV to ads, nDCG@10, ours"
    plain = Figure(name, 0.9, 0.8, 1.0, 14)
    few = Figure(f"{name}, ads that mended nothing", 0.7, 0.6, 0.8, 14)
    order, apart = groups({"ranking": (plain, few)})
    assert (order.figures, apart.figures) == ((plain,), (few,))
    assert "nDCG is lower for every way of ordering" in apart.says[0]


def test_what_was_not_measured_has_no_heading() -> None:
    assert groups({}) == ()
    assert groups({"skills": ()}) == ()
