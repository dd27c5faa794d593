import pytest

from careers.board.feeds.clean import clean, clean_line


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (
            "<p>Answer calls</p><ul><li>Kind</li><li>Quick</li></ul>",
            "Answer calls\n\n• Kind\n\n• Quick",
        ),
        ("New York Cityâ€™s desk", "New York City’s desk"),
        ("R&amp;D &lt;3", "R&D <3"),
        ("a\x00b\ud800c", "ab\ufffdc"),
        (None, ""),
        ({"a": 1}, ""),
        (True, ""),
        (12, "12"),
    ],
)
def test_words_are_fit_to_be_shown(words, text):
    assert clean(words) == text


def test_glued_sentences_are_parted_only_where_a_text_is_glued():
    glued = (
        "Answer every callKeep good notes.Help the teamWork with LinkedIn and "
        "moreSmile a lot"
    )
    assert clean(glued).split("\n")[:3] == [
        "Answer every call",
        "Keep good notes.",
        "Help the team",
    ]
    assert clean("We use JavaScript and PayPal.") == "We use JavaScript and PayPal."


def test_a_line_is_one_line():
    assert clean_line(" Call\r\n center \t agent ") == "Call center agent"
