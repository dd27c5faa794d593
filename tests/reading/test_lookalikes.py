"""Phrases that only look like a skill."""

import pytest

from tests.shipped import reader


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Processed transactions under direct supervision.", "leading-a-team"),
        ("Rebuilt the sales integrity team.", "integrity"),
        ("Gave callers reliable information.", "reliability"),
        ("Was trained in negotiations last spring.", "facilitation"),
        ("Construction quality assurance inspector.", "quality-programs"),
    ],
)
def test_a_phrase_that_names_something_else_shows_no_skill(
    text: str, skill: str
) -> None:
    assert skill not in reader().profile(text).abilities


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("Direct supervision of nine agents.", "leading-a-team"),
        ("Valued for integrity and reliability.", "integrity"),
        ("Valued for integrity and reliability.", "reliability"),
    ],
)
def test_the_same_words_alone_still_show_it(text: str, skill: str) -> None:
    assert skill in reader().profile(text).abilities
