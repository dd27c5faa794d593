from careers.people.seekers.corrections import OTHER_WORK, Corrections, without


def test_a_removal_can_be_taken_back() -> None:
    assert Corrections().remove("excel").restore("excel") == Corrections()


def test_adding_a_skill_takes_its_removal_back() -> None:
    own = Corrections().remove("excel").add("excel", 3)
    assert (own.removed, own.added) == (frozenset(), {"excel": 3})


def test_what_was_added_stays_added_at_another_level() -> None:
    own = Corrections().set_level("excel", 2).add("excel", 3).set_level("excel", 4)
    assert (own.added, own.levels) == ({"excel": 4}, {})


def test_the_person_has_had_the_last_word_on_everything_they_touched() -> None:
    own = Corrections().remove("excel").add("typing", 2).set_level("coaching", 5)
    assert own.skills == {"excel", "typing", "coaching"}


def test_a_language_is_spoken_or_not_never_both() -> None:
    own = Corrections().speak("es", "B2").not_speak("es")
    assert (own.languages, own.unspoken) == ({}, {"es"})
    assert own.speak("es", "").unspoken == frozenset()


def test_what_was_said_of_time_and_languages_can_be_taken_back() -> None:
    own = Corrections().set_months("csr", 0).speak("es", "B2").not_speak("fr")
    own = own.unset_months("csr").unset_language("es").unset_language("fr")
    assert own == Corrections()


def test_other_work_is_a_word_and_no_word_is_none() -> None:
    assert Corrections().latest is None
    assert Corrections().set_latest(OTHER_WORK).latest == OTHER_WORK


def test_the_old_values_are_never_changed() -> None:
    values = {"excel": 1}
    assert without(values, "excel") == {}
    assert values == {"excel": 1}
