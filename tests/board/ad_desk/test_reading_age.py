import textstat

from careers.board.ad_desk.reading_age import hard_to_read, school_years

EASY = "You take calls. People ask about their bills. You look, and you tell them. " * 9
HARD = (
    "The successful incumbent demonstrates organizational accountability, facilitating"
    " multidisciplinary communication initiatives while simultaneously prioritizing"
    " continuous operational improvement opportunities throughout the enterprise. "
) * 6


def test_short_sentences_of_plain_words_are_read_with_ease():
    assert school_years(EASY) < 5
    assert list(hard_to_read(EASY)) == []


def test_a_text_that_few_read_with_ease_is_quoted_at_its_longest_sentence():
    (remark,) = hard_to_read(HARD)

    assert remark.words.startswith("The successful incumbent")
    assert not remark.must


def test_a_few_words_are_too_few_to_say():
    assert school_years("Multidisciplinary accountability.") is None


def test_our_figure_is_near_the_one_of_a_known_program():
    for text in (EASY, HARD):
        theirs = textstat.flesch_kincaid_grade(text)
        assert abs(school_years(text) - theirs) < max(2, 0.15 * theirs)
