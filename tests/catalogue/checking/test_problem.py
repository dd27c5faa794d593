from careers.catalogue.checking.problem import did_you_mean


def test_a_slip_of_the_hand_is_understood():
    said = did_you_mean("coahing", {"coaching", "typing"}, otherwise="Write it.")
    assert said == "Did you mean “coaching”?"


def test_a_strange_word_is_not_guessed_at():
    said = did_you_mean("zebra", {"coaching", "typing"}, otherwise="Write it.")
    assert said == "Write it."


def test_nothing_known_is_nothing_guessed():
    assert did_you_mean("coaching", set(), otherwise="Write it.") == "Write it."
