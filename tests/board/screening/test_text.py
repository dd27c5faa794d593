from careers.board.screening.text import LONGEST, Text


def test_quotes_come_from_the_original():
    original = "Don’t pay the “f\u200bee”."
    text = Text.of(original)
    assert text.plain == 'Don\'t pay the "fee".'
    start = text.plain.index("fee")
    assert text.quote(start, start + 3) == ("f\u200bee", 15, 19)


def test_look_alike_letters_are_read_as_what_they_look_like():
    assert Text.of("T\u0435legr\u0430m and \uff33ignal").plain == "Telegram and Signal"


def test_sentences_end_at_stops_lines_and_lost_lines():
    text = Text.of("Pay is $34.95 an hour. Call us!\nNo feesPay is weekly • Kit given")
    told = (sentence.text.strip(" •\n") for sentence in text.sentences)
    assert [words for words in told if words] == [
        "Pay is $34.95 an hour.",
        "Call us!",
        "No fees",
        "Pay is weekly",
        "Kit given",
    ]


def test_names_with_capitals_within_are_one_word():
    assert len(Text.of("Write on WhatsApp to us").sentences) == 1


def test_endless_texts_are_cut():
    assert len(Text.of("a " * LONGEST).plain) == LONGEST
