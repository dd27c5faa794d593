"""Worn texts: our own, in every run."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from time import process_time

import pytest
import spacy

from careers.evaluation.figures import Figure
from careers.evaluation.robustness import (
    Texts,
    memory_figure,
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


def test_reading_costs_a_few_times_what_cutting_into_words_costs() -> None:
    """A ratio in one run, not a clock: others work here too. It is 6 alone, and 9.5 on
    a busy machine that also counts which lines were run.
    """
    rival = spacy.blank("en")
    rival.add_pipe("sentencizer")
    ours = _cost(lambda: [reader().extract(text, kind) for text, kind in own()])
    theirs = _cost(lambda: [rival(text) for text, _ in own()])
    assert ours < 15 * theirs


def test_speed_is_told_with_the_slowest_cvs() -> None:
    texts = own()[:9]
    speed, slowest = speed_figures(reader(), texts, [text for text, _ in texts])
    assert (speed.target, speed.cases) == (50_000, 9)
    assert slowest.is_met, slowest


def test_memory_is_what_the_whole_process_held_at_its_most() -> None:
    before = memory_figure(9)
    held = bytearray(64 * 2**20)
    held[:: 2**12] = b"1" * len(held[:: 2**12])
    after = memory_figure(9)
    assert (after.target, after.at_most, after.cases) == (250, True, 9)
    assert after.low == after.value == after.high
    assert 10 < before.value <= after.value
    assert after.value > 64


def _cost(work: Callable[[], object]) -> float:
    def once() -> float:
        start = process_time()
        work()
        return process_time() - start

    return min(once() for _ in range(3))


def test_an_empty_folder_is_told_of(tmp_path: Path) -> None:
    told = report(reader(), tmp_path)
    assert told.figures == ()
    assert len(told.missing) == 3
