from careers.matching.asking.known import Given, Known

KNOWN = Known((Given("typing", 3), Given("selling", None)), {"typing": 1, "sql": 0})


def test_what_the_profile_says_by_now_wins_over_an_earlier_answer():
    assert KNOWN.told() == {"typing": 1, "sql": 0}


def test_what_is_known_or_was_asked_needs_no_question():
    assert KNOWN.about("typing")
    assert KNOWN.about("selling")
    assert KNOWN.about("sql")
    assert not KNOWN.about("patience")
