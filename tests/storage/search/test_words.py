import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from careers.board.criteria import Criteria
from careers.storage.search import words as index
from careers.storage.search.words import Words, words_in
from tests.cast import NOW


@pytest.fixture(scope="module")
def words(shared_store):
    return Words(shared_store.engine)


@given(some.text(max_size=60))
def test_any_text_can_be_searched_for(shared_store, words):
    shared_store.jobs.search(Criteria(words=words), NOW)
    shared_store.jobs.suggest(words)


@pytest.mark.parametrize(
    ("typed", "parted"),
    [
        ("Remote, SPANISH!", ["remote", "spanish"]),
        ("c++ / 24-7", ["c", "24", "7"]),
        ("हिन्दी ग्राहक", ["हिन्दी", "ग्राहक"]),
        (" \t\n", []),
        ("a " * 30, ["a"] * 12),
    ],
)
def test_what_was_typed_is_cut_as_the_index_is(typed, parted):
    assert words_in(typed) == parted


def test_no_word_is_no_search(words):
    assert words.matching("?!") is None
    assert words.matching("zzzz").tolist() == []


def test_the_last_word_is_begun_until_a_space_ends_it(words):
    assert words.matching("custom").size > 0
    assert words.matching("custom ").size == 0


def test_a_word_in_the_body_is_not_in_the_title(words):
    assert words.matching("banking").size == 3
    assert words.in_titles("banking").size == 0
    assert words.in_titles("adviser").size == 2


def test_beyond_the_first_thousand_the_order_stays(words, monkeypatch):
    monkeypatch.setattr(index, "CANDIDATES", 2)
    found = np.array([2, 4, 6, 1], dtype=np.int64)

    ordered = words.best("call", found).tolist()

    assert sorted(ordered[:2]) == [2, 4]
    assert ordered[2:] == [6, 1]
    assert words.best("call", found[:0]).tolist() == []


def test_a_word_is_mended_by_what_the_board_holds(words):
    assert words.meant("custmer") == "customer"
    assert words.meant("costumer") == "customer"
    assert words.meant("qqqqq") is None
    assert words.meant("") is None
    assert words.meant("xz") is None
