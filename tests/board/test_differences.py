from hypothesis import given
from hypothesis import strategies as some

from careers.board.differences import LONGEST, differences


def test_what_only_one_says_is_told_apart():
    one, other = differences("Answer calls at night.", "Answer chats at night.")
    assert [piece.words.strip() for piece in one if not piece.shared] == ["calls"]
    assert [piece.words.strip() for piece in other if not piece.shared] == ["chats"]


def test_the_space_before_a_word_is_told_apart_from_it():
    one, _ = differences("Answer  calls at night.", "Answer chats at night.")
    (piece,) = [own for own in one if not own.shared]
    assert (piece.before, piece.words) == ("  ", "  calls")


def test_case_and_space_make_no_difference():
    one, _ = differences("Answer  Calls", "answer calls")
    assert all(piece.shared for piece in one)


WORDS = some.lists(some.sampled_from(["calls", "at", "night", "Pay", "$17"]))


@given(WORDS, WORDS)
def test_no_word_is_lost(mine, theirs):
    found = differences(" ".join(mine), " ".join(theirs))
    for pieces, words in zip(found, (mine, theirs), strict=True):
        assert "".join(piece.words for piece in pieces).split() == words
    shared = [
        "".join(p.words for p in side if p.shared).lower().split() for side in found
    ]
    assert shared[0] == shared[1]


def test_what_is_very_long_is_not_compared_to_its_end():
    long = "word " * (LONGEST + 5)
    one, _ = differences(long, long)
    assert [piece.shared for piece in one] == [True, False]
