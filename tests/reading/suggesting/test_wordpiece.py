import pytest

from careers.reading.suggesting.wordpiece import Wordpiece

KNOWN = ["[CLS]", "[SEP]", "[UNK]", "call", "##er", "##s", "cafe", "-", "%", "電"]
cut = Wordpiece(KNOWN)


def pieces(phrase: str, most: int = 20) -> list[str]:
    return [KNOWN[number] for number in cut(phrase, most)][1:-1]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("Callers", ["call", "##er", "##s"]),
        ("call-s", ["call", "-", "[UNK]"]),
        ("CAFÉ%", ["cafe", "%"]),
        ("電電", ["電", "電"]),
        ("callable " + "call" * 30, ["[UNK]", "[UNK]"]),
        ("", []),
    ],
)
def test_words_are_cut_into_the_longest_pieces_that_are_known(
    phrase: str, expected: list[str]
) -> None:
    assert pieces(phrase) == expected


def test_what_is_too_long_is_cut_off_between_the_two_marks() -> None:
    assert cut("call call call call", 4) == [0, 3, 3, 1]
