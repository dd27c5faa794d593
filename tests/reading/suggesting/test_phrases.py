import pytest

from careers.reading.suggesting.phrases import MOST, phrases
from careers.reading.text.sections import sections
from tests.reading.reading import reader


def found(text: str, *known: str) -> tuple[str, ...]:
    """Look for phrases in a text in which some words are known."""
    spans = [(text.index(word), text.index(word) + len(word)) for word in known]
    return phrases(text, sections(text), spans)


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Skills\nAngry guests, Zendesk", ["Zendesk"], ["angry guests"]),
        ("Skills\nStrong ability in upset riders", [], ["upset riders"]),
        ("Skills\n2 x 4, MS, A B C D E F G", [], []),
        ("Experience\nI soothed guests at the desk.", [], ["soothed guests"]),
        ("Experience\nTrained at Harbour Travel", [], []),
        ("Experience\nHandled calls from riders", ["Handled calls"], []),
        ("Hobbies\nOpen water swimming", [], []),
    ],
)  # fmt: skip
def test_only_what_may_be_a_skill_and_is_none_we_know_is_picked(
    text: str, known: list[str], expected: list[str]
) -> None:
    assert list(found(text, *known)) == expected


def test_a_phrase_comes_once_and_there_are_never_too_many() -> None:
    names = [f"{one}{other}aa work" for one in "bcdfgh" for other in "bcdfgh"]
    text = "Skills\n" + ", ".join([*names, *names])
    assert found(text) == tuple(names)[:MOST] or len(set(found(text))) == MOST


def test_the_reader_gives_only_phrases_that_nothing_was_read_from() -> None:
    text = "Jane Roe\nSkills\nZendesk, soothing angry guests, English\n"
    assert reader().unplaced(text) == ("soothing angry guests",)
