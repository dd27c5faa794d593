"""Worn texts: our own, in every run."""

import json
from functools import cache
from pathlib import Path

import pytest

from careers.evaluation.figures import Figure
from careers.evaluation.robustness import (
    Texts,
    report,
    robustness_figures,
    speed_figures,
)
from tests.shipped import reader

GOLD = Path(__file__).parents[1] / "gold"


def own() -> Texts:
    cvs = [path.read_text("utf-8") for path in sorted((GOLD / "cvs").glob("*.txt"))]
    lines = (GOLD / "ads.jsonl").read_text("utf-8").splitlines()
    ads = [json.loads(line)["text"] for line in lines][::3]
    return [*((cv, "cv") for cv in cvs), *((ad, "ad") for ad in ads)]


@cache
def figures() -> tuple[Figure, ...]:
    return robustness_figures(reader(), own())


@pytest.mark.parametrize("index", range(8))
def test_what_is_found_in_clean_texts_is_found_in_worn_ones(index: int) -> None:
    figure = figures()[index]
    assert figure.is_met, figure


def test_reading_is_fast_enough_even_on_a_busy_machine() -> None:
    """The target is twice this; a gate must not fail because others work here too."""
    speed, slowest = speed_figures(reader(), own(), [text for text, _ in own()][:9])
    assert speed.value > 20_000
    assert slowest.value < 250


def test_an_empty_folder_is_told_of(tmp_path: Path) -> None:
    told = report(reader(), tmp_path)
    assert told.figures == ()
    assert len(told.missing) == 3
