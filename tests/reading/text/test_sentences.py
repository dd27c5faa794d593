"""Where sentences begin."""

import pytest

from careers.reading.text.sentences import sentence_of
from tests.reading.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "I sold. I called.",
        "I sold\nI called",
        "I sold; I called",
        "Requirements - Must sell - Must call",
        "a good telephone manner Must work weekends",
    ],
)
def test_a_new_sentence_begins(text: str) -> None:
    assert len(read(text)._.sentence_starts) >= 2


@pytest.mark.parametrize("text", ["from Jan 2016 - Present", "sold approx. 20 phones"])
def test_no_sentence_begins_within_one(text: str) -> None:
    assert len(read(text)._.sentence_starts) == 1


def test_a_text_without_stops_is_cut_into_bounded_sentences() -> None:
    doc = read("word " * 1000)
    assert max(len(sentence_of(doc, place)) for place in range(len(doc))) == 120


def test_every_word_belongs_to_its_sentence() -> None:
    doc = read("I sold. I called.\nI led.")
    assert all(token in list(sentence_of(doc, token.i)) for token in doc)


def test_an_empty_text_has_no_sentences() -> None:
    assert read("")._.sentence_starts == ()
