from careers.web.words.moments import moment


def test_a_moment_has_a_time_and_words():
    assert moment("8:30 Pick ten calls") == ("8:30 am", "Pick ten calls")
    assert moment("12:00 A walk") == ("Noon", "A walk")
    assert moment("14:00 – Three talks") == ("2:00 pm", "Three talks")


def test_a_moment_without_a_time_keeps_its_words():
    assert moment("After lunch: calls") == ("", "After lunch: calls")
