"""The sentence around some words."""

from hypothesis import given
from hypothesis import strategies as st

from careers.skills.profile import Ability, Evidence
from careers.web.yours.own_words import Saying, own_words, sentence

TEXT = "I drove a van. Then I took   calls for\nNorthbank. Calm with people!"


def able(words: str, text: str = TEXT) -> Ability:
    start = text.index(words)
    return Ability("calls", 3, (Evidence(start, start + len(words), words),))


def test_words_are_quoted_in_their_sentence() -> None:
    assert own_words(TEXT, able("calls")) == Saying("Then I took ", "calls", " for")


def test_a_full_stop_ends_a_sentence_and_stays() -> None:
    assert own_words(TEXT, able("people")) == Saying("Calm with ", "people", "!")


def test_a_wrapped_line_goes_on_and_a_new_one_does_not() -> None:
    text = "Sales\nI took many\ncalls from people\nwho were upset\nExcel"
    found = own_words(text, able("calls", text))
    assert found == Saying("I took many ", "calls", " from people who were upset")


def test_a_skill_without_words_has_no_quote() -> None:
    assert own_words(TEXT, Ability("calls", 3)) is None
    assert own_words(TEXT, None) is None


def test_words_of_another_text_are_quoted_alone() -> None:
    assert own_words("", able("calls")) == Saying("", "calls", "")


def test_an_ads_words_are_quoted_in_their_sentence_or_alone() -> None:
    assert sentence(TEXT, "a van") == Saying("I drove ", "a van", ".")
    assert sentence(TEXT, "a bus") == Saying("", "a bus", "")
    assert sentence(TEXT, "") is None


def test_a_whole_sentence_is_quoted_without_the_next() -> None:
    whole = "I drove a van."
    assert sentence(TEXT, whole) == Saying("", whole, "")


def test_a_long_sentence_is_cut_between_words() -> None:
    long = "word " * 100 + "here" + " more" * 100
    found = sentence(long, "here")
    assert found is not None
    assert found.before.startswith("… word")
    assert found.after.endswith("more …")
    assert len(found.before) + len(found.after) < 300


@given(st.text(), st.integers(0, 40), st.integers(1, 20))
def test_any_words_of_any_text_can_be_quoted(text: str, start: int, size: int) -> None:
    words = text[start : start + size]
    if words:
        found = own_words(text, able(words, text))
        assert found is not None
        assert found.words == " ".join(words.split())
