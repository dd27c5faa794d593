"""Texts worn in every way."""

from random import Random

import pytest

from careers.evaluation.noise import KINDS

TEXT = (
    "Summary\nHandled inbound calls.\n"
    "Solved problems every day for customers who had waited for very long\n"
)


@pytest.mark.parametrize("name", KINDS)
def test_the_same_text_is_worn_the_same_way(name: str) -> None:
    assert KINDS[name](TEXT * 9, Random(1)) == KINDS[name](TEXT * 9, Random(1))
    assert KINDS[name](TEXT * 30, Random(1)) != TEXT * 30


def test_gluing_loses_breaks_and_nothing_else() -> None:
    glued = KINDS["glued lines"](TEXT, Random(1))
    assert "calls.Solved" in glued
    assert glued.replace("\n", "") == TEXT.replace("\n", "")


def test_wrapping_keeps_the_words() -> None:
    worn = KINDS["hard wraps"]("word " * 40, Random(1))
    assert max(map(len, worn.split("\n"))) <= 60
    assert worn.split() == ["word"] * 40
