from hypothesis import given
from hypothesis import strategies as some

from careers.web.yours.marking import marked

TEXT = "We pay $18 an hour. You work from home."


def test_words_are_marked_by_whether_they_wait():
    assert marked(TEXT, ["$18 an hour"], ["$18 an hour", "from home"]) == [
        ("We pay ", ""),
        ("$18 an hour", "waits"),
        (". You work ", ""),
        ("from home", "read"),
        (".", ""),
    ]


def test_words_that_are_not_there_mark_nothing():
    assert marked(TEXT, ["lunch", ""], []) == [(TEXT, "")]
    assert marked("", ["lunch"], []) == []


@given(some.text(), some.lists(some.text()), some.lists(some.text()))
def test_the_pieces_together_are_the_text(text, waiting, read):
    assert "".join(piece for piece, _ in marked(text, waiting, read)) == text
