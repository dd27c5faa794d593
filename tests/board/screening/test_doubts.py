from dataclasses import replace

from careers.board.screening.doubts import passages
from tests.board.screening.signs import CALM, screened

WORDS = "Each agent pays $40 and gets it back with the first salary."
BODY = CALM.format(WORDS)


def test_what_is_doubted_is_marked_and_no_word_is_lost():
    found = passages(BODY, screened(WORDS))
    assert "".join(passage.words for passage in found) == BODY
    marked = [passage for passage in found if passage.reasons]
    assert marked
    assert all(passage.words in WORDS for passage in marked)
    assert marked[0].reasons[0].sign == "money-from-worker"


def test_overlapping_doubts_are_both_told():
    (reason, *_) = screened(WORDS).reasons
    more = replace(reason, sign="other", end=reason.end - 3, words=reason.words[:-3])
    both = replace(screened(WORDS), reasons=(reason, more))
    assert [len(passage.reasons) for passage in passages(BODY, both)] == [0, 2, 1, 0]


def test_an_ad_that_has_changed_since_is_not_marked_in_the_wrong_place():
    (whole,) = passages("New. " + BODY, screened(WORDS))
    assert (whole.words, whole.reasons) == ("New. " + BODY, ())


def test_an_ad_without_doubts_is_one_passage():
    assert [each.words for each in passages(BODY, None)] == [BODY]
