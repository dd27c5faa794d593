import pytest

from careers.board.screening.looks import hits
from careers.board.screening.text import Text

CALM = (
    "You answer calls about cards and loans, and write notes that others can use. " * 3
)


def seen(words: str) -> set[str]:
    return {hit.sign for hit in hits(Text.of(words))} - {"patchwork"}


@pytest.mark.parametrize(
    "words",
    [
        "DEGREE OR NO DEGREE IT IS OK.",
        "Start now!!!",
        "\n\nHEALTH, DENTAL AND LIFE",
        "\n\nALL FULLTIME BENEFITS",
    ],
)
def test_shouting_is_heard(words: str):
    assert seen(CALM + words) == {"shouting"}


@pytest.mark.parametrize(
    "words",
    ["WHAT YOU WILL DO HERE EACH DAY:", "\n\nWHAT WE OFFER\n\nA desk.", "HMO and SSS!"],
)
def test_headings_and_short_forms_are_no_shouting(words: str):
    assert seen(CALM + words) == set()


def test_a_sentence_that_stands_twice_is_patchwork():
    long = (
        "The service is at no cost and there is nothing that people must buy upfront. "
    )
    found = next(hit for hit in hits(Text.of(long + "Calls. " + long)) if hit.start)
    assert (found.sign, found.start) == ("patchwork", len(long) + len("Calls. "))


def test_a_text_of_a_few_words_says_hardly_anything():
    assert seen("Call now.") == {"bare-text"}
    assert seen("") == set()


def test_mixed_alphabets_are_a_disguise_and_foreign_words_are_none():
    assert "disguised-letters" in seen(CALM + "Tel\u0435gram")
    assert "disguised-letters" not in seen(CALM + "Мы говорим по-русски")
