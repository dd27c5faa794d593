from careers.reading.files.child import answer


def test_the_child_tells_a_problem_in_words():
    told = answer("word", b"no zip")

    assert told["problem"].startswith("This is not a Word file")
    assert told["remedy"]
